/** A function that asks `read` once about each object, and remembers the answer for as long as somebody holds the object. */
export function onceFor<Asked extends object, Answer>(read: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, { readonly answer: Answer }>();
  return (asked) => {
    const found = known.get(asked) ?? { answer: read(asked) };
    known.set(asked, found);
    return found.answer;
  };
}

/** The same for texts, of which the answers are remembered for as long as somebody holds the function. */
export function onceForText<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const found = known.get(text) ?? { answer: read(text) };
    known.set(text, found);
    return found.answer;
  };
}

/** The same for texts of which the next one is often the last one again: only the answer for that is remembered. */
export function onceForLast<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  let last: { readonly text: string; readonly answer: Answer } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, answer: read(text) };
    return last.answer;
  };
}
