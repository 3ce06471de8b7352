import type { Dialect } from "../../core.ts";
import { anchorOf, type Construct, constructsIn, GENERATED_TYPES } from "./constructs/constructs.ts";

/** Where Pulumi has the resources of IAM in its providers aws and aws-native. Source: Pulumi Registry, API docs of both. */
const RESOURCE =
  /^(?:@pulumi\/aws(?:-native)?[./]iam(?:\/\w+)?|pulumi_aws(?:_native)?\.iam(?:\.\w+)?|Pulumi\.Aws(?:Native)?\.Iam|com\.pulumi\.aws(?:native)?\.iam|github\.com\/pulumi\/pulumi-aws(?:-native)?\/sdk(?:\/v\d+)?\/go\/aws\/iam)\.(?:New)?(\w+)$/;

/** The resources by their class: Terraform's without `Iam`; an SSH key also without `User`. */
const CLASSES: ReadonlyMap<string, Construct> = new Map(
  [...GENERATED_TYPES].map(([type, construct]) => [
    type === "IamUserSshKey" ? "SshKey" : type.slice("Iam".length),
    construct,
  ]),
);

/** The resource that a class of Pulumi's module `iam` stands for; its native provider names a user by `userName`. */
export function pulumiResource(type: string, native: boolean): Construct | undefined {
  const construct = CLASSES.get(type);
  return construct && native && type === "User" ? { ...construct, userName: "username" } : construct;
}

/** Pulumi programs in TypeScript, JavaScript, Python, Go, C# and Java: resources of IAM that are made. */
export const pulumi: Dialect = {
  id: "pulumi",
  anchor: anchorOf(/\.(?:[cm]?[jt]sx?|pyi?|java|csx?|go)$/i, ["ulumi"]),
  *read(view) {
    yield* constructsIn(view, pulumi.id, (name) =>
      pulumiResource(RESOURCE.exec(name)?.[1] ?? "", /[-_]native|Native|awsnative/.test(name)),
    );
  },
};
