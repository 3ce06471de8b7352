import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { FORMATS } from "../../../src/commands/choices.ts";
import { SECRET_CHARACTERS_SHOWN } from "../../../src/limits.ts";
import { confluentScimToken } from "../../../src/rules/secrets/confluent-scim-token.ts";
import { formsOf, piecesOf } from "../../../src/scan/forms.ts";
import { secretsInText } from "../../../src/scan/secrets.ts";
import { canHold, encodings } from "../../support/encodings.ts";
import { createRepository, type TestRepository } from "../../support/repository.ts";
import { secretRules } from "../../support/secret-rules.ts";
import { scimToken } from "../../support/secrets.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { fakeGit } from "../../support/trees.ts";
import { folderWith, leakIn, quiet } from "./canary.ts";
import { access, check, iamUser, realGit, run, snapshot } from "./command-line.ts";

const DEBUG = {
  environment: {
    RUNNER_DEBUG: "1",
    ACTIONS_STEP_DEBUG: "true",
    ACTIONS_RUNNER_DEBUG: "true",
    DEBUG: "*",
    NODE_DEBUG: "fs",
  },
};

interface Planted {
  readonly name: string;
  readonly token: string;
  readonly once: string;
  /** Once more in another way, for every other one. */
  readonly written: string;
}

const planted: readonly Planted[] = encodings.map((encoding, index) => {
  const token = scimToken();
  const once = encoding.write(token);
  const outer = encodings[(index * 5 + 2) % encodings.length];
  const isTwice = index % 2 === 0 && outer !== undefined && canHold(outer, encoding);
  return { name: encoding.name, token, once, written: isTwice ? outer.write(once) : once };
});

/** Whatever must not appear: each token, its usual forms, and the pieces in which it is written. */
const forbidden = ({ token, once }: Planted): readonly string[] => [...formsOf(token), ...piecesOf(once)];

const WINDOW = SECRET_CHARACTERS_SHOWN + 1;
const windowsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - WINDOW + 1) }, (_, start) => text.slice(start, start + WINDOW));

function expectQuiet(output: string, how: string): void {
  const shown = new Set(windowsOf(output));
  for (const secret of planted) {
    for (const form of forbidden(secret)) {
      const leak = windowsOf(form).find((window) => shown.has(window));
      if (leak !== undefined) throw new Error(`${secret.name}, ${how}: ${leakIn(output, leak)}`);
    }
  }
}

/** All that a run writes: standard output, standard error, and the file that --output names. */
function outputOf(directory: string, args: readonly string[]): string {
  const first = planted[0];
  const { written } = quiet(directory, first?.token ?? "", args, DEBUG);
  return written;
}

describe("a repository with SCIM tokens in every way of writing", () => {
  let repository: TestRepository;
  beforeAll(() => {
    repository = createRepository();
    repository.commit("Start", { "access.yaml": access() });
    const files = planted.flatMap(({ written }, index): readonly (readonly [string, string])[] => [
      [`plain/${index}.txt`, `first line\ntoken = ${written}\nlast line\n`],
      [
        `one/${index}.yaml`,
        `schemaVersion: 1\ngroups:\n  - displayName: ${JSON.stringify(written)}\n    ${JSON.stringify(written)}: 1\n`,
      ],
      [`two/${index}.tf`, iamUser(written.replace(/[^\w+=,.@-]/g, ""))],
    ]);
    repository.commit("Leak", Object.fromEntries(files));
    repository.write("wide.txt", Buffer.from(`\uFEFF${planted[0]?.token}`, "utf16le").toString("latin1"));
  });

  it.each(FORMATS)("%s gives nothing of them away, with debug on", (format) => {
    const file = join(temporaryFolder(), "report");
    for (const scope of [["--explain-files"], ["--history", "--output", file]]) {
      expectQuiet(outputOf(repository.directory, ["check", "--format", format, ...scope]), `${format} ${scope}`);
    }
  });

  it("and yet every one is found, and it is said how it is written", () => {
    const { report } = check(repository.directory, ["--only", "secrets"]);
    const found = report.findings.filter(({ rule }) => rule === "aws-scim-token");
    for (const { name, token } of planted) {
      const own = found.filter(({ subject }) => subject?.includes(token.slice(0, 8)));
      expect([name, own.length]).toEqual([name, 1]);
      expect(own[0]?.message).toMatch(/, written as [a-zA-Z0-9, -]+\./);
      expect(own[0]?.properties?.["undone"]).toBeTypeOf("string");
    }
  });
});

describe("an error that quotes an encoded token", () => {
  const { directory, commit } = createRepository();
  commit("Start", { "access.yaml": access() });

  it.each(planted.map((secret) => [secret.name, secret] as const))("hides it as %s", (_, { once }) => {
    const { code, stdout, stderr } = run(directory, ["check", `--format=${once}`], DEBUG);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expectQuiet(stderr, "an argument");
  });

  const all = planted.map(({ once }) => `  - ${JSON.stringify(once)}\n`).join("");
  it.each(FORMATS)("hides it in a policy, as %s", (format) => {
    const folder = folderWith({ "access.yaml": access(), ".github/identity-guard.yml": `failOn: x\nrequire:\n${all}` });
    const { code, stdout, stderr } = run(folder, ["check", "--format", format], DEBUG);
    expect(code).toBe(2);
    expectQuiet(stdout + stderr, format);
  });
});

describe("a snapshot outside of the tree, which nobody searches,", () => {
  const { directory, commit } = createRepository();
  commit("Start", { "access.yaml": access() });
  const groups = snapshot(["AWS-Developers"]);
  const texts = planted.flatMap((secret) => [
    { ...secret, text: groups.replace('"scim"', JSON.stringify(`token = ${secret.once}`)) },
    { ...secret, text: `{"schemaVersion": ${secret.once}` },
  ]);
  // What is written in two ways at once is not always seen, and what nobody sees cannot be hidden.
  const seen = texts.filter(({ text, token }) =>
    [...secretsInText(text, secretRules)].some(({ secret }) => secret === token),
  );

  it("is one in which almost every token is seen", () => {
    expect(seen.length).toBeGreaterThanOrEqual(texts.length - 1);
  });

  it.each(seen.map((secret) => [secret.name, secret] as const))("gives no token away as %s", (_, { text }) => {
    const elsewhere = join(folderWith({ "groups.json": text }), "groups.json");
    const { code, stdout, stderr } = run(directory, ["check", "--directory", elsewhere], DEBUG);
    expect(code).toBe(2);
    expectQuiet(stdout + stderr, text.slice(0, 20));
  });
});

it("words of git that are cut off give no piece of a secret away that only the whole would be", () => {
  const { directory, commit } = createRepository();
  commit("Start", { "access.yaml": access() });
  const token = confluentScimToken.sample(randomBytes);
  const pieces = token.match(/.{1,40}/g) ?? [];
  const said = `fatal: ${"word ".repeat(60)}"${pieces.join('" + "')}"`;
  const git = fakeGit(`case "$*" in *ls-files*) echo '${said}' >&2; exit 1;; esac; exec ${realGit()} "$@"`);
  const { code, stderr } = run(directory, ["check"], { environment: { PATH: dirname(git) } });
  expect([code, stderr]).toEqual([2, expect.stringContaining("word word")]);
  expect(leakIn(stderr, token)).toBeUndefined();
});
