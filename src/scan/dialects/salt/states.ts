import type { DefinitionKind } from "../../../core.ts";

/** What a state of Salt makes. */
export interface State {
  readonly kind: DefinitionKind;
  /** The argument that is the user's name. */
  readonly userName?: string;
  /** It defines something of this kind only with this argument, where that is not empty. */
  readonly onlyWith?: string;
}

/** By the full names of states. */
export const STATES: ReadonlyMap<string, readonly State[]> = new Map<string, readonly State[]>([
  [
    "boto_iam.user_present",
    [
      { kind: "user", userName: "name" },
      { kind: "login-profile", userName: "name", onlyWith: "password" },
      { kind: "user-policy", userName: "name", onlyWith: "policies" },
      { kind: "user-policy", userName: "name", onlyWith: "managed_policies" },
    ],
  ],
  ["boto_iam.keys_present", [{ kind: "access-key", userName: "name" }]],
  ["boto_iam.group_present", [{ kind: "membership", onlyWith: "users" }]],
  ["iam_user.present", [{ kind: "user", userName: "name" }]],
  ["iam_sshkey.present", [{ kind: "ssh-key", userName: "user" }]],
  ["aws.iam.user.present", [{ kind: "user", userName: "user_name" }]],
  ["aws.iam.access_key.present", [{ kind: "access-key", userName: "user_name" }]],
  ["aws.iam.user_ssh_key.present", [{ kind: "ssh-key", userName: "user_name" }]],
  ["aws.iam.user_login_profile.present", [{ kind: "login-profile", userName: "user_name" }]],
  ["aws.iam.user_policy.present", [{ kind: "user-policy", userName: "user_name" }]],
  ["aws.iam.user_policy_attachment.present", [{ kind: "user-policy", userName: "user_name" }]],
]);
