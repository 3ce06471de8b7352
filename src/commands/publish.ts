import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome } from "../guard.ts";
import type { Tools } from "../order.ts";
import { createLog } from "../report/log.ts";
import { escapeMarkdown } from "../report/markdown-text.ts";
import { appendEnvironmentFile, appendFile, writeFileAtomically } from "../report/write.ts";
import { FORMATS, oneOf, textOf } from "./choices.ts";
import type { Written } from "./options.ts";
import { hideIn, remarks, render, type Showing } from "./present.ts";

interface Step {
  readonly environment: Tools["environment"];
  readonly inputs: Written;
  readonly prefix: string;
  readonly print: (text: string) => Promise<void>;
}

/**
 * Reports to GitHub: secrets are masked before anything else is written; then the log with annotations, the job summary, the
 * report file and the outputs `verdict`, `findings` and `report-path`.
 */
export async function publish(outcome: Outcome, step: Step): Promise<void> {
  const { environment, inputs, print } = step;
  await print(masks(outcome));
  const output = textOf(inputs, "output");
  const format = oneOf(
    "The input format",
    textOf(inputs, "format") ?? (output === undefined ? "pretty" : "json"),
    FORMATS,
  );
  const shown = await render(outcome, showing(format, step));
  if (output !== undefined) await writeFileAtomically(output, shown);
  await print(remarks(outcome, inputs["explain-files"] === true));
  if (output === undefined) await print(shown);
  if (format !== "github" || output !== undefined) await print(await render(outcome, showing("github", step)));
  const summary = environment["GITHUB_STEP_SUMMARY"];
  if (summary && textOf(inputs, "summary") !== "false")
    await appendFile(summary, `${await render(outcome, showing("markdown", step))}${noticesIn(outcome)}`);
  const reportPath = join(environment["RUNNER_TEMP"] ?? tmpdir(), `identity-guard-${randomUUID()}.json`);
  await writeFileAtomically(reportPath, await render(outcome, showing("json", step)));
  await writeOutputs(environment["GITHUB_OUTPUT"], {
    verdict: outcome.report.verdict,
    findings: String(outcome.report.findings.length),
    "report-path": reportPath,
  });
}

function masks(outcome: Outcome): string {
  const written: string[] = [];
  const log = createLog({ write: (text) => void written.push(text), hide: (text) => text });
  for (const secret of outcome.secrets) log.mask(secret);
  return written.join("");
}

/** For the end of the job summary: who answered in place of AWS. */
function noticesIn(outcome: Outcome): string {
  const hide = hideIn(outcome);
  return outcome.notices.map((notice) => `\n${escapeMarkdown(hide(notice))}\n`).join("");
}

const showing = (format: Showing["format"], { environment, prefix }: Step): Showing => ({
  format,
  prefix,
  colour: false,
  docs: (rule) => rulePage(rule, environment),
});

/** The page of a rule in the version of the action that is running. */
function rulePage(rule: string, environment: Tools["environment"]): string {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: reference } = environment;
  const local = `docs/rules/${rule}.md`;
  return server && repository && reference ? `${server}/${repository}/blob/${reference}/${local}` : local;
}

async function writeOutputs(path: string | undefined, outputs: Readonly<Record<string, string>>): Promise<void> {
  if (!path) return;
  for (const [name, value] of Object.entries(outputs)) await appendEnvironmentFile(path, name, value);
}
