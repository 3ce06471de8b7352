import { describe, expect, it } from "vitest";
import { github } from "../../../src/report/github.ts";
import { finding, placeless, presentation, report } from "../../support/reports.ts";
import { commandsIn } from "../../support/runner-commands.ts";

const annotate = (...findings: readonly ReturnType<typeof finding>[]) =>
  commandsIn(github(presentation(report({ verdict: "fail", findings }))));

/** Findings of so many different rules, on lines from 1. */
const ofDifferentRules = (number: number, differences: Parameters<typeof finding>[0] = {}) =>
  Array.from({ length: number }, (_, index) =>
    finding({ rule: `rule-${index}`, startLine: index + 1, endLine: index + 1, ...differences }),
  );

describe("github", () => {
  it("says by which subject an IAM user is waived", () => {
    const user = finding({ gate: "iam-users", rule: "iam-user", subject: "user `ci`" });
    expect(github(presentation(report({ findings: [user] })))).toContain("%0Asubject: user `ci`%0A");
    expect(github(presentation(report({ findings: [finding()] })))).not.toContain("subject");
  });

  it("annotates a finding at its place in the repository", () => {
    const shown = report({ verdict: "fail", findings: [finding({ suggestion: "AWS-Developers", commit: "abc1234" })] });
    expect(github(presentation(shown, {}, { prefix: "examples/acme/" }))).toBe(
      "::error file=examples/acme/identity/assignments.yaml,line=2,endLine=2,col=14,endColumn=27,title=unknown-group" +
        '::group "AWS-Developer" does not exist%0Awrite: AWS-Developers%0Ain commit abc1234' +
        "%0Asee https://guard.example/rules/unknown-group\n",
    );
  });

  it("says nothing about a clean report", () => {
    expect(github(presentation(report()))).toBe("");
  });

  it("says what the policy excludes, though nothing was found", () => {
    const gates = [{ gate: "iam-users", status: "ran", excluded: { files: 2, definitions: 3 } }] as const;
    expect(github(presentation(report({ gates })))).toBe(
      "::notice title=identity-guard::gate iam-users: 3 definitions in 2 files excluded by the policy\n",
    );
  });

  it("gives columns only on one line, and no file without a place", () => {
    expect(annotate(finding({ endLine: 4 }))[0]?.properties).toEqual({
      file: "identity/assignments.yaml",
      line: "2",
      endLine: "4",
      title: "unknown-group",
    });
    expect(annotate(placeless())[0]?.properties).toEqual({ title: "unknown-group" });
  });

  it("sorts errors first, then by path and line; existing ones are notices and say so", () => {
    const commands = annotate(
      finding({ rule: "f", state: "existing" }),
      finding({ rule: "e", severity: "note" }),
      finding({ rule: "d", severity: "warning" }),
      finding({ rule: "c", path: "z" }),
      finding({ rule: "b", path: "a", startLine: 10, endLine: 10 }),
      finding({ rule: "a", path: "a", startLine: 9, endLine: 9 }),
    );
    expect(commands.map((command) => `${command.name} ${command.properties["title"]}`)).toEqual([
      "error a",
      "error b",
      "error c",
      "warning d",
      "notice e",
      "notice f",
    ]);
    expect(commands.at(-1)?.data).toContain("existing error, not of this change: ");
  });

  it("lists what is waived in one notice, of many the first ones", () => {
    const waiver = { owner: "platform", reason: "SES takes SMTP only", expires: "2027-01-31" };
    const waived = (number: number) =>
      annotate(...Array.from({ length: number }, () => finding({ rule: "iam-user", waiver }))).map(({ name, data }) => [
        name,
        data,
      ]);
    const line = "iam-user  identity/assignments.yaml:2:14  until 2027-01-31 by platform: SES takes SMTP only";
    expect(waived(2)).toEqual([["notice", `2 waived:\n${line}\n${line}`]]);
    expect(waived(21)).toEqual([
      ["notice", expect.stringMatching(/^21 waived:\n.*\nand 1 more, see the job summary$/s)],
    ]);
    expect(annotate()).toEqual([]);
  });

  it("keeps to ten annotations a level, of which the last counts the rest", () => {
    expect(annotate(...ofDifferentRules(10))).toHaveLength(10);
    const commands = annotate(...ofDifferentRules(11), ...ofDifferentRules(15, { severity: "warning" }));
    expect(commands.filter((command) => command.name === "error")).toHaveLength(10);
    expect(commands[9]?.data).toBe("and 2 more errors, see the job summary");
    expect(commands.at(-1)?.data).toBe("and 6 more warnings, see the job summary");
  });

  it("makes one of more than twenty findings of a rule, and counts them all", () => {
    const many = Array.from({ length: 30 }, (_, index) => finding({ startLine: index + 1, endLine: index + 1 }));
    const [only, ...others] = annotate(...many);
    expect(others).toEqual([]);
    expect(only?.data).toContain('30 findings of this rule, all in the job summary; the first: group "AWS-Developer"');
    const last = annotate(...ofDifferentRules(10, { path: "a" }), ...many).at(-1);
    expect(last?.data).toBe("and 31 more errors, see the job summary");
    expect(annotate(...many.slice(0, 20))).toHaveLength(10);
  });

  it("cuts a message after 4,096 characters", () => {
    const data = annotate(finding({ message: `${"👍".repeat(4000)}` }))[0]?.data ?? "";
    expect(data.length).toBeLessThanOrEqual(4096);
    expect(data.endsWith("👍…")).toBe(true);
  });

  it("names the gates that failed as errors, and those that were skipped as notices unless they are required", () => {
    const skipped = { gate: "directory", status: "skipped", reason: "no credentials" } as const;
    const failed = { gate: "secrets", status: "failed", reason: "a%b\nc" } as const;
    const unselected = { gate: "iam-users", status: "skipped", reason: "not selected" } as const;
    const gates = [skipped, failed, unselected];
    expect(github(presentation(report({ verdict: "error", gates })))).toBe(
      "::error title=identity-guard::gate secrets failed: a%25b\\x0Ac\n" +
        "::notice title=identity-guard::gate directory skipped: no credentials\n",
    );
    const required = github(presentation(report({ verdict: "error", gates: [skipped, unselected] })));
    expect(required.match(/^::error title=identity-guard::gate/gm)).toHaveLength(2);
  });
});
