/**
 * The answers of all, each in its place. Unlike Promise.all, throws what went wrong with the first of them and not what went wrong
 * first, as if each had begun only after the one before.
 */
export async function inTurn<const Asked extends readonly unknown[]>(
  asked: Asked,
): Promise<{ -readonly [Place in keyof Asked]: Awaited<Asked[Place]> }> {
  for (const answer of asked) Promise.resolve(answer).catch(() => undefined); // awaited below; until then no failure is "unhandled"
  for (const answer of asked) await answer;
  return Promise.all(asked);
}
