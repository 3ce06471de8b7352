import { describe, expect, it } from "vitest";
import { github } from "../../../src/report/github.ts";
import { json } from "../../../src/report/json.ts";
import { markdown } from "../../../src/report/markdown.ts";
import { pretty } from "../../../src/report/pretty.ts";
import { originLine } from "../../../src/report/wording.ts";
import { finding, presentation, report } from "../../support/reports.ts";

const ORIGIN = { commit: "abc1234", properties: { authorDate: "2026-01-01T00:00:00+01:00", atHead: false } };

describe("where a finding comes from", () => {
  it.each([
    [{}, undefined],
    [{ commit: "abc1234" }, "in commit abc1234"],
    [ORIGIN, "in commit abc1234 of 2026-01-01T00:00:00+01:00; no longer there at HEAD"],
    [{ ...ORIGIN, properties: { atHead: true } }, "in commit abc1234; still there at HEAD"],
    [{ properties: { atHead: false } }, "no longer there at HEAD"],
    [{ properties: { undone: "base64" } }, undefined],
  ])("is said as far as it is known: %j", (known, said) => {
    expect(originLine(finding(known))).toBe(said);
  });

  it("is shown in every format", () => {
    const shown = presentation(report({ verdict: "fail", findings: [finding(ORIGIN)] }));
    const said = "of 2026-01-01T00:00:00+01:00; no longer there at HEAD";
    expect(pretty(shown)).toContain(`  = in commit abc1234 ${said}\n`);
    expect(github(shown)).toContain(`%0Ain commit abc1234 ${said}%0A`);
    expect(markdown(shown)).toMatch(
      /<br>In commit <code>abc1234<\/code> of 2026-01-01T00:00:00\+01:00; no longer there at HEAD/,
    );
    expect(JSON.parse(json(shown)).findings[0]).toMatchObject(ORIGIN);
  });
});
