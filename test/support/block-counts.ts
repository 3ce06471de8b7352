import { Session } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";

/**
 * Measures how much work a function does, without a clock: for each function in `src/scan` how often V8 ran the block of it that it ran
 * most, and how many characters their calls of exec(), indexOf(), includes() and slice() went over.
 */
export interface WorkMeter {
  workOf(run: () => void): Promise<number>;
  stop(): void;
}

export async function startWorkMeter(): Promise<WorkMeter> {
  // Optimised code loses counts.
  setFlagsFromString("--no-opt");
  setFlagsFromString("--no-sparkplug");
  setFlagsFromString("--no-maglev");
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  // Counts begin anew with each report; between two, nothing but the function runs in these sources.
  await session.post("Profiler.takePreciseCoverage");
  return {
    async workOf(run) {
      const characters = countCharacters(run);
      const { result } = await session.post("Profiler.takePreciseCoverage");
      const functions = result.filter(({ url }) => url.includes("/src/scan/")).flatMap((script) => script.functions);
      return functions.reduce((sum, { ranges }) => sum + Math.max(...ranges.map(({ count }) => count)), characters);
    },
    stop: () => session.disconnect(),
  };
}

function countCharacters(run: () => void): number {
  const { exec } = RegExp.prototype;
  const { indexOf, includes, slice } = String.prototype;
  let work = 0;
  RegExp.prototype.exec = function (text) {
    const from = this.lastIndex;
    const match = Reflect.apply(exec, this, [text]);
    if (match) work += match.index - from + match[0].length;
    else if (!this.sticky) work += text.length - (this.global ? from : 0);
    return match;
  };
  String.prototype.indexOf = function (part, from = 0) {
    const found = Reflect.apply(indexOf, this, [part, from]);
    work += (found < 0 ? this.length : found) - from;
    return found;
  };
  String.prototype.includes = function (part, from = 0) {
    const found = Reflect.apply(indexOf, this, [part, from]);
    work += (found < 0 ? this.length : found) - from;
    return found >= 0;
  };
  String.prototype.slice = function (from, to) {
    const part = Reflect.apply(slice, this, [from, to]);
    work += part.length;
    return part;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    Object.assign(String.prototype, { indexOf, includes, slice });
  }
  return work;
}
