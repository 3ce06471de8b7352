import { describe, expect, it } from "vitest";
import { markdown } from "../../../src/report/markdown.ts";
import { escapeMarkdown, ruleLink } from "../../../src/report/markdown-text.ts";
import { finding, placeless, presentation, report } from "../../support/reports.ts";

describe("markdown", () => {
  it("says by which subject an IAM user is waived", () => {
    const user = finding({ gate: "iam-users", rule: "iam-user", subject: "user `ci`" });
    expect(markdown(presentation(report({ findings: [user] })))).toContain(
      "<br>Subject: <code>user &#96;ci&#96;</code>",
    );
    expect(markdown(presentation(report({ findings: [finding()] })))).not.toContain("Subject");
  });

  it("says for what the run waited", () => {
    const waited = { seconds: 20, arrived: ["AWS-One"], missing: ["<b>"] };
    const shown = markdown(presentation(report({ directories: [{ instance: "default", mode: "live", waited }] })));
    expect(shown).toContain(
      "\n\ndirectory: waited 20 seconds for groups to be provisioned: AWS-One arrived; in vain for &#60;b&#62;\n",
    );
  });

  it("says what a gate left out because the policy excludes it", () => {
    const gates = [{ gate: "iam-users", status: "ran", excluded: { files: 2, definitions: 1 } }] as const;
    expect(markdown(presentation(report({ gates })))).toContain(
      "| iam-users | excluded | 1 definition in 2 files excluded by the policy |",
    );
  });

  it("shows verdict, gates and findings", () => {
    const gates = [
      { gate: "documents", status: "ran", notChecked: [{ rule: "some-rule", reason: "no base" }] },
      { gate: "directory", instance: "govcloud", status: "skipped", reason: "no AWS credentials" },
    ] as const;
    const findings = [
      finding({
        suggestion: "AWS-Developers",
        related: [{ path: "b.yaml", startLine: 1, startColumn: 2, message: "see" }],
      }),
      placeless({ severity: "note", instance: "govcloud", evidence: "live" }),
      finding({ state: "existing" }),
      finding({ waiver: { owner: "platform", reason: "rotated", expires: "2027-01-31" } }),
    ];
    const shown = report({
      verdict: "fail",
      gates,
      findings,
      checks: [
        { id: "token-age", instance: "default", status: "not-checked", evidence: "no date given", todo: "give one" },
      ],
    });
    expect(markdown(presentation(shown, {}, { prefix: "examples/acme/" }))).toBe(`## Identity Guard: fail

fail: 1 error, 1 note, 1 existing, 1 waived; 41 files, 7 assignments, 19 grants checked; 5 groups not looked up; not checked: some-rule, directory (govcloud)

Paths are relative to <code>examples/acme/</code>.

| Gate | Status | Reason |
| --- | --- | --- |
| documents | ran |  |
| documents | not checked | <code>some-rule</code>: no base |
| directory (govcloud) | skipped | no AWS credentials |

### Checklist

| Check | Status | Evidence | To do |
| --- | --- | --- | --- |
| token-age | not checked | no date given | give one |

### Errors (1)

| Place | Rule | Finding |
| --- | --- | --- |
| <code>identity/assignments.yaml:2:14</code> | [unknown-group](https://guard.example/rules/unknown-group) | group "AWS-Developer" does not exist<br>Write: <code>AWS-Developers</code><br>see: b.yaml:1:2 |

### Notes (1)

| Place | Rule | Finding |
| --- | --- | --- |
| (govcloud) | [unknown-group](https://guard.example/rules/unknown-group) | group "AWS-Developer" does not exist<br>Evidence: live |

### Waived (1)

| Place | Rule | Owner | Reason | Until |
| --- | --- | --- | --- | --- |
| <code>identity/assignments.yaml:2:14</code> | [unknown-group](https://guard.example/rules/unknown-group) | platform | rotated | 2027-01-31 |

### Existing, not of this change (1)

| Place | Rule | Finding |
| --- | --- | --- |
| <code>identity/assignments.yaml:2:14</code> | [unknown-group](https://guard.example/rules/unknown-group) (error) | group "AWS-Developer" does not exist |
`);
  });

  it("folds more than twenty findings of one rule away, with their count", () => {
    const findings = [
      ...Array.from({ length: 21 }, (_, index) => finding({ startLine: index + 1 })),
      finding({ rule: "other-rule" }),
    ];
    const text = markdown(presentation(report({ findings })));
    expect(text.match(/<details>/g)).toHaveLength(1);
    expect(text).toContain("<details><summary>21 findings of <code>unknown-group</code></summary>\n\n| Place |");
    expect(text).toContain("### Errors (22)");
    expect(text.match(/^\| <code>/gm)).toHaveLength(22);
    expect(text.endsWith("\n\n</details>\n")).toBe(true);
  });

  it("stays below one MiB by whole rows, says how many are missing, and closes what it opened", () => {
    for (const [number, length] of [
      [5000, 300],
      [5000, 9000],
      [300, 4000],
    ] as const) {
      const findings = Array.from({ length: number }, (_, index) =>
        finding({ startLine: index + 1, rule: `rule-${index % 3}`, message: "|é".repeat(length / 2) }),
      );
      const text = markdown(presentation(report({ findings })));
      expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
      const rows = text.match(/^\| <code>.* \|$/gm)?.length ?? 0;
      expect(text.match(/^\| <code>/gm)).toHaveLength(rows);
      expect(text).toContain(`**${number - rows} rows left out, because a job summary holds at most 1 MiB.`);
      expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    }
  });
});

describe("escapeMarkdown", () => {
  it("leaves no markup, link, mention, formula or line break", () => {
    expect(escapeMarkdown("a|b`c`\n<img src=x onerror=y>&lt; [x](http://e) ![y](z) **b** _i_ ~s~ $f$ \\")).toBe(
      "a&#124;b&#96;c&#96;&#92;x0A&#60;img src=x onerror=y&#62;&#38;lt; &#91;x&#93;(http:&#8203;//e) !&#91;y&#93;(z) " +
        "&#42;&#42;b&#42;&#42; &#95;i&#95; &#126;s&#126; &#36;f&#36; &#92;",
    );
    expect(escapeMarkdown("@octocat me@here WWW.evil.example #12 gh-3 #[x")).toBe(
      "@&#8203;octocat me@&#8203;here WWW&#8203;.evil.example &#35;&#8203;12 gh&#8203;-3 &#35;&#91;x",
    );
    expect(escapeMarkdown("\u202Eabc\u200B\x1b[31m")).toBe("&#92;u{202E}abc&#92;u{200B}&#92;x1B&#91;31m");
  });

  it("links a rule only to a web address, which cannot end the link", () => {
    expect(ruleLink("a-rule", "https://e.example/x) [y](z\n")).toBe(
      "[a-rule](https://e.example/x%29%20%5By%5D%28z%5Cx0A)",
    );
    expect(ruleLink("a-rule", "docs/rules/a-rule.md")).toBe("<code>a-rule</code>");
    expect(ruleLink("a-rule", "javascript:alert(1)")).toBe("<code>a-rule</code>");
  });
});
