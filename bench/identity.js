import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureNode, median, table } from "./measure.js";
import { createRepository, newFolder } from "./repository.js";

/**
 * What declared access costs: `check` on repositories of 1, 1,000 and 10,000 native identity files with ten grants each, against
 * a snapshot. Ends with 1 where a thousand files take too long or too much memory, or where ten times as many files cost more
 * than ten times as much. `node bench/identity.js [ROUNDS]`
 */
const ROUNDS = Math.max(3, Number(process.argv[2] ?? 5));
const FILES = [1, 1_000, 10_000];
const GRANTS_PER_FILE = 10;
const ACCOUNTS = 50;
const LIMITS = { seconds: 2, mebibytes: 250, growth: 1.3 };

const cli = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));
const folder = newFolder("identity");
try {
  const program = join(folder, "empty.js");
  writeFileSync(program, "");
  const cases = [
    ["empty program", () => measureNode([program])],
    ...FILES.map((count) => [name(count), checkOf(count)]),
  ];
  report(measureAll(cases));
} finally {
  rmSync(folder, { recursive: true });
}

function name(count) {
  return count === 1 ? "1 file" : `${count.toLocaleString("en")} files`;
}

function checkOf(count) {
  const { workspace } = createRepository(join(folder, String(count)), repositoryOf(count));
  const args = [cli, "check", "--directory", "groups.json", "--format", "json"];
  return () => measureNode(args, { cwd: workspace });
}

/** One measurement of each case a round, one after the other; the first round warms up. */
function measureAll(cases) {
  const taken = Object.fromEntries(cases.map(([label]) => [label, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [label, measure] of cases) {
      const measured = measure();
      if (round > 0) taken[label].push(measured);
    }
  }
  return taken;
}

function report(taken) {
  const milliseconds = (label) => taken[label].map((measured) => measured.milliseconds);
  const memory = (label) => median(taken[label].map((measured) => measured.mebibytes));
  const empty = milliseconds("empty program");
  const rows = Object.keys(taken).map((label) => {
    const ratios = milliseconds(label).map((own, round) => own / empty[round]);
    const times = [Math.min(...milliseconds(label)), median(milliseconds(label))].map((time) => time.toFixed(0));
    return [label, ...times, median(ratios).toFixed(1), memory(label).toFixed(0)];
  });
  process.stdout.write(table([["name", "best ms", "median ms", "ratio", "MiB"], ...rows]));
  const [one, thousand, tenThousand] = FILES.map((count) => milliseconds(name(count)));
  // Of each round, without what a run costs that has next to nothing to read.
  const perFile = (own, count) => own.map((time, round) => (time - one[round]) / (count - 1));
  const few = perFile(thousand, FILES[1]);
  const growth = median(perFile(tenThousand, FILES[2]).map((time, round) => time / few[round]));
  // The least disturbed round: the limit is a promise for a machine that has nothing else to do.
  judge("1,000 files, seconds", Math.min(...thousand) / 1000, LIMITS.seconds);
  judge("1,000 files, MiB", memory(name(FILES[1])), LIMITS.mebibytes);
  judge("time per file, 10,000 to 1,000", growth, LIMITS.growth);
}

function judge(what, measured, limit) {
  const passed = measured > limit;
  process.stdout.write(`${what}: ${measured.toFixed(2)}, limit ${limit}: ${passed ? "TOO MUCH" : "ok"}\n`);
  if (passed) process.exitCode = 1;
}

/** Accounts, groups and permission sets in a file each, a snapshot with the groups, and `count` files of assignments. */
function repositoryOf(count) {
  const groups = numbered(Math.max(1, Math.ceil(count / 10)), (index) => `AWS-Team-${String(index).padStart(4, "0")}`);
  const accounts = numbered(ACCOUNTS, (index) => `  account-${index}: {id: "${String(index).padStart(12, "0")}"}`);
  const sets = numbered(
    20,
    (index) => `  - {name: Set${index}, managedPolicies: [arn:aws:iam::aws:policy/ReadOnlyAccess]}`,
  );
  const files = {
    "groups.json": snapshotOf(groups),
    "identity/accounts.yaml": native("accounts", accounts),
    "identity/groups.yaml": native(
      "groups",
      groups.map((group) => `  - displayName: ${group}`),
    ),
    "identity/permission-sets.yaml": native("permissionSets", sets),
  };
  for (let index = 0; index < count; index++) {
    files[`identity/assignments/${index}.yaml`] = native(
      "assignments",
      assignmentsOf(groups[index % groups.length], Math.floor(index / groups.length)),
    );
  }
  return files;
}

/** Assignments of one group that amount to GRANTS_PER_FILE grants, none of which another file has; `turn` counts the group's files. */
function assignmentsOf(group, turn) {
  const assignment = (set, from) => {
    const accounts = numbered(GRANTS_PER_FILE / 2, (offset) => `        - account-${(from + offset) % ACCOUNTS}`);
    return [
      `  - principal: {group: ${group}}`,
      `    permissionSets: [Set${set}]`,
      "    targets:",
      "      accounts:",
      ...accounts,
      `    reason: request ${turn} of the team, see the register of access`,
    ].join("\n");
  };
  const from = turn * GRANTS_PER_FILE;
  return [assignment(turn % 10, from), assignment(10 + (turn % 10), from + GRANTS_PER_FILE / 2)];
}

function numbered(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

function native(key, lines) {
  return `# Made by bench/identity.js\nschemaVersion: 1\n${key}:\n${lines.join("\n")}\n`;
}

function snapshotOf(groups) {
  const uuid = (index) => `00000000-0000-4000-8000-${index.toString(16).padStart(12, "0")}`;
  return JSON.stringify({
    schemaVersion: 1,
    kind: "identity-guard/snapshot",
    instance: "default",
    takenAt: new Date().toISOString(),
    groups: groups.map((displayName, index) => ({
      displayName,
      groupId: uuid(index),
      provenance: "scim",
      externalIds: [{ issuer: "https://scim.aws.com/1f2e3d4c5b", id: uuid(index) }],
    })),
  });
}
