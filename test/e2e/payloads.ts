import { readFileSync } from "node:fs";

/** The events of which test/e2e/payloads holds what GitHub sends; shortened from the examples of octokit/webhooks (MIT). */
export type PayloadName =
  | "pull_request"
  | "pull_request_fork"
  | "pull_request_dependabot"
  | "pull_request_target"
  | "push"
  | "push_new_branch"
  | "push_forced"
  | "merge_group"
  | "schedule"
  | "workflow_dispatch";

/** GITHUB_EVENT_NAME of a payload. */
export const eventNameOf = (payload: PayloadName): string =>
  ["pull_request_fork", "pull_request_dependabot"].includes(payload)
    ? "pull_request"
    : payload.replace(/^push_.*$/, "push");

/** A payload with other values at some places, each named as `pull_request.head.sha`. A place that GitHub does not send throws. */
export function payloadOf(name: PayloadName, changes: Readonly<Record<string, unknown>> = {}): object {
  const payload: object = JSON.parse(readFileSync(new URL(`payloads/${name}.json`, import.meta.url), "utf8"));
  for (const [place, value] of Object.entries(changes)) change(payload, place.split("."), value);
  return payload;
}

function change(object: object, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (!Object.hasOwn(object, key)) throw new Error(`The payload has no ${key}`);
  if (rest.length === 0) Reflect.set(object, key, value);
  else change(Reflect.get(object, key), rest, value);
}
