/** Reads open concepts: a statement and its parameters to rows. Given by whoever has a connection; nothing here opens one. */
export type ReadOpen = <Row extends Record<string, unknown>>(
  cypher: string,
  params?: Record<string, unknown>,
) => Promise<Row[]>;

/** Made when it is first asked for, and kept; what fails is made again by the next who asks. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | null = null;
  return () => {
    if (kept) return kept;
    const made = (kept = make());
    made.catch(() => {
      if (kept === made) kept = null;
    });
    return made;
  };
}

const LOADED = /* cypher */ `
  MATCH (version:SchemeVersion) RETURN toString(max(version.loadedAt)) AS at, count(version) AS versions`;

interface Kept<Value> {
  readonly stamp: string;
  readonly value: Promise<Value>;
}

export interface OncePerLoadOptions {
  /** How long it is not asked whether a classification was loaded, in milliseconds. @default 0: it is asked each time */
  readonly trustedMs?: number;
  /** Whether what was read from a graph with classifications goes on being given until the new one is read. @default false */
  readonly oldMeanwhile?: boolean;
}

/**
 * What is read from the whole graph and kept in the process: once, and again when a classification was loaded since.
 *
 * @param read  reads it; what fails is not kept, and read again by the next who asks
 */
export function oncePerLoad<Value>(
  readFrom: ReadOpen,
  read: () => Promise<Value>,
  { trustedMs = 0, oldMeanwhile = false }: OncePerLoadOptions = {},
): () => Promise<Value> {
  let kept: Kept<Value> | null = null;
  let next: Kept<Value> | null = null;
  let askedAt = -Infinity;

  const readAs = (stamp: string): Kept<Value> => {
    const one: Kept<Value> = { stamp, value: read() };
    one.value.catch(() => {
      if (kept === one) kept = null;
      if (next === one) next = null;
    });
    return one;
  };
  const replace = (stamp: string): void => {
    if (next?.stamp === stamp) return;
    const one = (next = readAs(stamp));
    one.value.then(
      () => {
        if (next === one) [kept, next] = [one, null];
      },
      () => undefined,
    );
  };

  return async () => {
    if (kept && performance.now() - askedAt < trustedMs) return kept.value;
    const [loaded] = await readFrom<{ at: string | null; versions: number }>(LOADED);
    askedAt = performance.now();
    const stamp = loaded && loaded.versions > 0 ? `${loaded.at} ${loaded.versions}` : '';
    if (kept?.stamp === stamp) return kept.value;
    if (kept && kept.stamp !== '' && oldMeanwhile) replace(stamp);
    else kept = readAs(stamp);
    return kept.value;
  };
}
