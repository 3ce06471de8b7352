import type { Report } from "../core.ts";

/** What a format may draw on. All of it is data or a pure look-up; a formatter reads no file and no environment. */
export interface Presentation {
  readonly report: Report;
  /** DIR's place in the repository: "" or a folder with its closing slash, such as "examples/acme/". */
  readonly prefix: string;
  readonly colour: boolean;
  /** The text of a file for code frames, by its path relative to DIR; secrets in it are already hidden. */
  text(path: string): string | undefined;
  /** A rule's one-line summary, from its card. */
  summary(rule: string): string | undefined;
  /** The address of the rule's page. */
  docs(rule: string): string;
}

/** A report as text that ends with a line break, or "" where the format has nothing to say. */
export type Formatter = (presentation: Presentation) => string;

export type FormatName = "pretty" | "json" | "github" | "markdown";

/** Every format by its name on the command line; each is loaded only when it is asked for. */
export const formatters: Readonly<Record<FormatName, () => Promise<Formatter>>> = {
  pretty: async () => (await import("./pretty.ts")).pretty,
  json: async () => (await import("./json.ts")).json,
  github: async () => (await import("./github.ts")).github,
  markdown: async () => (await import("./markdown.ts")).markdown,
};
