/** What a worker has to do. While there is something, it must be heard of within a deadline. */
export interface Work {
  /** It reads packs, or what is left. */
  begin(): void;
  /** It was given a run of so many ids. */
  give(ids: number): void;
  /** It was heard of, and goes on. */
  hear(): void;
  /** The packs are read. */
  left(): void;
  /** It has answered a run: of so many ids. */
  answered(): number;
  /** Runs that were given and not answered. */
  waiting(): number;
  /** Waits until another run was answered. */
  progress(): Promise<void>;
  stop(): void;
}

/** Nothing to do yet. `late` is called once it was not heard of in time. */
export function createWork(deadlineMs: number, late: () => void): Work {
  const given: number[] = [];
  let isBusy = false;
  let progressed = createPromise<void>();
  let timer: NodeJS.Timeout | undefined;
  const watch = (): void => {
    clearTimeout(timer);
    if (isBusy || given.length > 0) timer = setTimeout(late, deadlineMs);
  };
  const setBusy = (now: boolean): void => {
    isBusy = now;
    watch();
  };
  return {
    begin: () => setBusy(true),
    left: () => setBusy(false),
    hear: watch,
    give(ids) {
      given.push(ids);
      if (given.length === 1 && !isBusy) watch();
    },
    answered() {
      const ids = given.shift() ?? 0;
      watch();
      progressed.resolve();
      progressed = createPromise<void>();
      return ids;
    },
    waiting: () => given.length,
    progress: () => progressed.promise,
    stop: () => clearTimeout(timer),
  };
}

/** A promise, and what settles it. */
export interface Settled<Value> {
  readonly promise: Promise<Value>;
  resolve(value: Value): void;
  reject(reason: Error): void;
}

/** A promise that somebody else settles. */
export function createPromise<Value>(): Settled<Value> {
  let settle: Pick<Settled<Value>, "resolve" | "reject"> | undefined;
  const promise = new Promise<Value>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, resolve: (value) => settle?.resolve(value), reject: (reason) => settle?.reject(reason) };
}
