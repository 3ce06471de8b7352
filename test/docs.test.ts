import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ACTIONS } from "../src/directory/aws-trouble.ts";
import { policySchema } from "../src/policy/schema.ts";
import { rules } from "../src/rules/index.ts";
import { dialects } from "../src/scan/dialects/index.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const PAGES = readdirSync(join(ROOT, "docs")).filter((file) => file.endsWith(".md"));

/** The blocks of code of a language, on a page. */
const blocks = (page: string, language: string): readonly string[] =>
  [...read(`docs/${page}`).matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].flatMap(([, name, text = ""]) =>
    name === language ? [text] : [],
  );

/** The name by which GitHub's pages link to a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");

const anchorsOf = (path: string): readonly string[] =>
  [...read(path).matchAll(/^#+ (.*)$/gmu)].map(([, heading = ""]) => anchorOf(heading));

describe("docs/iam-users.md", () => {
  it.each(dialects.map(({ id }) => id))("names the dialect %s", (id) => {
    expect(read("docs/iam-users.md")).toContain(`\`${id}\``);
  });

  it.each(rules.flatMap(({ id, gate }) => (gate === "iam-users" ? [id] : [])))("names the rule %s", (id) => {
    expect(read("docs/iam-users.md")).toContain(`\`${id}\``);
  });
});

describe("docs/setup-aws.md", () => {
  const policies = blocks("setup-aws.md", "json");

  it("has policies that are JSON", () => {
    expect(policies.length).toBeGreaterThan(3);
    // One shows a single member, to be put in place of another.
    for (const text of policies) expect(() => JSON.parse(text.startsWith("{") ? text : `{${text}}`)).not.toThrow();
  });

  it.each(Object.values(ACTIONS))("names %s, which a message may ask for", (action) => {
    expect(read("docs/setup-aws.md")).toContain(action);
  });

  it("allows no action that changes something, and no user to be read", () => {
    const actions = policies.flatMap((text) => [...text.matchAll(/"Action": (\[[^\]]*\]|"[^"]*")/gu)]);
    const named = actions.flatMap(([, written = "[]"]): readonly string[] => [JSON.parse(written)].flat());
    const allowed = [...Object.values(ACTIONS), "kms:Decrypt", "sts:AssumeRoleWithWebIdentity"];
    expect(named.length).toBeGreaterThan(4);
    for (const action of named) expect(allowed).toContain(action);
  });

  it("shows both forms of the subject", () => {
    const text = read("docs/setup-aws.md");
    for (const form of ["repo:ORG@1234567/REPO@987654321:pull_request", "repo:ORG/REPO:pull_request"])
      expect(text).toContain(`"${form}"`);
  });
});

const PAGES_WITH_POLICIES = ["setup-aws.md", "setup-entra.md", "policy.md", "snapshot.md", "iam-users.md"];

describe.each(PAGES_WITH_POLICIES)("the policies in docs/%s", (page) => {
  it("are valid", () => {
    for (const text of blocks(page, "yaml")) {
      const document: unknown = parse(text);
      if (Object.hasOwn(Object(document), "jobs")) continue;
      expect(policySchema.safeParse(document).error?.issues ?? []).toEqual([]);
    }
  });
});

describe.each(PAGES)("docs/%s", (page) => {
  it("links only to what is there", () => {
    const links = [...read(`docs/${page}`).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = ""]) => link);
    for (const link of links.filter((target) => !/^https?:/u.test(target))) {
      const [file = "", anchor] = link.split("#");
      const path = file === "" ? `docs/${page}` : normalize(`docs/${file}`);
      expect([link, existsSync(join(ROOT, path))]).toEqual([link, true]);
      if (anchor !== undefined) expect([link, anchorsOf(path)]).toEqual([link, expect.arrayContaining([anchor])]);
    }
  });
});
