import type { Written } from "./options.ts";

/** What a command gets from the door. */
export interface Call {
  readonly positionals: readonly string[];
  readonly written: Written;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workerUrl: URL;
  /** Writes a result to standard output, and is done when it has been taken. */
  readonly print: (text: string) => Promise<void>;
  /** Says something to the person at standard error. */
  readonly say: (text: string) => void;
  /** Whether standard error is a terminal, so that somebody sees how things go. */
  readonly isWatched: boolean;
  /** Whether the result goes to a terminal that shows colours. */
  readonly colour: boolean;
}

/** A command answers its exit code. Throws UserError where it cannot do what was asked. */
export type Command = (call: Call) => Promise<number>;
