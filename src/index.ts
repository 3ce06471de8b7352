/** The one entry of the bundle; the stubs in dist/action, dist/cli and dist/worker each call one door. */
export const action = async (workerUrl: URL): Promise<void> => (await import("./action.ts")).action(workerUrl);
export const cli = async (workerUrl: URL): Promise<void> => (await import("./cli.ts")).cli(workerUrl);
export const worker = async (): Promise<void> => (await import("./worker.ts")).worker();
