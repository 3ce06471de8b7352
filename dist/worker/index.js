process.exitCode = 2;
await (await import("../index.js")).worker(new URL("../worker/index.js", import.meta.url));
