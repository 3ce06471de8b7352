import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openIdentityCenter } from "../../../src/directory/identity-center.ts";
import { useAwsEnvironment } from "../../support/aws-environment.ts";
import { type AwsServer, scimGroup, startAwsServer } from "../../support/aws-server.ts";
import { TROUBLES } from "../../support/faults.ts";
import { textsIn } from "../../support/texts.ts";

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const DIRECTORY = "src/directory";
/** Where messages about the directory are written. A schema's texts are the ends of sentences, in a message that is here. */
const SOURCES = [
  ...readdirSync(new URL(`../../../${DIRECTORY}`, import.meta.url))
    .filter((file) => file !== "snapshot-schema.ts")
    .map((file) => `${DIRECTORY}/${file}`),
  "src/commands/take-snapshot.ts",
  "src/commands/snapshot-event.ts",
  "src/commands/check-event.ts",
];
/** Texts that are no message of a failure: what a bug says, a heading, the id of a request, and what a snapshot is said to hold. */
const OTHERS = [
  ", request",
  "The identity store is asked before it is open.",
  "## Identity Guard: snapshot\\n\\n",
  "of them empty",
  ", of the identity store",
  "), as of",
];

const words = (text: string): number => text.trim().split(/\s+/u).length;
/** The texts in the sources that say something: of two words or more. */
const SAID = SOURCES.flatMap((path) => textsIn(read(path)))
  .map((text) => text.trim())
  .filter((text) => words(text) >= 2 && !OTHERS.includes(text));

const PAGE = read("docs/troubleshooting.md");
/** The messages of the page, with an ellipsis for whatever differs. */
const QUOTED = PAGE.split("\n").flatMap((line) => (line.startsWith("> ") ? [line.slice(2)] : []));
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
const patternOf = (quoted: string): RegExp => new RegExp(`^${quoted.split("…").map(escaped).join(".*")}`, "su");

describe("docs/troubleshooting.md", () => {
  it.each(SAID)("has what the program says: %s", (text) => {
    expect(QUOTED.filter((quoted) => quoted.includes(text))).not.toEqual([]);
  });

  it("says nothing that the program does not", () => {
    // GitHub's reasons and the operations stand elsewhere; all else must be in the sources, word for word.
    const all = [...SOURCES, "src/event.ts"].map(read).join("\n").replaceAll("\\`", "`");
    const parts = QUOTED.flatMap((quoted) => quoted.split("…")).map((part) => part.trim());
    const joined =
      /^(?:gave a reply that cannot be used:|no AWS credentials|GitHub grants|AWS credentials could not|No snapshot was taken)/;
    const long = parts.filter((part) => words(part) >= 4 && !joined.test(part));
    const unknown = long.filter((part) => !all.includes(part) && !SAID.some((text) => part.includes(text)));
    expect(unknown).toEqual([]);
  });

  it("explains each message below its heading", () => {
    for (const section of PAGE.split(/^## /mu).slice(1)) {
      const [heading = "", ...lines] = section.split("\n");
      const prose = lines.filter((line) => line !== "" && !line.startsWith("> ")).join(" ");
      expect([heading, words(prose) >= 4]).toEqual([heading, true]);
    }
    expect(new Set(QUOTED).size).toBe(QUOTED.length);
  });
});

describe("what is really said", () => {
  let server: AwsServer;
  let used: ReturnType<typeof useAwsEnvironment>;
  beforeEach(async () => {
    server = await startAwsServer([scimGroup("AWS-Developers")]);
    used = useAwsEnvironment(server.environment);
  });
  afterEach(async () => {
    used[Symbol.dispose]();
    await server.close();
  });

  it.each(TROUBLES.filter(({ said }) => said).map((trouble) => [trouble.what, trouble] as const))(
    "is on the page: %s",
    async (_, { fault, isEndless }) => {
      server.fault("ListGroups", fault);
      const { environment } = used;
      const deadlineMs = isEndless ? 700 : 20_000;
      const center = openIdentityCenter({ chain: "auto", deadlineMs, environment, now: () => new Date() });
      const answer = await center.groups("all");
      const said = answer.status === "ready" ? "" : answer.reason;
      expect(QUOTED.filter((quoted) => patternOf(quoted).test(said)).length, said).toBeGreaterThan(0);
    },
  );
});
