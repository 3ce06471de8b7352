/** A text that grows by whole blocks as long as they fit. Sizes are bytes of UTF-8. */
export interface Page {
  /** Appends a block if it fits; says whether it did. */
  add(block: string): boolean;
  /** Appends `before`, as many whole rows as fit, and `after`; answers how many rows were left out. Nothing at all where no row fits. */
  addRows(before: string, rows: readonly string[], after: string): number;
  text(): string;
}

/** @param limit bytes that the page may have. */
export function createPage(limit: number): Page {
  const blocks: string[] = [];
  let room = limit;
  const add = (block: string): boolean => {
    const size = Buffer.byteLength(block);
    if (size > room) return false;
    blocks.push(block);
    room -= size;
    return true;
  };
  return {
    add,
    addRows(before, rows, after) {
      const [first] = rows;
      if (first === undefined) return 0;
      const closing = Buffer.byteLength(after);
      if (Buffer.byteLength(before + first) + closing > room) return rows.length;
      add(before);
      room -= closing;
      const missing = rows.findIndex((row) => !add(row));
      room += closing;
      add(after);
      return missing === -1 ? 0 : rows.length - missing;
    },
    text: () => blocks.join(""),
  };
}
