#!/usr/bin/env node
process.exitCode = 2;
await (await import("../index.js")).cli(new URL("../worker/index.js", import.meta.url));
