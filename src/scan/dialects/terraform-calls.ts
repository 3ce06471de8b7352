import type { Definition, Node } from "../../core.ts";
import { stringOf, textOf, valueAt } from "../../documents/nodes.ts";
import { optionalName } from "./definition-types.ts";
import { moduleSource, TRUSTED_MODULES, USER_MODULES, type UserModule } from "./terraform-modules.ts";

/** What calls a module: its arguments, where its source stands, and how certain it is that it is called. */
export interface ModuleCall {
  readonly dialect: string;
  readonly address: string;
  readonly source: Node;
  readonly inputs: Node | undefined;
  readonly confidence: Definition["confidence"];
}

/**
 * What a module of another repository makes: its users, where it is known to make some; "unresolved" where nobody knows it. The
 * policy may know better, so that whoever judges looks at `from` too. A module of the same repository is read where it lies.
 */
export function* definitionsOfCall(call: ModuleCall): Iterable<Definition> {
  const { source, inputs, address, dialect } = call;
  const written = stringOf(source) ?? (source.type === "computed" ? source.written : undefined);
  const from = written === undefined ? undefined : moduleSource(written.replace(/^"|"$/g, ""));
  if (from === undefined || isSwitchedOff(inputs, ["create", "enabled"])) return;
  const known = USER_MODULES.find((module) => module.source.test(from));
  if (known) yield* madeBy(known, call, from);
  else if (!TRUSTED_MODULES.some((trusted) => trusted.test(from))) {
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

function* madeBy(module: UserModule, call: ModuleCall, from: string): Iterable<Definition> {
  const { inputs, source, address, dialect } = call;
  const switched = module.onlyWith === undefined ? "definite" : switchOf(valueAt(inputs, module.onlyWith), "absent");
  if (switched === "absent") return;
  for (const { kind, unless } of module.makes) {
    const parts = unless.map((input) => switchOf(valueAt(inputs, input), "definite"));
    if (parts.includes("absent")) continue;
    const isConditional = [switched, call.confidence, ...parts].includes("conditional");
    yield {
      kind,
      dialect,
      ...optionalName(module.userName === undefined ? undefined : stringOf(valueAt(inputs, module.userName))),
      address,
      from,
      confidence: isConditional ? "conditional" : "definite",
      at: source.at,
    };
  }
}

/** What a switch says; `otherwise` where it is not there. Something to be worked out decides when it is applied. */
function switchOf(input: Node | undefined, otherwise: "definite" | "absent"): "definite" | "conditional" | "absent" {
  if (input === undefined || (input.type === "scalar" && input.value === null)) return otherwise;
  const value = input.type === "scalar" ? String(input.value) : "";
  if (value === "false") return "absent";
  return value === "true" ? "definite" : "conditional";
}

const isSwitchedOff = (inputs: Node | undefined, names: readonly string[]): boolean =>
  names.some((name) => switchOf(valueAt(inputs, name), "definite") === "absent");
