const UNITS = [
  ["day", 24 * 60 * 60 * 1000],
  ["hour", 60 * 60 * 1000],
  ["minute", 60 * 1000],
  ["second", 1000],
] as const;

/** A length of time in milliseconds as people say it, in whole units of the largest of which there are two: "36 hours". */
export function inWords(milliseconds: number): string {
  const [name, length] = UNITS.find(([, unit]) => milliseconds >= 2 * unit) ?? UNITS[3];
  const number = Math.floor(milliseconds / length);
  return `${number} ${name}${number === 1 ? "" : "s"}`;
}
