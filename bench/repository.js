import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A new temporary folder. Whoever makes it removes it. */
export const newFolder = (name) => realpathSync(mkdtempSync(join(tmpdir(), `identity-guard-${name}-`)));

/** Runs git in a folder with nobody's configuration; answers what it prints. */
export function git(folder, ...args) {
  const author = { GIT_AUTHOR_NAME: "Bench", GIT_AUTHOR_EMAIL: "bench@example.com" };
  const committer = { GIT_COMMITTER_NAME: "Bench", GIT_COMMITTER_EMAIL: "bench@example.com" };
  const env = { PATH: process.env.PATH, HOME: "/nonexistent", GIT_CONFIG_NOSYSTEM: "1", ...author, ...committer };
  return execFileSync("git", ["-c", "init.defaultBranch=main", ...args], { cwd: folder, env, encoding: "utf8" }).trim();
}

/** A new repository with one commit that holds `files` (path to text), below `folder`. Answers its place and the commit. */
export function createRepository(folder, files) {
  const workspace = join(folder, "repository");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  git(workspace, "init", "--quiet");
  git(workspace, "add", "--all");
  git(workspace, "commit", "--quiet", "--message", "Start");
  return { workspace, commit: git(workspace, "rev-parse", "HEAD") };
}
