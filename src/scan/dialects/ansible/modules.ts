import type { DefinitionKind } from "../../../core.ts";

/** An argument as text: "" for an empty list, "{{ }}" for what is worked out; undefined where it is not given. */
export type ModuleArguments = (name: string) => string | undefined;

interface Made {
  readonly kind: DefinitionKind;
  readonly name: string | undefined;
}

type Describe = (given: ModuleArguments) => readonly Made[];

const isGiven = (text: string | undefined): boolean => text !== undefined && text !== "";

/** `iam_user` with a password, `iam` of old with keys, and `iam_group` and `iam_policy` where they name users. */
const userWith: Describe = (given) => {
  const name = given("name") ?? given("user_name");
  const user: Made = { kind: "user", name };
  return isGiven(given("password")) ? [user, { kind: "login-profile", name }] : [user];
};

/** The module's `update` fails where there is no such user yet, but it makes the rest. */
const legacyIam: Describe = (given) => {
  if (given("iam_type") !== "user") return [];
  const name = given("name");
  const isUpdate = given("state") === "update";
  const made = userWith(given).filter(({ kind }) => kind !== "user" || !isUpdate);
  if (given("access_key_state")?.toLowerCase() === "create") made.push({ kind: "access-key", name });
  if (isUpdate && isGiven(given("groups"))) made.push({ kind: "membership", name: undefined });
  return made;
};

/** With the id of a key, the module never makes one: it may only disable it, which takes access away, or enable it again. */
const accessKey: Describe = (given) => {
  const id = given("id") ?? given("access_key_id") ?? "";
  // `{{ key | default(omit) }}` may give none.
  const isKnown = isGiven(id) && !/\bd(?:efault)?\s*\(/.test(id);
  const isDisabled = /^(?:false|no|off)$/i.test(given("active") ?? given("enabled") ?? "");
  return isKnown && isDisabled ? [] : [{ kind: "access-key", name: given("user_name") ?? given("username") }];
};

/**
 * What modules of Ansible make. Sources: https://docs.ansible.com/ansible/latest/collections/amazon/aws/ (iam_user, iam_access_key,
 * iam_group, iam_policy); `iam` of community.aws before its release 4.
 */
export const ANSIBLE_MODULES: ReadonlyMap<string, Describe> = new Map<string, Describe>([
  ["iam_user", userWith],
  ["iam", legacyIam],
  ["iam_access_key", accessKey],
  ["iam_group", (given) => (isGiven(given("users")) ? [{ kind: "membership", name: undefined }] : [])],
  [
    "iam_policy",
    (given) =>
      given("iam_type") === "user" ? [{ kind: "user-policy", name: given("iam_name") ?? given("name") }] : [],
  ],
]);
