/** Reads open concepts: a statement and its parameters to rows. Given by whoever has a connection; nothing here opens one. */
export type ReadOpen = <Row extends Record<string, unknown>>(
  cypher: string,
  params?: Record<string, unknown>,
) => Promise<Row[]>;

const LOADED = /* cypher */ `
  MATCH (version:SchemeVersion) RETURN toString(max(version.loadedAt)) AS at, count(version) AS versions`;

/** When the graph was last loaded, as a text that is another one after each load. */
export async function loadStamp(read: ReadOpen): Promise<string> {
  const [loaded] = await read<{ at: string | null; versions: number }>(LOADED);
  return `${loaded?.at ?? ''} ${loaded?.versions ?? 0}`;
}

/**
 * What is made of the whole graph once, and again when a classification was loaded since. Open data, the same for everybody: nothing of a
 * caller is in it.
 */
export function oncePerLoad<Made>(read: ReadOpen, make: () => Promise<Made>): () => Promise<Made> {
  let kept: { readonly stamp: string; readonly made: Promise<Made> } | null = null;
  return async () => {
    const stamp = await loadStamp(read);
    if (kept?.stamp !== stamp) {
      const made = make();
      kept = { stamp, made };
      // One that failed is not kept: the next who asks makes it again.
      made.catch(() => (kept = kept?.made === made ? null : kept));
    }
    return kept!.made;
  };
}
