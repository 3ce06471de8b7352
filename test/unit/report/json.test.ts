import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/core.ts";
import { json } from "../../../src/report/json.ts";
import { finding, placeless, presentation, report } from "../../support/reports.ts";

const full: Report = report({
  verdict: "fail",
  policy: { commit: "abc", path: "p.yml" },
  gates: [
    { notChecked: [{ reason: "why", rule: "pin-mismatch" }], status: "ran", instance: "default", gate: "directory" },
  ],
  directories: [
    {
      waited: { missing: ["B"], arrived: ["A"], seconds: 9 },
      takenAt: "2026-11-23T10:00:00Z",
      mode: "live",
      instance: "default",
    },
  ],
  checks: [{ todo: "do", evidence: "seen", status: "failed", instance: "default", id: "drift" }],
  findings: [
    finding({
      properties: { dialect: "terraform" },
      waiver: { reason: "r", owner: "o", expires: "2027-01-31" },
      suggestion: "s",
      subject: "group x",
      commit: "abc",
      related: [{ suggestion: "s", message: "m", endColumn: 2, endLine: 1, startColumn: 1, startLine: 1, path: "p" }],
    }),
  ],
});

describe("json", () => {
  it("writes the documented keys in the documented order, whatever order they come in", () => {
    const text = json(presentation(full));
    const parsed: unknown = JSON.parse(text);
    expect(parsed).toEqual(full);
    const keys = [...text.matchAll(/^ *"(\w+)":/gm)].map((match) => match[1]);
    expect(keys.join(" ")).toBe(
      "schemaVersion tool name version verdict policy path commit directories instance mode takenAt waited seconds arrived missing gates gate instance " +
        "status notChecked rule reason checks id instance status evidence todo findings rule gate severity message path startLine " +
        "startColumn endLine endColumn commit instance subject related path startLine startColumn endLine endColumn message suggestion suggestion evidence " +
        "fingerprint state waiver owner reason expires properties dialect identity files formats native accounts groups " +
        "permissionSets assignments grants referencedGroups scanned files blobs commits bytes durationMs",
    );
  });

  it("indents by two and ends with a line break; what is absent stays absent", () => {
    const text = json(presentation(report({ findings: [placeless()] })));
    expect(text.startsWith('{\n  "schemaVersion": 1,\n  "tool": {\n    "name": "identity-guard",')).toBe(true);
    expect(text.endsWith('\n  "durationMs": 131\n}\n')).toBe(true);
    expect(text).not.toMatch(/"(?:path": "identity|checks|waiver|commit": )/);
  });

  it("writes no legacy command and no invisible character, and loses none", () => {
    const message =
      "##[set-output name=verdict]pass ###[x] #\u00AD#\u200B[y] #é#[z] \u202Eevil\u2066 \u009B31m \x7F \u{E0001} \uD800 é 名";
    const shown = report({ findings: [finding({ message })] });
    const text = json(presentation(shown));
    expect(text).toContain(
      "#\\u0023[set-output name=verdict]pass ##\\u0023[x] #\\u00ad#\\u200b[y] #é\\u0023[z] \\u202eevil\\u2066",
    );
    expect(text).toContain("\\u009b31m \\u007f \\udb40\\udc01 \\ud800 é 名");
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
    expect(JSON.parse(text)).toEqual(shown);
  });
});
