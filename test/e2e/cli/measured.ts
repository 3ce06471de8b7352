import { spawn } from "node:child_process";
import { type Ended, plainEnvironment } from "./command-line.ts";

/** Writes the most memory that the process ever held, in KiB, to its file 3 when it ends. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

export interface Program {
  readonly node: string;
  readonly directory: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a Node with these arguments; `megabytes` is the most memory that it held. */
export async function measured(
  { node, directory, environment }: Program,
  args: readonly string[],
): Promise<Ended & { readonly megabytes: number }> {
  const child = spawn(node, ["--import", TELL_MEMORY, ...args], {
    cwd: directory,
    env: { ...plainEnvironment(), ...environment },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const texts = ["", "", "", ""];
  for (const number of [1, 2, 3]) {
    child.stdio[number]?.on("data", (piece: Buffer) => {
      texts[number] += piece.toString("utf8");
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const [, stdout = "", stderr = "", memory] = texts;
  return { code, stdout, stderr, megabytes: (Number(memory) * 1024) / 1_000_000 };
}
