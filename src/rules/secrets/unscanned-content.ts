import type { ContentRule, Unscanned } from "../../core.ts";

const WHAT: Readonly<Record<Unscanned["why"], string>> = {
  "lfs-pointer": "lies in Git LFS, and git has only a pointer to it",
  "decoding-limit": "was searched as it stands, but holds so much that looks encoded that not all of it was decoded",
};

const INSTEAD: Readonly<Record<Unscanned["why"], string>> = {
  "lfs-pointer":
    "Make sure that it holds no credential, and accept it by its fingerprint in the policy; text belongs into git itself.",
  "decoding-limit": "Split the file, or keep generated data outside of the repository.",
};

export const unscannedContent: ContentRule = {
  id: "unscanned-content",
  gate: "secrets",
  severity: "warning",
  summary: "Content was not searched for secrets as it should be",
  why: "What nobody could read is not clean: a credential may hide in it, and this check says nothing about it.",
  fix: "Keep what cannot be searched outside of the repository, or accept it by its fingerprint in the policy once you know what it holds.",
  examples: {
    bad: [
      {
        files: {
          "assets/logo.png":
            "version https://git-lfs.github.com/spec/v1\noid sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\nsize 48211\n",
        },
      },
    ],
    good: [{ files: { ".gitattributes": "*.png filter=lfs diff=lfs merge=lfs -text\n" } }],
  },
  message: ({ why, bytes }) =>
    `The content${bytes === undefined ? "" : ` (${bytes} bytes)`} ${WHAT[why]}, so a secret in it would not be found. ${INSTEAD[why]}`,
};
