import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { platform } from "node:process";
import { UserError } from "../errors.ts";

/** Environment variables; process.env is one. */
export type Surroundings = Readonly<Record<string, string | undefined>>;

/** What git needs of the surroundings. No GIT_* variable is among them: some execute code, some change results, some write files. */
const ALLOWED = [
  "HOME",
  "XDG_CONFIG_HOME",
  "USER",
  "LOGNAME",
  "SUDO_UID",
  "TMPDIR",
  "TMP",
  "TEMP",
  "SystemRoot",
  "windir",
  "USERPROFILE",
  "HOMEDRIVE",
  "HOMEPATH",
  "APPDATA",
  "LOCALAPPDATA",
  "ProgramData",
  "ProgramFiles",
] as const;

/** What the network and its keys need; only a fetch gets these. */
const ALLOWED_FOR_FETCH = [
  "SSH_AUTH_SOCK",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "GIT_SSL_CAINFO",
  "GIT_SSL_CAPATH",
  "http_proxy",
  "https_proxy",
  "all_proxy",
  "no_proxy",
  "HTTPS_PROXY",
  "ALL_PROXY",
  "NO_PROXY",
] as const;

/** GIT_NO_REPLACE_OBJECTS alone does not stop grafts, and GIT_NO_LAZY_FETCH stops a partial clone from running programs. */
const FIXED = {
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_GRAFT_FILE: "/dev/null/none",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_NO_LAZY_FETCH: "1",
  GIT_LITERAL_PATHSPECS: "1",
  LC_ALL: "C",
} as const;

/** The environment of every git process: an allow-list, and what switches off whatever git would do beyond the question. */
export function gitEnvironment(surroundings: Surroundings): Readonly<Record<string, string>> {
  return { ...pick(surroundings, ALLOWED), PATH: absoluteFolders(surroundings).join(delimiter), ...FIXED };
}

/** What a fetch gets on top: proxies, certificates and the agent that holds SSH keys. */
export function networkEnvironment(surroundings: Surroundings): Readonly<Record<string, string>> {
  return pick(surroundings, ALLOWED_FOR_FETCH);
}

/**
 * The absolute path of git, looked up once: the search of the operating system may begin in the working folder, which here
 * belongs to a stranger. Throws UserError where PATH names no git.
 */
export function findGit(surroundings: Surroundings): string {
  const found = findProgram(surroundings, platform === "win32" ? "git.exe" : "git");
  if (found !== undefined) return found;
  throw new UserError(
    "git was not found in PATH. Identity Guard reads repositories through git: install it, version 2.38 or newer.",
  );
}

/** The absolute path of a program, or undefined where PATH names none. */
export function findProgram(surroundings: Surroundings, name: string): string | undefined {
  const found = absoluteFolders(surroundings).find((folder) => isProgram(join(folder, name)));
  return found === undefined ? undefined : join(found, name);
}

/** Windows writes it "Path". Relative entries, and the empty one, mean the working folder. */
function absoluteFolders(surroundings: Surroundings): readonly string[] {
  const name = Object.keys(surroundings).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return (surroundings[name] ?? "").split(delimiter).filter((folder) => isAbsolute(folder));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function pick(surroundings: Surroundings, names: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of names) {
    const value = surroundings[name];
    if (value !== undefined) picked[name] = value;
  }
  return picked;
}
