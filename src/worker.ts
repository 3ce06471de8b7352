import { parentPort, workerData } from "node:worker_threads";
import type { Task } from "./reading/worker-tasks.ts";
import type { LaneTask } from "./scan/history/member.ts";

/**
 * The third door: answers each task of the main thread, and a LaneTask with the LaneAnswers of one reader of a history. What a task
 * needs is loaded when it comes. A failure that is none of the user's ends the worker, and so the scan.
 */
export function worker(): void {
  let answers: Promise<(task: Task) => unknown> | undefined;
  const post = (answer: unknown, moved: readonly ArrayBufferLike[] = []): void =>
    parentPort?.postMessage(
      answer,
      moved.filter((buffer) => buffer instanceof ArrayBuffer),
    );
  parentPort?.on("message", async (task: Task | LaneTask) => {
    if ("descriptor" in task) return (await import("./scan/history/worker.ts")).readLane(task, post);
    answers ??= import("./reading/worker-tasks.ts").then(({ createAnswers }) => createAnswers(workerData, post));
    return post((await answers)(task));
  });
}
