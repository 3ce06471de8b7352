process.exitCode = 2;
require("../index.js").action(new URL("../worker/index.js", require("node:url").pathToFileURL(__filename)));
