// What the module exports; src/scan/prefilter/module.ts is made of it.
export { patch, patchedBytes } from "./delta";
export { inflate, inflateTableBytes } from "./inflate";
export { commonEnd, commonStart, hash, holdsNul, markTree, search, searchStretches } from "./prefilter";
