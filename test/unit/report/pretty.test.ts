import { describe, expect, it } from "vitest";
import { pretty } from "../../../src/report/pretty.ts";
import { finding, placeless, presentation, report } from "../../support/reports.ts";

const path = "identity/assignments.yaml";
const assignments = "assignments:\n  - principal: AWS-Developer\n";

/** The code frame alone, for one finding in one file. */
function frame(text: string, place: Parameters<typeof finding>[0]): readonly string[] {
  const shown = pretty(presentation(report({ findings: [finding(place)] }), { [path]: text }));
  return shown.split("\n").filter((line) => / \|/.test(line));
}

describe("pretty", () => {
  it("says by which subject an IAM user is waived", () => {
    const user = finding({ gate: "iam-users", rule: "iam-user", subject: "user `ci`" });
    expect(pretty(presentation(report({ findings: [user] })))).toContain("\n  = subject: user `ci`\n");
    expect(pretty(presentation(report({ findings: [finding()] })))).not.toContain("subject");
  });

  it("shows a finding with its code, what to write, other places and the rule's page", () => {
    const related = [
      { path: "identity/groups.yaml", startLine: 3, startColumn: 5, message: "near miss declared here" },
    ];
    const shown = report({ verdict: "fail", findings: [finding({ related, suggestion: "AWS-Developers" })] });
    expect(
      pretty(presentation(shown, { [path]: assignments })),
    ).toBe(`identity/assignments.yaml:2:14: error: group "AWS-Developer" does not exist [unknown-group]
1 | assignments:
2 |   - principal: AWS-Developer
  |              ^~~~~~~~~~~~~
  = write: AWS-Developers
  = near miss declared here: identity/groups.yaml:3:5
  = A referenced group does not exist; see https://guard.example/rules/unknown-group

fail: 1 error; 41 files, 7 assignments, 19 grants, 5 groups checked (snapshot of 2026-11-23)
`);
  });

  it("says for what it waited, and for what in vain", () => {
    const waited = { seconds: 130, arrived: ["AWS-One", "a\u202Eb"], missing: ["AWS-Two"] };
    const directories = [
      { instance: "default", mode: "live", waited },
      { instance: "govcloud", mode: "live", waited: { ...waited, seconds: 1, arrived: [] } },
    ] as const;
    expect(pretty(presentation(report({ directories })))).toMatch(
      /^directory: waited 130 seconds for groups to be provisioned: AWS-One, a\\u\{202E\}b arrived; in vain for AWS-Two\ndirectory \(govcloud\): waited 1 second for groups to be provisioned: in vain for AWS-Two\n\npass: /,
    );
  });

  it("says what a gate left out because the policy excludes it", () => {
    const gates = [{ gate: "iam-users", status: "ran", excluded: { files: 1, definitions: 3 } }] as const;
    expect(pretty(presentation(report({ gates })))).toMatch(
      /^gate iam-users: excluded: 3 definitions in 1 file excluded by the policy$/m,
    );
  });

  it("says in one line that nothing was found", () => {
    expect(pretty(presentation(report()))).toBe(
      "pass: no findings; 41 files, 7 assignments, 19 grants, 5 groups checked (snapshot of 2026-11-23)\n",
    );
  });

  it("links a rule's page once, marks existing findings, evidence, commit and instance", () => {
    const findings = [
      finding({ state: "existing", evidence: "live", instance: "govcloud" }),
      placeless({ severity: "warning", rule: "aws-scim-token", commit: "abc1234", instance: "" }),
      finding({ startLine: 9 }),
    ];
    const shown = pretty(presentation(report({ verdict: "fail", findings })));
    expect(
      shown,
    ).toBe(`identity/assignments.yaml:2:14: error: group "AWS-Developer" does not exist [unknown-group] (existing)
  = instance: govcloud
  = evidence: live
  = A referenced group does not exist; see https://guard.example/rules/unknown-group

warning: group "AWS-Developer" does not exist [aws-scim-token]
  = in commit abc1234
  = see https://guard.example/rules/aws-scim-token

identity/assignments.yaml:9:14: error: group "AWS-Developer" does not exist [unknown-group]

fail: 1 error, 1 warning, 1 existing; 41 files, 7 assignments, 19 grants, 5 groups checked (snapshot of 2026-11-23)
`);
  });

  it("never shows a gate that did not run as passed", () => {
    const shown = report({
      verdict: "incomplete",
      directories: [{ instance: "default", mode: "off" }],
      gates: [
        {
          gate: "documents",
          instance: "default",
          status: "ran",
          notChecked: [{ rule: "pin-mismatch", reason: "no pins" }],
        },
        { gate: "directory", instance: "default", status: "skipped", reason: "no AWS credentials and no snapshot" },
        { gate: "directory", instance: "govcloud", status: "failed", reason: "ListGroups was denied" },
        { gate: "secrets", status: "skipped" },
      ],
    });
    expect(pretty(presentation(shown))).toBe(`gate documents: not checked: pin-mismatch: no pins
gate directory: skipped: no AWS credentials and no snapshot
gate directory (govcloud): failed: ListGroups was denied
gate secrets: skipped: no reason given

incomplete: no findings; 41 files, 7 assignments, 19 grants checked; 5 groups not looked up; not checked: pin-mismatch, directory, directory (govcloud), secrets
`);
  });

  it("lists waived findings with owner, reason and last day, and the checklist", () => {
    const waiver = { owner: "platform", reason: "rotated", expires: "2027-01-31" };
    const shown = report({
      findings: [finding({ waiver }), placeless({ waiver, subject: "user ci" })],
      directories: [
        { instance: "a", mode: "live" },
        { instance: "b", mode: "snapshot" },
      ],
      checks: [
        { id: "groups-synced", instance: "a", status: "passed", evidence: "5 of 5" },
        { id: "token-age", instance: "a", status: "not-checked", evidence: "no date given", todo: "set token-created" },
      ],
    });
    expect(pretty(presentation(shown))).toBe(`checklist:
  passed       groups-synced (a): 5 of 5
  not checked  token-age (a): no date given; to do: set token-created

waived:
  unknown-group  identity/assignments.yaml:2:14  until 2027-01-31 by platform: rotated
  unknown-group  user ci  until 2027-01-31 by platform: rotated

pass: 2 waived; 41 files, 7 assignments, 19 grants, 5 groups checked (a: live directory; b: snapshot of unknown age)
`);
  });

  it("colours only where it may", () => {
    const shown = report({ verdict: "fail", findings: [finding()] });
    const coloured = pretty(presentation(shown, { [path]: assignments }, { colour: true }));
    expect(coloured).toContain("\x1b[1;31merror:\x1b[0m");
    expect(coloured.replace(/\x1b\[[0-9;]*m/g, "")).toBe(pretty(presentation(shown, { [path]: assignments })));
  });

  it("counts the rest of very many other places", () => {
    const related = Array.from({ length: 25 }, (_, line) => ({
      path,
      startLine: line + 1,
      startColumn: 1,
      message: "also here",
    }));
    const shown = pretty(presentation(report({ findings: [finding({ related })] })));
    expect(shown.match(/also here/g)).toHaveLength(20);
    expect(shown).toContain("and 5 more places, see the JSON report");
  });
});

describe("the code frame", () => {
  const at = (startColumn: number, endColumn: number, startLine = 1) => ({
    startLine,
    startColumn,
    endLine: startLine,
    endColumn,
  });

  it("shows a tab as one blank and counts wide and combining characters as a terminal does", () => {
    expect(frame("\t\tname: x", at(9, 10))).toEqual(["1 |   name: x", "  |         ^"]);
    expect(frame("名前: x", at(5, 6))).toEqual(["1 | 名前: x", "  |       ^"]);
    expect(frame("👍: xy", at(5, 7))).toEqual(["1 | 👍: xy", "  |     ^~"]);
    expect(frame("e\u0301: x", at(5, 6))).toEqual(["1 | e\u0301: x", "  |    ^"]);
    expect(frame("名前", at(1, 3))).toEqual(["1 | 名前", "  | ^~~~"]);
    expect(frame("\u202Ea: x", at(5, 6))).toEqual(["1 | \\u{202E}a: x", "  |            ^"]);
  });

  it("underlines to the end of the line where the place goes on, and at least one column", () => {
    expect(frame("a: |\n  b", { startLine: 1, startColumn: 4, endLine: 2, endColumn: 4 })).toEqual([
      "1 | a: |",
      "  |    ^",
    ]);
    expect(frame("abc", at(4, 4))).toEqual(["1 | abc", "  |    ^"]);
    expect(frame("", at(1, 1))).toEqual(["1 |", "  | ^"]);
    expect(frame("abc", at(90, 99))).toEqual(["1 | abc", "  |    ^"]);
  });

  it("ends lines as places do, and pads line numbers", () => {
    const text = `${"\r\n".repeat(8)}nine\rten`;
    expect(frame(text, at(1, 4, 10))).toEqual([" 9 | nine", "10 | ten", "   | ^~~"]);
  });

  it("cuts a long line around the place, within pairs of surrogates too", () => {
    const [line = "", caret = ""] = frame(`${"👍".repeat(500)}secret${"x".repeat(500)}`, at(1001, 1007));
    expect(line).toMatch(/^1 \| …👍{12,13}secretx+…$/u);
    expect(caret.indexOf("^")).toBe("1 | …".length + 2 * (line.match(/👍/gu) ?? []).length);
    expect(caret.endsWith("^~~~~~")).toBe(true);
    expect(line.length).toBeLessThan(120);
    const [above, main] = frame(`${"y".repeat(300)}\nshort`, at(1, 6, 2));
    expect(above).toBe(`1 | ${"y".repeat(100)}…`);
    expect(main).toBe("2 | short");
  });

  it("stays quick on lines of megabytes", () => {
    const before = performance.now();
    frame("a".repeat(20_000_000), at(19_999_990, 19_999_995));
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it("is drawn for a secret of a range that still stands at the head, and not for one that is gone", () => {
    const commit = { commit: "abc1234", properties: { authorDate: "2026-01-01T00:00:00Z", atHead: true } };
    expect(frame("abc", { ...at(1, 2), ...commit })).toHaveLength(2);
    const gone = { ...commit, properties: { ...commit.properties, atHead: false } };
    expect(frame("abc", { ...at(1, 2), ...gone })).toEqual([]);
  });

  it("is left out where the text does not have the line, and for places in other commits", () => {
    expect(frame("abc", at(1, 2, 7))).toEqual([]);
    expect(frame("abc", { ...at(1, 2), commit: "abc1234" })).toEqual([]);
  });
});
