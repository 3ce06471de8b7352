process.exitCode = 2;
require("../index.js").worker(new URL("../worker/index.js", require("node:url").pathToFileURL(__filename)));
