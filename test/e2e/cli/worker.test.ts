import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../../src/core.ts";
import { WORKER_START_BYTES, WORKER_START_FILES } from "../../../src/limits.ts";
import { createRepository, forgeIndex, type TestRepository } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { access, check, iamUser, PROJECT, run, scimToken } from "./command-line.ts";

/** Lines that look like many things and are none of them. */
const FILLING = `${"resource id: 9f1c2d3e-4a5b-4c6d-8e7f-0a1b2c3d4e5f:x = [aws_iam, AKIA, =====]\n".repeat(14_000)}`;
const FILLERS = Math.ceil((1.2 * WORKER_START_BYTES) / FILLING.length);

const token = scimToken();
const SMALL: Readonly<Record<string, string>> = {
  "a/access.yaml": access(),
  "a/users.tf": iamUser("bob"),
  "a/sync.sh": `TOKEN=${token}\n`,
  "z/access.yaml": access("Operators").replace("111122223333", "444455556666"),
  "z/users.tf": iamUser("eve"),
  "z/again.sh": `# twice\n${token}\n`,
  "z/other.sh": scimToken(),
  "z/pointer": `version https://git-lfs.github.com/spec/v1\noid sha256:${"0123456789abcdef".repeat(4)}\nsize 12345\n`,
};

/** Where everything was found. */
const found = ({ findings }: Report): readonly string[] =>
  findings.map(({ fingerprint, path, startLine, startColumn, related }) =>
    [fingerprint, path, startLine, startColumn, ...related.map((place) => place.path)].join(" "),
  );

/** Workers that do not do their work. */
const BROKEN = [
  ["exits at once", "process.exit(0);\n"],
  ["ends without an answer", "export {};\n"],
  ["throws", 'throw new Error("broken");\n'],
  ["does not parse", "not JavaScript"],
  [
    "exits at its first task",
    'import { parentPort } from "node:worker_threads";\nparentPort.once("message", () => process.exit(0));\n',
  ],
] as const;

/** The command line with this worker. */
function broken(worker: string): string {
  const folder = temporaryFolder("bundle");
  cpSync(join(PROJECT, "dist"), join(folder, "dist"), { recursive: true });
  writeFileSync(join(folder, "dist/worker/index.js"), worker);
  return join(folder, "dist/cli/index.js");
}

describe("a tree that is large enough for the worker", () => {
  const large = createRepository();
  const small = createRepository();
  beforeAll(() => {
    small.commit("Start", SMALL);
    const fillers = Array.from({ length: FILLERS }, (_, index) => [`m/${index}.txt`, `${index}\n${FILLING}`] as const);
    large.commit("Start", { ...SMALL, ...Object.fromEntries(fillers) });
    large.commit("After", { "notes.txt": "" });
  });
  it.each([[[]], [["--staged"]], [["--history"]], [["--range", "HEAD~1..HEAD"]]])(
    "has the findings of a small one: %j",
    (scope) => {
      const { report } = check(large.directory, scope);
      if (!scope.includes("--range")) expect(report.scanned.bytes).toBeGreaterThan(WORKER_START_BYTES);
      expect(found(report)).toHaveLength(scope.includes("--range") ? 2 : 5);
      expect(found(report)).toEqual(
        found(
          check(
            small.directory,
            scope.map((word) => word.replace("~1", "")),
          ).report,
        ),
      );
    },
  );

  it.each(BROKEN)("a worker that %s is exit code 2, and not clean", (_, worker) => {
    const cli = broken(worker);
    for (const scope of [[], ["--history"]]) {
      const { code, stdout, stderr } = run(large.directory, ["check", ...scope], { cli });
      expect({ code, stdout }, stderr).toEqual({ code: 2, stdout: "" });
    }
    expect(found(check(small.directory, [], { cli }).report)).toHaveLength(5);
  });
});

describe("a tree of so many files that a worker reads its share of them", () => {
  const many = createRepository();
  const few = createRepository();
  const fillers = Array.from({ length: WORKER_START_FILES }, (_, index) => [`m/${index}.txt`, `${index}\n`] as const);
  beforeAll(() => {
    few.commit("Start", SMALL);
    many.commit("Start", { ...SMALL, ...Object.fromEntries(fillers) });
  });

  it("has the findings of a small one, and counts every file once", () => {
    const { report } = check(many.directory);
    const small = check(few.directory).report;
    expect(found(report)).toHaveLength(5);
    expect(found(report)).toEqual(found(small));
    expect(report.identity).toEqual(small.identity);
    expect(report.scanned.files).toBe(small.scanned.files + WORKER_START_FILES);
    expect(report.scanned.bytes).toBe(
      small.scanned.bytes + fillers.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0),
    );
  });

  it.each(BROKEN)("a worker that %s is exit code 2, and not clean", (_, worker) => {
    const { code, stdout, stderr } = run(many.directory, ["check"], { cli: broken(worker) });
    expect({ code, stdout }, stderr).toEqual({ code: 2, stdout: "" });
  });

  it("fails with the same words where a path must not be read, whichever thread comes to it", () => {
    const forged = (repository: TestRepository): string => {
      repository.write("y/xgit/config", "x");
      repository.git("add", "--all");
      forgeIndex(repository, "y/xgit/config", "y/.git/config");
      return run(repository.directory, ["check"]).stderr;
    };
    expect(forged(few)).toContain("y/.git/config");
    expect(forged(many)).toBe(forged(few));
  });
});
