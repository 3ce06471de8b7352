import { join, resolve } from "node:path";
import type { Finding, Gate, Tree, Waiver } from "../core.ts";
import { UserError } from "../errors.ts";
import { openRepository, type Repository } from "../git/repository.ts";
import { guard, type Outcome } from "../guard.ts";
import type { Order } from "../order.ts";
import type { LoadedPolicy } from "../policy/load.ts";
import { readPolicy } from "../policy/trusted.ts";
import { serializeBaseline } from "../policy/write-baseline.ts";
import { plain } from "../report/plain.ts";
import { writeFileAtomically } from "../report/write.ts";
import { rules } from "../rules/index.ts";
import { dialects } from "../scan/dialects/index.ts";
import { baselineTerms, type Terms } from "./baseline-terms.ts";
import type { Call, Command } from "./call.ts";
import { directoryTimeoutFrom, textOf } from "./choices.ts";
import { readBaselineAt } from "./existing-baseline.ts";
import { hideIn } from "./present.ts";
import { watching } from "./progress.ts";
import { logged } from "./snapshot.ts";
import { needed, treeAt, treeOnDisk } from "./trees.ts";

const GATE_OF: ReadonlyMap<string, Gate> = new Map(rules.map((rule) => [rule.id, rule.gate]));

/**
 * Accepts the secrets that there are today: writes a waiver by fingerprint for each to the file that the policy names, or that
 * --output does. An entry that is there already and holds stays as it is; one whose secret is gone goes, and one that is about no secret
 * is nobody's business here. Nothing is written where anything could not be read.
 */
export const baseline: Command = async (call) => {
  const { positionals, written, say } = call;
  const terms = baselineTerms(written, new Date());
  const directory = positionals[0] ?? ".";
  const repository = await openRepository(directory);
  const folder = repository ? join(repository.top, repository.prefix) : resolve(directory);
  const onDisk = treeOnDisk(directory, repository);
  const policy = await validPolicy(onDisk, textOf(written, "config"));
  const named = policy.named.find(({ role }) => role === "baseline")?.path;
  const file = fileFor(textOf(written, "output"), named, folder, policy.path);
  const history = written["history"] === true;
  const before = await readBaselineAt(file, GATE_OF, { today: terms.today, history });
  const outcome = await search(await orderFor(call, directory, repository, withoutBaseline(onDisk, named)), call);
  const entries = entriesFor(outcome.report.findings, before, terms);
  const others = [...before.values()].filter(({ rule }) => GATE_OF.get(rule) !== "secrets");
  const hide = hideIn(outcome);
  const text = serializeBaseline([...entries, ...others.map(leftAlone)], { history, json: file.endsWith(".json") });
  await writeFileAtomically(file, hide(text), repository?.top ?? process.cwd());
  const fresh = entries.filter(({ waiver }) => !before.has(keyOf(waiver)));
  const kept = entries.length - fresh.length;
  const lines = [
    `${plain(file)} accepts ${count(entries.length)}: ${fresh.length} new, ${kept} that it had, ${before.size - others.length - kept} taken out.${leftOf(others.length)}`,
    ...adviceFor(
      entries.map(({ waiver }) => waiver),
      { file, named, folder, policy: policy.path },
    ),
  ];
  say(logged(hide(lines.map((line) => `identity-guard: ${line}`).join("\n"))));
  return 0;
};

const count = (number: number): string => `${number} secret${number === 1 ? "" : "s"}`;
const keyOf = ({ rule, fingerprint }: Waiver): string => `${rule} ${fingerprint}`;

const leftAlone = ({ fingerprint = "", ...waiver }: Waiver) => ({
  waiver: { ...waiver, fingerprint },
  about: "no secret: left as it was",
});

function leftOf(others: number): string {
  if (others === 0) return "";
  return others === 1
    ? " 1 entry that is about no secret stays as it was."
    : ` ${others} entries that are about no secret stay as they were.`;
}

async function validPolicy(tree: Tree, config: string | undefined): Promise<LoadedPolicy> {
  const policy = await readPolicy(tree, config, GATE_OF);
  const [problem] = policy.problems;
  if (!problem) return policy;
  const place = problem.at.source.place(problem.at.start, problem.at.end);
  throw new UserError(
    `The policy ${policy.path} is not valid, so that no baseline was written. \`identity-guard check\` says what is wrong with it.`,
    place,
  );
}

function fileFor(output: string | undefined, named: string | undefined, folder: string, policy: string): string {
  if (output !== undefined) return resolve(output);
  if (named !== undefined) return join(folder, named);
  throw new UserError(
    `Nobody says where the baseline is. Add a line such as \`baseline: .github/identity-guard-baseline.yml\` to ${policy}, or name the file with --output.`,
  );
}

/** The policy may name a file that is yet to be written; and what it accepts today must not keep a secret out of the new one. */
const withoutBaseline = (tree: Tree, named: string | undefined): Tree => ({
  ...tree,
  read: async (path) =>
    path === named ? { paths: [path], kind: "file", bytes: Buffer.from("waivers: []\n") } : tree.read(path),
});

async function orderFor(
  { written }: Call,
  directory: string,
  repository: Repository | undefined,
  trusted: Tree,
): Promise<Order> {
  const config = textOf(written, "config");
  const choices = {
    only: ["secrets"] as const,
    directoryTimeoutMs: directoryTimeoutFrom(written),
    ...(config === undefined ? {} : { config }),
  };
  const common = { trusted, existingCounts: false, beforeCommit: true, choices } as const;
  if (written["history"] !== true)
    return { ...common, head: { ...treeOnDisk(directory, repository), read: trusted.read } };
  const git = needed(repository, "--history");
  return { ...common, head: await treeAt(git, "HEAD"), history: git, rangeOnly: true };
}

async function search(order: Order, call: Call): Promise<Outcome> {
  const { environment, workerUrl } = call;
  const tools = {
    rules,
    dialects,
    workerUrl,
    environment,
    isEnvironmentTrusted: true,
    now: () => new Date(),
    ...watching(call),
  };
  const outcome = await guard(order, tools);
  const result = outcome.report.gates.find(({ gate }) => gate === "secrets");
  if (result?.status === "ran") return outcome;
  throw new UserError(
    `No baseline was written: the gate \`secrets\` did not run (${result?.reason ?? "no reason given"}).`,
  );
}

function entriesFor(
  findings: readonly Finding[],
  before: ReadonlyMap<string, Waiver>,
  { owner, reason, expires }: Terms,
): Parameters<typeof serializeBaseline>[0] {
  const open = findings.filter(({ gate, waiver }) => gate === "secrets" && waiver === undefined);
  return open.map(({ rule, fingerprint, subject = "", path, commit }) => {
    const known = before.get(`${rule} ${fingerprint}`);
    const accepted = known ?? { rule, fingerprint, owner, reason, expires };
    const place = path ?? (commit === undefined ? "not in a file" : `commit ${commit}`);
    return { waiver: { ...accepted, fingerprint }, about: `${subject}, ${place}` };
  });
}

function* adviceFor(
  entries: readonly Waiver[],
  about: {
    readonly file: string;
    readonly named: string | undefined;
    readonly folder: string;
    readonly policy: string;
  },
): Iterable<string> {
  const tokens = entries.filter(({ rule }) => rule === "aws-scim-token").length;
  if (tokens > 0)
    yield `${tokens} of them ${tokens === 1 ? "is an AWS SCIM token" : "are AWS SCIM tokens"}, and an entry makes none harmless. Delete each in IAM Identity Center before you merge the file; its first characters are in the comment of its entry.`;
  if (about.named !== undefined && join(about.folder, about.named) === about.file) return;
  yield `${plain(about.policy)} does not name this file. It counts once \`baseline:\` there does.`;
}
