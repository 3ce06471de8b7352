import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { oversizedFiles } from "../../../src/identity/files.ts";
import { createFileSearch, type Keeping } from "../../../src/reading/search.ts";
import { awsScimToken } from "../../../src/rules/secrets/aws-scim-token.ts";
import { dialects } from "../../../src/scan/dialects/index.ts";
import { scimToken } from "../../support/secrets.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const NOTHING_KEPT: Keeping<never> = {
  held: () => [],
  *large(blob) {
    yield* oversizedFiles(blob, () => false);
    return [];
  },
};

describe("createFileSearch", () => {
  const user = 'resource "aws_iam_user" "a" {\n  name = "a"\n}\n';
  const texts = {
    "a.tf": `${user}# ${scimToken()}\n`,
    "b.tf": 'resource "aws_iam_role" "a" {}\n',
    "c.tf": `${user}${"# nothing\n".repeat(100)}`,
    "d.tf": user,
    "e.tf": user,
  };
  const root = temporaryFolder("search");
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(root, name), text);
  const files = Object.keys(texts).map((name) => ({ path: name, name }));
  const detectors = { secrets: [awsScimToken], dialects };
  const searched = (leftBytes: number, names: readonly string[] = Object.keys(texts)) => {
    const search = createFileSearch(root, detectors, { leftBytes });
    const parts = names.map((name) =>
      search(
        files.filter(({ path }) => path === name),
        NOTHING_KEPT,
      ),
    );
    return {
      secrets: parts.flatMap(({ found }) => found.secrets.map(({ paths }) => paths[0])),
      definitions: parts.flatMap(({ found }) => found.definitions.map(({ paths }) => paths[0])),
      left: parts.flatMap(({ left }) => left.map(({ paths, bytes }) => [paths[0], Buffer.from(bytes).toString()])),
    };
  };

  it("reads all definitions itself where it is to leave nothing", () => {
    expect(searched(0)).toEqual({ secrets: ["a.tf"], definitions: ["a.tf", "c.tf", "d.tf", "e.tf"], left: [] });
  });

  it("leaves files that may define something, up to so many bytes, and searches them for secrets", () => {
    const bytes = Buffer.byteLength(texts["a.tf"]) + Buffer.byteLength(texts["d.tf"]);
    expect(searched(bytes)).toEqual({
      secrets: ["a.tf"],
      definitions: ["c.tf", "e.tf"],
      left: [
        ["a.tf", texts["a.tf"]],
        ["d.tf", texts["d.tf"]],
      ],
    });
  });

  it("finds or leaves each definition once, though the first files are searched in another way", () => {
    const { definitions, left } = searched(Buffer.byteLength(texts["a.tf"]), ["a.tf", "a.tf"]);
    expect([definitions, left.map(([path]) => path)]).toEqual([["a.tf"], ["a.tf"]]);
  });
});
