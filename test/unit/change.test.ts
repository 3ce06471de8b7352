import { describe, expect, it } from "vitest";
import { compareJudgements } from "../../src/change.ts";
import type { Finding } from "../../src/core.ts";
import { fingerprintOf, type Judged, relatedAt } from "../../src/rules/finding.ts";

/** A finding about a subject that stands at these places, written `path:line#pointer`. */
function judged(subject: string, ...places: readonly string[]): Judged {
  const standing = places.map((written) => {
    const [path = "", startLine = 1] = written
      .replace(/#.*/, "")
      .split(":")
      .map((part, index) => (index === 0 ? part : Number(part)));
    const place = {
      path: String(path),
      startLine: Number(startLine),
      startColumn: 5,
      endLine: Number(startLine),
      endColumn: 9,
    };
    return { pointer: written.replace(/:\d+/, ""), place, suggestion: `for line ${place.startLine}` };
  });
  const [first, ...others] = standing;
  const finding: Finding = {
    rule: "unknown-group",
    gate: "directory",
    severity: "error",
    message: "",
    ...first?.place,
    subject,
    instance: "default",
    evidence: "live",
    fingerprint: fingerprintOf("unknown-group", "default", subject),
    state: "new",
    ...(first ? { suggestion: first.suggestion } : {}),
    related: others.map(({ place, suggestion }) => relatedAt(place, "also here", suggestion)),
  };
  return { finding, standing: standing.length > 0 ? standing : [{ pointer: subject }] };
}

const states = (head: readonly Judged[], base: readonly Judged[]): readonly string[] =>
  compareJudgements(head, base).map(({ state }) => state);

describe("a finding of a change", () => {
  it.each([
    ["everything is as it was", [judged("A", "a:1#x")], [judged("A", "a:1#x")], ["existing"]],
    ["it only moved to another line", [judged("A", "a:9#x")], [judged("A", "a:1#x")], ["existing"]],
    ["the base had more places", [judged("A", "a:1#x")], [judged("A", "a:1#x", "b:1#y")], ["existing"]],
    [
      "its places come in another order",
      [judged("A", "b:1#y", "a:1#x")],
      [judged("A", "a:1#x", "b:1#y")],
      ["existing"],
    ],
    [
      "the base told of it in two findings",
      [judged("A", "a:1#x", "b:1#y")],
      [judged("A", "a:1#x"), judged("A", "b:1#y")],
      ["existing"],
    ],
    ["it has no place, and had none", [judged("A")], [judged("A")], ["existing"]],
    ["the base has nothing", [judged("A", "a:1#x")], [], ["new"]],
    ["the base has another subject there", [judged("A", "a:1#x")], [judged("B", "a:1#x")], ["new"]],
    ["it stands at another pointer of the same line", [judged("A", "a:1#y")], [judged("A", "a:1#x")], ["new"]],
    ["it stands in another file", [judged("A", "b:1#x")], [judged("A", "a:1#x")], ["new"]],
    [
      "as many places as before, but one is another (a harmless one dropped, a bad one added)",
      [judged("A", "a:1#x", "a:3#z")],
      [judged("A", "a:1#x", "a:2#y")],
      ["new"],
    ],
    ["it has a place more", [judged("A", "a:1#x", "a:2#y")], [judged("A", "a:1#x")], ["new"]],
    [
      "one is old and one is not",
      [judged("A", "a:1#x"), judged("B", "a:1#x")],
      [judged("A", "a:1#x")],
      ["existing", "new"],
    ],
  ])("is told from the base's where %s", (_, head, base, expected) => {
    expect(states(head, base)).toEqual(expected);
  });

  it("shows the new place first where it stood elsewhere before", () => {
    const [finding] = compareJudgements([judged("A", "a:1#x", "b:7#y", "c:8#z")], [judged("A", "a:1#x")]);
    expect(finding).toMatchObject({ state: "new", path: "b", startLine: 7, startColumn: 5, endLine: 7, endColumn: 9 });
    expect(finding?.related).toMatchObject([
      { path: "a", startLine: 1, startColumn: 5, message: "was here before" },
      { path: "c", startLine: 8, startColumn: 5, message: "also here" },
    ]);
  });

  it("offers at each place what is meant to replace that one", () => {
    const [moved] = compareJudgements([judged("A", "a:1#x", "b:7#y", "c:8#z")], [judged("A", "a:1#x")]);
    expect(moved?.suggestion).toBe("for line 7");
    expect(moved?.related).toMatchObject([
      { endLine: 1, endColumn: 9, suggestion: "for line 1" },
      { endLine: 8, endColumn: 9, suggestion: "for line 8" },
    ]);
  });

  it("offers nothing at a new place that nothing can replace exactly", () => {
    const { finding, standing } = judged("A", "a:1#x", "b:7#y");
    const templated = standing.map(({ suggestion, ...rest }, index) => (index === 0 ? { ...rest, suggestion } : rest));
    const [moved] = compareJudgements([{ finding, standing: templated as Judged["standing"] }], [judged("A", "a:1#x")]);
    expect([moved?.startLine, moved && "suggestion" in moved]).toEqual([7, false]);
  });

  it("stays as it is where it is new altogether", () => {
    const head = judged("A", "a:1#x", "b:7#y");
    expect(compareJudgements([head], [])).toEqual([head.finding]);
  });
});
