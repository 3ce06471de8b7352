import { UserError } from "../errors.ts";
import { escapeMarkdown } from "../report/markdown-text.ts";
import { plain } from "../report/plain.ts";
import { appendFile } from "../report/write.ts";
import type { EventStep } from "./act.ts";
import { textOf } from "./choices.ts";
import { deliver } from "./present.ts";
import { logged } from "./snapshot.ts";
import { takeSnapshot } from "./take-snapshot.ts";

/**
 * `snapshot` as the action runs it, by the policy of the commit or, in a pull request, of the default branch. It writes the file
 * and nothing else: keeping it is the business of later steps.
 */
export async function snapshotEvent({ environment, inputs, print, trees }: EventStep): Promise<number> {
  const output = textOf(inputs, "output");
  if (output === undefined) throw new UserError("With `command: snapshot`, the input output must name a file.");
  if (trees.noIdentity !== undefined) throw new UserError(`No snapshot was taken: ${trees.noIdentity}.`);
  const { text, said } = await takeSnapshot(trees.trusted, inputs, {
    environment,
    isEnvironmentTrusted: false,
    now: () => new Date(),
  });
  await deliver(text, output, print);
  const sentence = `${plain(output)} holds ${said}`;
  await print(logged(`identity-guard: ${sentence}`));
  const summary = environment["GITHUB_STEP_SUMMARY"];
  if (summary && textOf(inputs, "summary") !== "false")
    await appendFile(summary, `## Identity Guard: snapshot\n\n${escapeMarkdown(logged(sentence).trimEnd())}\n`);
  return 0;
}
