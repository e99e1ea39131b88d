/**
 * Puts rows in the order of `keys`, with null where a key has no row: the shape
 * a DataLoader batch function must answer in, which no database promises.
 */
export function index<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}
