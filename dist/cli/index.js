#!/usr/bin/env node
process.exitCode = 2;
require("../index.js").cli(new URL("../worker/index.js", require("node:url").pathToFileURL(__filename)));
