import { openRepository } from "../git/repository.ts";
import { createLog } from "../report/log.ts";
import { plain } from "../report/plain.ts";
import type { Command } from "./call.ts";
import { textOf } from "./choices.ts";
import { deliver, hideIn } from "./present.ts";
import { takeSnapshot } from "./take-snapshot.ts";
import { treeOnDisk, trustedTree } from "./trees.ts";

/** Writes what one instance of DIR's policy holds, to a file or to standard output. */
export const snapshot: Command = async ({ positionals, written, environment, print, say }) => {
  const directory = positionals[0] ?? ".";
  const output = textOf(written, "output");
  const repository = await openRepository(directory);
  const onDisk = treeOnDisk(directory, repository);
  const trusted = await trustedTree(repository, textOf(written, "policy-ref"), onDisk);
  const { text, said } = await takeSnapshot(trusted, written, {
    environment,
    isEnvironmentTrusted: true,
    now: () => new Date(),
  });
  await deliver(output === undefined ? logged(text) : text, output, print);
  say(logged(`identity-guard: ${output === undefined ? "the snapshot" : plain(output)} holds ${said}`));
  return 0;
};

/** Text for a terminal or a log: no secret, no control sequence, no workflow command. */
export function logged(text: string): string {
  const shown: string[] = [];
  createLog({ write: (line) => void shown.push(line), hide: hideIn({ secrets: [] }) }).text(text);
  return shown.join("");
}
