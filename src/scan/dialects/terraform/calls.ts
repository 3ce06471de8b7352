import type { Definition, Node } from "../../../core.ts";
import { stringOf, textOf, valueAt } from "../../../documents/nodes.ts";
import { guarded } from "../../templates/presence.ts";
import { optionalName } from "../definition-types.ts";
import { addressOf, type Instance, textFor } from "./instances.ts";
import { moduleSource, TRUSTED_MODULES } from "./modules.ts";
import { localsOf } from "./resources.ts";
import { type Made, USER_MODULES, type UserModule } from "./user-modules.ts";

/** What calls a module: its arguments, where its source stands, and how certain it is that it is called. */
export interface ModuleCall {
  readonly dialect: string;
  readonly address: string;
  readonly source: Node;
  readonly inputs: Node | undefined;
  /** The configuration around it, whose locals may be part of the source. */
  readonly root?: Node;
  /** What a `for_each` makes of the call. */
  readonly instances?: readonly (Instance | undefined)[];
  readonly confidence: Definition["confidence"];
}

/**
 * What a module of another repository makes: its users, where it is known to make some; "unresolved" where nobody knows it. The
 * policy may know better, so that whoever judges looks at `from` too. A module of the same repository is read where it lies.
 */
export function* definitionsOfCall(call: ModuleCall): Iterable<Definition> {
  const { source, inputs, address, dialect } = call;
  const written = expressionOf(source);
  const from = written === undefined ? undefined : moduleSource(withLocals(written, call.root));
  const presence = switchesOf(inputs, ["create", "enabled"]);
  if (from === undefined || presence === "absent") return;
  const known = USER_MODULES.find((module) => module.source.test(from));
  if (known) {
    for (const instance of call.instances ?? [undefined])
      for (const definition of madeBy(known, call, from, instance)) yield* guarded(definition, presence);
  } else if (!TRUSTED_MODULES.some((trusted) => trusted.test(from))) {
    const name = textOf(valueAt(inputs, "name"))?.value;
    yield {
      kind: "unresolved",
      dialect,
      ...optionalName(name),
      address,
      from,
      confidence: call.confidence,
      at: source.at,
    };
  }
}

/** A text, or what stands between the quotes of one that is worked out. */
const expressionOf = (node: Node | undefined): string | undefined =>
  stringOf(node) ?? (node?.type === "computed" ? node.written.replace(/^"|"$/g, "") : undefined);

/** Locals that are made of others, and characters of each: of many long ones a source would grow without end. */
const DEEPEST_LOCAL = 3;
const LONGEST_LOCAL = 400;

/** An expression with the locals that the same file gives in writing: OpenTofu and Terragrunt allow them in a source. */
function withLocals(expression: string, root: Node | undefined): string {
  let text = expression;
  for (let level = 0; root && level < DEEPEST_LOCAL && text.includes("local."); level++) {
    if (text.length > LONGEST_LOCAL) return text;
    text = text.replace(LOCAL, (whole, inText?: string, alone?: string) => {
      const given = expressionOf(localsOf(root).get(inText ?? alone ?? "")) ?? whole;
      return given.length > LONGEST_LOCAL ? whole : given;
    });
  }
  return text;
}

const LOCAL = /\$\{\s*local\.([\w-]+)\s*\}|^local\.([\w-]+)$/g;

function* madeBy(
  module: UserModule,
  call: ModuleCall,
  from: string,
  instance: Instance | undefined,
): Iterable<Definition> {
  const { inputs, source, address, dialect } = call;
  for (const made of module.makes) {
    const presence = presenceOf(made, inputs);
    if (presence === "absent") continue;
    yield {
      kind: made.kind,
      dialect,
      ...optionalName(userNameOf(module, inputs, instance)),
      address: addressOf(address, instance),
      from,
      confidence: call.confidence === "conditional" ? "conditional" : presence,
      at: source.at,
    };
  }
}

function userNameOf(
  { userName }: UserModule,
  inputs: Node | undefined,
  instance: Instance | undefined,
): string | undefined {
  const given = userName === undefined ? undefined : valueAt(inputs, userName);
  return stringOf(given) ?? textFor(given, instance);
}

type Presence = "definite" | "conditional" | "absent";

function presenceOf({ unless = [], given }: Made, inputs: Node | undefined): Presence {
  const all = switchesOf(inputs, unless);
  const chosen = given?.map((input) => switchOf(valueAt(inputs, input), "absent"));
  if (all === "absent" || chosen?.every((presence) => presence === "absent")) return "absent";
  const isCertain = chosen === undefined || chosen.includes("definite");
  return isCertain && all === "definite" ? "definite" : "conditional";
}

/**
 * What a switch says, or a list or text that is empty where it shall switch something off; `otherwise` where it is not there.
 * Something to be worked out decides when it is applied.
 */
function switchOf(input: Node | undefined, otherwise: "definite" | "absent"): Presence {
  if (input === undefined || (input.type === "scalar" && input.value === null)) return otherwise;
  if (input.type === "list") return input.items.length === 0 ? "absent" : "definite";
  if (input.type === "map") return input.entries.length === 0 ? "absent" : "definite";
  if (input.type !== "scalar") return "conditional";
  return input.value === false || input.value === "false" || input.value === "" ? "absent" : "definite";
}

/** What all of some switches say together. */
function switchesOf(inputs: Node | undefined, names: readonly string[]): Presence {
  const switches = names.map((name) => switchOf(valueAt(inputs, name), "definite"));
  if (switches.includes("absent")) return "absent";
  return switches.includes("conditional") ? "conditional" : "definite";
}
