import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveReference } from "../../../src/identity/file-reference.ts";

describe("a path in an identity file", () => {
  it.each([
    ["is relative to the checked folder", "policies/a.json", { path: "policies/a.json" }],
    ["is relative to its file with ./", "./a.json", { path: "identity/sets/a.json" }],
    ["is relative to its file with ../", "../a.json", { path: "identity/a.json" }],
    ["may go round about", "a/../b/./c//d.json", { path: "b/c/d.json" }],
    ["may reach the checked folder", "../../a.json", { path: "a.json" }],
    ["may begin with a dot", ".policies/a.json", { path: ".policies/a.json" }],
    ["may begin with dots", "..a.json", { path: "..a.json" }],
    ["never leaves the checked folder", "../../../a.json", { refused: "OUTSIDE" }],
    ["never leaves it in the middle", "a/../../b.json", { refused: "OUTSIDE" }],
    ["never begins at the root", "/a.json", { refused: "ABSOLUTE" }],
    ["never begins at a drive", "c:a.json", { refused: "ABSOLUTE" }],
    ["never begins at a share", "\\\\host\\a.json", { refused: "ABSOLUTE" }],
    ["never begins at home", "~/a.json", { refused: "ABSOLUTE" }],
    ["is never an address", "https://example.com/a.json", { refused: "ABSOLUTE" }],
  ])("%s", (_, written, expected) => {
    expect(resolveReference("identity/sets/x.yaml", written)).toEqual(expected);
  });

  it("leads to a path below the checked folder, or is refused", () => {
    const part = fc.constantFrom("..", ".", "", "a", "b.json", "~", "\\", "C:");
    fc.assert(
      fc.property(fc.array(part), fc.array(fc.constantFrom("x", "y")), (written, folders) => {
        const reference = resolveReference([...folders, "f.yaml"].join("/"), written.join("/"));
        if ("path" in reference) expect(reference.path).not.toMatch(/^\/|(?:^|\/)\.\.(?:\/|$)/);
      }),
    );
  });
});
