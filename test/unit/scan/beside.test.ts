import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awsScimToken } from "../../../src/rules/secrets/aws-scim-token.ts";
import { createPathNames, messageBlob } from "../../../src/scan/beside.ts";
import { scanBlob } from "../../../src/scan/scan.ts";
import { scimToken } from "../../support/secrets.ts";

const detectors = { secrets: [awsScimToken], dialects: [] };

/** What is found in the names of these paths. */
function foundIn(paths: readonly string[]) {
  const names = createPathNames();
  const blobs = [...paths.flatMap((path) => names.add(path)), ...names.rest()];
  return names.resolve(blobs.flatMap((blob) => scanBlob(blob, detectors).secrets));
}

describe("path names", () => {
  it("are searched each for itself, whatever stands in them, and found again by their path", () => {
    const token = scimToken();
    const part = fc.stringMatching(/^[a-z/\r\n ]{0,12}$/);
    const path = fc
      .tuple(fc.boolean(), part, part)
      .map(([has, before, after]) => (has ? before + token : before) + after);
    fc.assert(
      fc.property(fc.array(path, { maxLength: 40 }), (paths) => {
        const found = foundIn(paths);
        expect(found.map((item) => item.paths[0])).toEqual(paths.filter((text) => text.includes(token)));
        for (const {
          paths: [name],
          place,
          beside,
        } of found) {
          expect([beside, place.path]).toEqual(["path", name]);
          const line = name.split(/\r\n|\r|\n/)[place.startLine - 1];
          expect(line?.slice(place.startColumn - 1, place.endColumn - 1)).toBe(token);
        }
      }),
    );
  });

  it("come in batches of some thousand", () => {
    const token = scimToken();
    const paths = Array.from({ length: 2500 }, (_, index) => (index % 1000 === 999 ? `${index}/${token}` : `${index}`));
    expect(foundIn(paths).map((item) => item.paths[0])).toEqual([`999/${token}`, `1999/${token}`]);
  });

  it("do not run into each other", () => {
    const token = scimToken();
    expect(foundIn([token.slice(0, 200), token.slice(200)])).toEqual([]);
  });
});

describe("the object of a commit or a tag", () => {
  it("is searched as a whole, and called by its name", () => {
    const token = scimToken();
    const bytes = Buffer.from(`object ${"1".repeat(40)}\ntype commit\ntag v1\ntagger ${token} <a> 1 +0000\n\nx\n`);
    const [inTag] = scanBlob(messageBlob({ oid: "t", type: "tag", bytes }), detectors).secrets;
    expect(inTag).toMatchObject({ beside: "tag", paths: ["tag v1"], oid: "t", secret: token });
    const commit = messageBlob({ oid: "c", type: "commit", bytes: Buffer.from(`tree 1\n\n${token}\n`) });
    expect(scanBlob(commit, detectors).secrets).toMatchObject([{ beside: "commit", paths: ["commit c"], oid: "c" }]);
  });
});
