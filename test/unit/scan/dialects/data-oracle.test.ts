import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import type { Dialect } from "../../../../src/core.ts";
import { ansible } from "../../../../src/scan/dialects/ansible.ts";
import { iambic } from "../../../../src/scan/dialects/iambic.ts";
import { kubernetes } from "../../../../src/scan/dialects/kubernetes.ts";
import { landingZone } from "../../../../src/scan/dialects/landing-zone.ts";
import { pulumiProgram } from "../../../../src/scan/dialects/pulumi-program.ts";
import { terraform } from "../../../../src/scan/dialects/terraform.ts";
import { terraformPlan } from "../../../../src/scan/dialects/terraform-plan.ts";
import { definitionsIn } from "../../../support/definitions.ts";

type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/** Entries of a map; none of what is no map. */
const entries = (value: Value | undefined): readonly (readonly [string, Value])[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
const at = (value: Value | undefined, key: string): Value | undefined =>
  entries(value).find(([name]) => name === key)?.[1];
const items = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);
const name = (value: Value | undefined): string => (typeof value === "string" ? value : "-");

const USERS = ["iam.aws.upbound.io/v1beta1 User", "iam.services.k8s.aws/v1alpha1 User"];

/** What each dialect finds in a value, in the plainest words. */
const ORACLES: Readonly<Record<string, (value: Value) => readonly string[]>> = {
  kubernetes(value) {
    const inTree = (node: Value): readonly string[] => {
      if (Array.isArray(node)) return node.flatMap(inTree);
      const isWhole = at(node, "spec") !== undefined || at(node, "metadata") !== undefined;
      const own = isWhole && USERS.includes(`${at(node, "apiVersion")} ${at(node, "kind")}`);
      const inner = entries(node).flatMap(([key, child]) => (key === "metadata" ? [] : inTree(child)));
      return own ? [`user ${name(at(at(node, "metadata"), "name"))}`, ...inner] : inner;
    };
    return at(value, "apiVersion") === undefined ? [] : inTree(value);
  },
  "landing-zone"(value) {
    const users = items(at(value, "userSets")).flatMap((set) => items(at(set, "users")));
    return users.flatMap((user) => {
      const given = at(user, "username");
      return typeof given === "string" ? [`user ${given}`] : [];
    });
  },
  iambic(value) {
    const isUser = at(value, "template_type") === "NOQ::AWS::IAM::User" && at(value, "deleted") !== true;
    return isUser ? [`user ${name(at(at(value, "properties"), "user_name"))}`] : [];
  },
  "pulumi-program": (value) =>
    entries(at(value, "resources")).flatMap(([, resource]) =>
      at(resource, "type") === "aws:iam:User" && at(resource, "get") === undefined
        ? [`user ${name(at(at(resource, "properties"), "name"))}`]
        : [],
    ),
  ansible: (value) =>
    items(value).flatMap((task) => {
      const given = at(task, "iam_user");
      const isGone = given === undefined || at(given, "state") === "absent";
      return isGone ? [] : [`user ${name(at(given, "name"))}`];
    }),
  terraform: (value) =>
    entries(at(at(value, "resource"), "aws_iam_user")).flatMap(([, body]) =>
      typeof body === "object" && body !== null && at(body, "count") !== 0 ? [`user ${name(at(body, "name"))}`] : [],
    ),
  "terraform-plan": (value) =>
    items(at(value, "resource_changes")).flatMap((resource) => {
      const change = at(resource, "change");
      const isGone = JSON.stringify(at(change, "actions")) === '["delete"]';
      const isUser = at(resource, "type") === "aws_iam_user" && at(resource, "mode") === "managed";
      return isUser && !isGone ? [`user ${name(at(at(change, "after"), "name"))}`] : [];
    }),
};

/** Mostly whole, so that much is found. */
const map = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 3, arbitrary: fc.record(shape) }, fc.record(shape, { requiredKeys: [] }));
const other = fc.constantFrom<unknown>("x", 1, null, true, ["x"], { x: "y" });
const user = fc.constantFrom("ci", "a b", "#x", "- y", "'", "no: yes");
const metadata = map({ name: user, annotations: fc.constant({ example: "kind: User" }) });
const manifest = map({
  apiVersion: fc.constantFrom("iam.aws.upbound.io/v1beta1", "iam.services.k8s.aws/v1alpha1", "x/v1"),
  kind: fc.oneof({ weight: 4, arbitrary: fc.constant("User") }, fc.constantFrom("Role", "List", "Users")),
  metadata,
  spec: fc.constantFrom({}, { forProvider: {} }),
});
const nested = map({
  apiVersion: fc.constantFrom("v1", "x/v1"),
  kind: fc.constantFrom("List", "Composition"),
  items: fc.array(manifest, { maxLength: 3 }),
  spec: map({ resources: fc.array(map({ base: manifest, template: other }), { maxLength: 2 }) }),
  note: fc.constant("apiVersion: iam.aws.upbound.io/v1beta1, kind: User"),
});

const LOOKED_UP = fc.constant({ type: "aws:iam:User", get: { id: "x" } });

/** Values that are mostly of the shape that a dialect knows. */
const VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  kubernetes: fc.oneof(manifest, manifest, nested, nested, other),
  "landing-zone": map({
    userSets: fc.oneof(fc.array(map({ users: fc.array(map({ username: user, group: user })), groups: other })), other),
    groupSets: other,
  }),
  iambic: map({
    template_type: fc.oneof(
      { weight: 4, arbitrary: fc.constant("NOQ::AWS::IAM::User") },
      fc.constantFrom("NOQ::AWS::IAM::Role", "NOQ::AWS::IAM::Users"),
    ),
    properties: map({ user_name: user, path: user }),
    deleted: fc.constantFrom<unknown>(false, null, true),
    nested: fc.constant({ template_type: "NOQ::AWS::IAM::User" }),
  }),
  "pulumi-program": map({
    resources: fc.dictionary(
      fc.constantFrom("a", "b", "x: y"),
      fc.oneof(
        LOOKED_UP,
        map({
          type: fc.oneof(
            { weight: 4, arbitrary: fc.constant("aws:iam:User") },
            fc.constantFrom("aws:iam:Role", "aws:iam:Users"),
          ),
          properties: map({ name: user, type: fc.constant("aws:iam:User") }),
        }),
      ),
    ),
    outputs: fc.constant({ type: "aws:iam:User" }),
  }),
  ansible: fc.array(
    map({
      iam_user: map({ name: user, state: fc.constantFrom("present", "absent") }),
      vars: fc.constant({ iam_user: "x" }),
      iam_users: other,
    }),
  ),
  terraform: map({
    resource: map({
      aws_iam_user: fc.dictionary(fc.constantFrom("a", "b"), map({ name: user, count: fc.constantFrom(0, 1) })),
      aws_iam_role: fc.constant({ aws_iam_user: {} }),
    }),
    data: fc.constant({ aws_iam_user: { a: {} } }),
  }),
  "terraform-plan": map({
    resource_changes: fc.array(
      map({
        mode: fc.constantFrom("managed", "data"),
        type: fc.constantFrom("aws_iam_user", "aws_iam_role"),
        change: map({
          actions: fc.constantFrom(["create"], ["delete"], ["delete", "create"]),
          after: map({ name: user, type: fc.constant("aws_iam_user") }),
        }),
      }),
    ),
    planned_values: fc.constantFrom<unknown>("x", null),
  }),
};

const style = fc.record({
  indent: fc.constantFrom(2, 5),
  defaultStringType: fc.constantFrom("PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE"),
  defaultKeyType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE"),
  collectionStyle: fc.constantFrom("any", "block", "flow"),
  lineWidth: fc.constant(0),
} as const);

const READERS: readonly (readonly [dialect: Dialect, yaml: string | undefined, json: string | undefined])[] = [
  [kubernetes, "a.yaml", "a.json"],
  [landingZone, "a.yaml", "a.json"],
  [iambic, "a.yaml", "a.json"],
  [pulumiProgram, "a.yaml", "a.json"],
  [ansible, "a.yaml", undefined],
  [terraform, undefined, "a.tf.json"],
  [terraformPlan, undefined, "a.json"],
];

const found = (dialect: Dialect, path: string, text: string): readonly string[] =>
  definitionsIn(dialect, path, text)
    .map(({ kind, name: user = "-" }) => `${kind} ${user}`)
    .sort();

describe.each(READERS.map((reader) => [reader[0].id, ...reader] as const))(
  "%s, beside JSON.parse and `yaml`",
  (id, dialect, yaml, json) => {
    const values = VALUES[id] ?? fc.constant(null);
    const expected = (value: Value): readonly string[] => [...(ORACLES[id]?.(value) ?? [])].sort();

    it.runIf(json !== undefined)("finds in JSON what stands in the value that JSON.parse reads", () => {
      let total = 0;
      fc.assert(
        fc.property(values, fc.constantFrom(0, 1, 4), (value, indent) => {
          const text = JSON.stringify(value, undefined, indent);
          const wanted = expected(JSON.parse(text));
          total += wanted.length;
          expect(found(dialect, json ?? "", text), text).toEqual(wanted);
        }),
        { numRuns: 200 },
      );
      expect(total).toBeGreaterThan(10);
    });

    it.runIf(yaml !== undefined)("finds in YAML what stands in the value that `yaml` reads, in any style", () => {
      let total = 0;
      fc.assert(
        fc.property(values, style, fc.boolean(), (value, options, isCrlf) => {
          const plain = stringify(value, options);
          const text = isCrlf ? plain.replaceAll("\n", "\r\n") : plain;
          const wanted = expected(parse(text));
          total += wanted.length;
          expect(found(dialect, yaml ?? "", text), text).toEqual(wanted);
        }),
        { numRuns: 200 },
      );
      expect(total).toBeGreaterThan(10);
    });
  },
);
