/** What parts the items of a list that crosses as one text; an item that holds one makes the list longer than the others, and nothing is disclosed. */
export const BREAK = '\n';
/** Items in one text. Cypher can only append, which copies what is there. */
const TEXT_ITEMS = 200;

/**
 * Cypher: a list of texts as a few long ones. The driver takes as long for a text of 40 characters as for one of 4,000, and there
 * are several for each person.
 */
export const JOINED = (list: string): string =>
  `[first IN range(0, size(${list}) - 1, ${TEXT_ITEMS}) |
      reduce(text = '', item IN ${list}[first..first + ${TEXT_ITEMS}] | text + item + '\\n')]`;

/** The list again. */
export const parted = (texts: readonly string[]): string[] => {
  const items = texts.join('').split(BREAK);
  items.pop();
  return items;
};
