import { UserError } from "./errors.ts";

/** Writes to standard output, and is done when it has been taken. Throws UserError where nobody takes it. */
export function print(text: string): Promise<void> {
  const { stdout } = process;
  return new Promise((resolve, reject) => {
    const fail = ({ message }: Error): void => {
      reject(
        new UserError(`The result could not be written to standard output: ${message}. Nobody has read all of it.`),
      );
    };
    // Without a listener a closed pipe ends the process with exit code 1, which means something else.
    stdout.once("error", fail);
    stdout.write(text, (error) => {
      if (error) return fail(error);
      stdout.off("error", fail);
      return resolve();
    });
  });
}
