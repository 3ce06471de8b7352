import type { Answer, Gate, Instance, Policy, Tree } from "../core.ts";
import type { IdentityCenter } from "../directory/remember-groups.ts";
import { type SnapshotGroup, serializeSnapshot } from "../directory/snapshot.ts";
import { UserError } from "../errors.ts";
import type { Tools } from "../order.ts";
import { readPolicy } from "../policy/trusted.ts";
import { inertJson } from "../report/json.ts";
import { count } from "../report/wording.ts";
import { rules } from "../rules/index.ts";
import { directoryTimeoutFrom, textOf } from "./choices.ts";
import type { Written } from "./options.ts";

/** A snapshot as text, and what it holds, in words. */
export interface Taken {
  readonly text: string;
  readonly said: string;
}

/**
 * Takes a snapshot of one instance of the policy that `trusted` holds. AWS is always asked, with the SDK's whole chain of
 * credentials, since nothing else can answer. Throws UserError where the policy is not valid, where it has several instances and
 * none was chosen, and where AWS gives no complete answer: half a snapshot is none.
 */
export async function takeSnapshot(
  trusted: Tree,
  written: Written,
  { isEnvironmentTrusted, ...machine }: Pick<Tools, "environment" | "isEnvironmentTrusted" | "now">,
): Promise<Taken> {
  const policy = await validPolicy(trusted, textOf(written, "config"));
  const [instance, settings] = chosenInstance(policy, textOf(written, "instance"));
  const { openIdentityCenter } = await import("../directory/identity-center.ts");
  const deadlineMs = directoryTimeoutFrom(written);
  const { allowedEndpoints } = policy.directory;
  const held = isEnvironmentTrusted ? {} : { allowedEndpoints };
  const center = openIdentityCenter({
    ...connection(settings),
    ...machine,
    ...held,
    instance,
    chain: "full",
    deadlineMs,
  });
  const { groups, takenAt } = await groupsOf(center, written["members"] === true);
  const identityStoreId = center.identityStoreId();
  const instanceArn = center.instanceArn();
  const store = {
    ...(identityStoreId === undefined ? {} : { identityStoreId }),
    ...(instanceArn === undefined ? {} : { instanceArn }),
  };
  const text = serializeSnapshot({ instance, ...store, takenAt, groups });
  const empty = written["members"] === true ? `, ${groups.filter((group) => group.empty).length} of them empty` : "";
  const said = `${count(groups.length, "group")}${empty}, of the identity store ${identityStoreId} (instance ${instance}), as of ${takenAt}`;
  return { text: inertJson(text), said };
}

async function validPolicy(trusted: Tree, config: string | undefined): Promise<Policy> {
  const gateOf: ReadonlyMap<string, Gate> = new Map(rules.map((rule) => [rule.id, rule.gate]));
  const { path, policy, problems } = await readPolicy(trusted, config, gateOf);
  const [problem] = problems;
  if (!problem) return policy;
  const place = problem.at.source.place(problem.at.start, problem.at.end);
  throw new UserError(
    `The policy ${path} is not valid, so that nobody knows which instance is meant. \`identity-guard check\` says what is wrong with it.`,
    place,
  );
}

function chosenInstance({ instances }: Policy, chosen: string | undefined): readonly [string, Instance] {
  const names = Object.keys(instances);
  if (chosen === undefined && names.length > 1)
    throw new UserError(
      `The policy has ${names.length} instances: ${names.join(", ")}. Choose one with --instance, and write each to a file of its own.`,
    );
  const name = chosen ?? names[0] ?? "default";
  const settings = Object.hasOwn(instances, name) ? instances[name] : undefined;
  if (settings) return [name, settings];
  throw new UserError(`The policy has no instance "${name}". It has: ${names.join(", ")}.`);
}

const connection = ({ identityStoreId, instanceArn, region }: Instance) => ({
  ...(identityStoreId === undefined ? {} : { identityStoreId }),
  ...(instanceArn === undefined ? {} : { instanceArn }),
  ...(region === undefined ? {} : { region }),
});

async function groupsOf(
  center: IdentityCenter,
  members: boolean,
): Promise<{ readonly groups: readonly SnapshotGroup[]; readonly takenAt: string }> {
  const { value, asOf } = ready(await center.groups("all"));
  return { groups: members ? ready(await center.withEmptiness(value)).value : value, takenAt: asOf };
}

function ready<Value>(answer: Answer<Value>): Extract<Answer<Value>, { readonly status: "ready" }> {
  if (answer.status === "ready") return answer;
  throw new UserError(`No snapshot was taken. ${answer.reason}`);
}
