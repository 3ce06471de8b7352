import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { createRepository } from "../../support/repository.ts";
import { temporaryFolder } from "../../support/temporary.ts";
import { fakeGit } from "../../support/trees.ts";
import { access, refused, run, toolFolders } from "./command-line.ts";

describe("git that does not work", () => {
  const { directory, commit } = createRepository();
  commit("Start", { "access.yaml": access() });
  const withGit = (script: string) => ({ environment: { PATH: dirname(fakeGit(script)) } });

  it("is missing: exit code 2 and 0 bytes", () => {
    const message = refused(directory, ["check"], { environment: { PATH: temporaryFolder() } });
    expect(message).toContain("git was not found in PATH.");
    expect(refused(directory, ["check"], { environment: { PATH: undefined } })).toContain("git was not found in PATH.");
  });

  const real = `${toolFolders().split(":")[1]}/git`;
  const only = (command: string, script: string): string =>
    `for word in "$@"; do if [ "$word" = ${command} ]; then ${script}; fi; done; exec ${real} "$@"`;

  it.each([
    ["is killed", only("ls-files", "kill -KILL $$"), "git ls-files was ended by SIGKILL"],
    ["fails", only("ls-files", "exit 1"), "git ls-files failed with exit code 1. It gave no reason."],
    [
      "lists half of a path",
      only("ls-files", "printf 'H 100644 0 0\\tacc'; exit 0"),
      "ended a list of files in the middle",
    ],
    ["is too old", "echo git version 2.30.0", 'git answers "git version 2.30.0"; Identity Guard needs 2.38 or newer'],
    ["says nothing", "exit 0", 'git answers ""; Identity Guard needs'],
    ["is no program", "", 'git answers ""'],
  ])("%s: exit code 2 and 0 bytes", (_, script, message) => {
    expect(refused(directory, ["check"], withGit(script))).toContain(message);
  });

  it.each(["is killed|kill -KILL $$", "answers nothing|exit 0", "answers another thing|echo x blob 1; echo y; exit 0"])(
    "%s while it hands out objects: exit code 2",
    (text) => {
      const script = text.split("|")[1] ?? "";
      for (const scope of [["--staged"], ["--history"]]) {
        expect(refused(directory, ["check", ...scope], withGit(only("cat-file", script)))).toContain("git cat-file");
      }
    },
  );

  it("says hostile things: they reach standard error as text", () => {
    const script = only(
      "ls-files",
      `printf '::add-mask::x\\n\\033[31mfatal: ##[add-mask]x \\033]0;title\\007\\n' >&2; exit 1`,
    );
    const { stderr } = run(directory, ["check"], withGit(script));
    expect(stderr).not.toContain("\u001b");
    expect(stderr).not.toMatch(/^::|##\[/m);
  });
});
