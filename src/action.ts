import { print } from "./print.ts";

/**
 * The action. Sets the exit code, which stays 2 until report, summary and outputs have been written; never throws.
 * @param workerUrl where the third door stands.
 */
export async function action(workerUrl: URL): Promise<void> {
  process.exitCode = 2;
  // The AWS SDK warns on Node 20, which we hold it to: https://github.com/aws/aws-sdk-js-v3/blob/main/README.md#nodejs-versions
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  try {
    const { act } = await import("./commands/act.ts");
    process.exitCode = await act(process.env, workerUrl, print);
  } catch (error) {
    const { failureAnnotation } = await import("./failure.ts");
    await print(failureAnnotation(error, Object.values(process.env)));
  }
}
