import { parseArguments } from "./commands/arguments.ts";
import type { Call, Command } from "./commands/call.ts";
import { helpText } from "./commands/help.ts";
import { print } from "./print.ts";
import { VERSION } from "./version.ts";

/** Every command, loaded only when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import("./commands/check.ts")).check,
  snapshot: async () => (await import("./commands/snapshot.ts")).snapshot,
  baseline: async () => (await import("./commands/baseline.ts")).baseline,
  "install-hook": async () => (await import("./commands/install-hook.ts")).installHook,
  schema: async () => (await import("./commands/schema.ts")).schema,
  explain: async () => (await import("./commands/explain.ts")).explain,
};

/**
 * The command line. Sets the exit code, which stays 2 until the result has been written; never throws.
 * @param workerUrl where the third door stands.
 */
export async function cli(workerUrl: URL): Promise<void> {
  process.exitCode = 2;
  process.stderr.on("error", () => undefined); // nobody listens: no reason to end with another exit code
  // The AWS SDK warns on Node 20, which we hold it to: https://github.com/aws/aws-sdk-js-v3/blob/main/README.md#nodejs-versions
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  try {
    process.exitCode = await dispatch(workerUrl);
  } catch (error) {
    const { describeFailure } = await import("./failure.ts");
    process.stderr.write(describeFailure(error, process.argv));
  }
}

async function dispatch(workerUrl: URL): Promise<number> {
  const { command, positionals, written, wants } = parseArguments(process.argv.slice(2));
  if (wants === "version") return print(`${VERSION}\n`).then(() => 0);
  const load = command === undefined ? undefined : COMMANDS[command];
  if (!load) return print(helpText()).then(() => (wants === "help" ? 0 : 2));
  const call: Call = {
    positionals,
    written,
    environment: process.env,
    workerUrl,
    print,
    say: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY === true,
    colour: process.stdout.isTTY === true && !process.env["NO_COLOR"],
  };
  return (await load())(call);
}
