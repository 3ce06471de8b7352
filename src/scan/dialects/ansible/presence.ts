import type { Node } from "../../../core.ts";
import { entriesOf, textOf, valueAt } from "../../../documents/nodes.ts";
import type { Presence } from "../../templates/presence.ts";

/** What `when` and the loops of a task say in writing; `around` holds where they say nothing. */
export function presenceOf(task: Node, around: "definite" | "conditional"): Presence {
  // Of a key that is there again, the last one holds.
  const last = new Map(entriesOf(task).map(({ key, value }) => [key.value, value]));
  const said = Array.from(last, ([key, value]) => saidBy(key, value));
  if (said.includes("absent")) return "absent";
  return said.includes("conditional") ? "conditional" : around;
}

function saidBy(key: string, value: Node): Presence {
  if (key === "loop" || key.startsWith("with_")) {
    return value.type === "list" && value.items.length === 0 ? "absent" : "definite";
  }
  if (key !== "when") return "definite";
  // The conditions of a list hold together.
  const conditions = (value.type === "list" ? value.items : [value]).map(conditionOf);
  if (conditions.includes("absent")) return "absent";
  return conditions.includes("conditional") ? "conditional" : "definite";
}

function conditionOf(value: Node): Presence {
  const condition = textOf(value)?.value.trim() ?? "";
  if (/^(?:false|no|not\s+true)$/i.test(condition)) return "absent";
  return /^(?:true|yes|not\s+false)$/i.test(condition) ? "definite" : "conditional";
}

/** Whether `check_mode` of a task, a block or a play says in writing that nothing is changed; undefined where there is none. */
export function checkModeOf(task: Node): boolean | undefined {
  const written = textOf(valueAt(task, "check_mode"))?.value;
  // What is worked out may be false, also within a block in check mode.
  return written === undefined ? undefined : /^(?:true|yes|on)$/i.test(written);
}
