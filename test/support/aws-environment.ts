/**
 * Makes `variables` the only AWS variables of this process until the result is disposed of: the SDK reads its settings from
 * the process itself. Returns the environment that the guard would see.
 */
export function useAwsEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Disposable & { readonly environment: NodeJS.ProcessEnv } {
  const before = { ...process.env };
  for (const name of Object.keys(process.env)) if (name.startsWith("AWS_")) delete process.env[name];
  for (const [name, value] of Object.entries(variables)) if (value !== undefined) process.env[name] = value;
  return {
    environment: process.env,
    [Symbol.dispose]: () => {
      for (const name of Object.keys(process.env)) if (name.startsWith("AWS_")) delete process.env[name];
      Object.assign(process.env, before);
    },
  };
}
