import { characterOf, escapes } from "./escapes.ts";

/** Source: RFC 3986 section 2.1. What is no ASCII is given byte by byte, since no credential holds it. */
export const percentEncoding = escapes("percent-encoding", "%", /%[0-9a-fA-F]{2}/g, (written) =>
  characterOf(written.slice(1), 16),
);
