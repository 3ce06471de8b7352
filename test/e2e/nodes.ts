import { inject } from "vitest";

/** The Node that runs the tests, and Node 24, with which GitHub runs the action; one entry where they are the same. */
export const NODES: readonly { readonly name: string; readonly program: string }[] = [
  { name: `Node ${process.versions.node}`, program: process.execPath },
  ...(inject("node24") === process.execPath ? [] : [{ name: "Node 24", program: inject("node24") }]),
];
