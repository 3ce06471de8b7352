process.exitCode = 2;
await (await import("../index.js")).action(new URL("../worker/index.js", import.meta.url));
