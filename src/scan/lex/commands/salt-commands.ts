import type { Node } from "../../../core.ts";
import { isTextNode, type TextNode } from "../../../documents/embedded.ts";
import { entriesOf, itemsOf, type MapEntry, stringOf, valueAt } from "../../../documents/nodes.ts";

/**
 * The commands that states of Salt run: the `name` of `cmd.run` and its siblings, each of its `names`, or else the id of the state.
 * Format: https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cmd.html.
 */
export function* saltCommands(root: Node): Iterable<TextNode> {
  for (const { key: id, value: state } of entriesOf(root)) {
    if (!entriesOf(state).some(runsCommand)) continue;
    const given = entriesOf(state)
      .filter(runsCommand)
      .flatMap(({ value }) => itemsOf(value));
    const names = given.flatMap((item) => [valueAt(item, "name") ?? [], itemsOf(valueAt(item, "names"))].flat());
    if (names.length === 0) yield { type: "scalar", value: id.value, written: id.value, at: id.at };
    yield* names.filter(isTextNode);
  }
}

/** `cmd.run: [...]`, or `cmd: [run, ...]`. */
const runsCommand = ({ key, value }: MapEntry): boolean =>
  RUNNING.test(key.value) ||
  (key.value === "cmd" && itemsOf(value).some((item) => RUNNING.test(`cmd.${stringOf(item)}`)));

const RUNNING = /^cmd\.(?:run|wait)$/;
