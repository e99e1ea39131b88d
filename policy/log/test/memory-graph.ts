import type { Graph, Params } from '../../../runtime/neo4j.js';
import type { CountGuard } from '../../counts.js';
import { GENESIS } from '../chain.js';
import type { RecordLine } from '../log-file.js';

interface KeptRecord extends Omit<RecordLine, 'type'> {
  readonly at: string;
  readonly nodes: readonly string[];
}
interface Writer {
  readonly id: string;
  seq: number;
  hash: string;
  covered: number;
  readonly startedWith: number;
  prunedSize: number | null;
  prunedHashes: readonly string[] | null;
}
interface Entry {
  readonly index: number;
  readonly hash: string;
  readonly at: string;
  readonly jws: string;
}
interface Concern {
  readonly writer: string;
  readonly seq: number;
  readonly ref: string;
  readonly consent: string | null;
  readonly guardianship: string | null;
}
interface Linked extends Omit<KeptRecord, 'writer'> {
  /** One text, an item a line. */
  readonly keys: string;
  readonly consents: string;
  readonly guardianship: string | null;
}

/**
 * The graph of the log in memory: the same nodes under the same conditions, a statement told by what it is asked with. That
 * the Cypher means this is tried on the real graph (log.int.test.ts).
 */
export function memoryLogGraph() {
  const kept = {
    writers: new Map<string, Writer>(),
    records: [] as KeptRecord[],
    entries: [] as Entry[],
    heads: [] as { writer: string; size: number; checkpoint: number }[],
    keys: new Map<string, { readonly person: string; readonly ref: string; readonly secret: string }>(),
    concerns: [] as Concern[],
    /** uid of an agreement -> how often something was disclosed under it. An agreement that is not here is none. */
    counters: new Map<string, number>(),
    /** Parameters of each commit, in order. */
    commits: [] as Params[],
    /** Runs before a commit: what it throws is a fault before anything is stored. */
    before: (_params: Params): void => undefined,
    /** Runs after a commit: what it throws is an acknowledgement that got lost. */
    after: (_params: Params): void => undefined,
  };
  const recordOf = (writer: string, seq: number) =>
    kept.records.find((record) => record.writer === writer && record.seq === seq);

  function append({ writer: id, seq, hash, nextSeq, nextHash, records, counts = [] }: Params): unknown[] {
    const guards = counts as readonly CountGuard[];
    const stands = ({ agreement, from, last }: CountGuard): boolean => {
      const so = kept.counters.get(agreement);
      return so !== undefined && so >= from && so < last;
    };
    if (!guards.every(stands)) return [];
    const writer = kept.writers.get(id as string);
    if (!writer || writer.seq !== seq || writer.hash !== hash) return [];
    Object.assign(writer, { seq: nextSeq, hash: nextHash });
    for (const { agreement } of guards) kept.counters.set(agreement, kept.counters.get(agreement)! + 1);
    let about = 0;
    for (const { keys, consents, guardianship, ...record } of records as readonly Linked[]) {
      kept.records.push({ writer: writer.id, ...record });
      keys.split('\n').forEach((ref, i) => {
        if (![...kept.keys.values()].some((key) => key.ref === ref)) return;
        kept.concerns.push({
          writer: writer.id,
          seq: record.seq,
          ref,
          consent: consents.split('\n')[i] || null,
          guardianship,
        });
        about += 1;
      });
    }
    return [{ appended: (records as unknown[]).length, about }];
  }

  function add({ index, previous, hash, at, jws, starts, trees }: Params): unknown[] {
    const last = kept.entries.at(-1) ?? { index: 0, hash: GENESIS };
    if (last.index !== (index as number) - 1 || last.hash !== previous) return [];
    kept.entries.push({ index: index as number, hash: hash as string, at: at as string, jws: jws as string });
    for (const id of starts as string[])
      kept.writers.set(id, {
        id,
        seq: 0,
        hash: hash as string,
        covered: 0,
        startedWith: index as number,
        prunedSize: null,
        prunedHashes: null,
      });
    for (const { writer, size } of trees as { writer: string; size: number }[]) {
      kept.heads.push({ writer, size, checkpoint: index as number });
      const own = kept.writers.get(writer);
      if (own && own.covered < size) own.covered = size;
    }
    return [{ index }];
  }

  const place = (at: string, writer: string, seq: number): string => `${at} ${writer} ${String(seq).padStart(9, '0')}`;
  const ascending =
    <Item>(by: (item: Item) => string | number) =>
    (one: Item, other: Item): number =>
      by(one) < by(other) ? -1 : 1;

  function read(cypher: string, params: Params): unknown[] {
    if ('genesis' in params) {
      const { writer } = params as { writer: string };
      const last = kept.entries.at(-1);
      const moved = [...kept.writers.values()].filter(({ id, seq, covered }) => id !== writer && seq > covered);
      return [
        {
          index: last?.index ?? 0,
          hash: last?.hash ?? params['genesis'],
          moved: moved.map(({ id, seq, hash }) => ({ writer: id, size: seq, lastHash: hash })),
          covered: kept.writers.get(writer)?.covered ?? null,
        },
      ];
    }
    if ('hash' in params) return [{ stored: kept.entries.some(({ hash }) => hash === params['hash']) }];
    if ('wanted' in params)
      return (params['wanted'] as { writer: string; level: number; end: number }[]).flatMap((want) => {
        const writer = kept.writers.get(want.writer);
        if (!writer) return [];
        const { prunedSize, prunedHashes } = writer;
        return [
          { ...want, hash: recordOf(want.writer, want.end)?.nodes[want.level] ?? null, prunedSize, prunedHashes },
        ];
      });
    if ('after' in params) {
      const { writer, after, first } = params as { writer: string; after: number; first: number };
      return kept.records
        .filter((record) => record.writer === writer && record.seq > after)
        .sort(ascending(({ seq }) => seq))
        .slice(0, first)
        .map(({ seq, payload, previousHash, hash }) => ({ writer, seq, payload, previousHash, hash }));
    }
    if ('last' in params)
      return [...kept.writers.values()]
        .filter(({ startedWith }) => startedWith <= (params['last'] as number))
        .sort(ascending(({ id }) => id))
        .map(({ id, seq, hash }) => ({ writer: id, seq, hash }));
    if ('before' in params)
      return [...kept.writers.values()].flatMap(({ id, seq, prunedSize }) => {
        const own = kept.records.filter(({ writer }) => writer === id);
        const firstKept = Math.min(
          seq + 1,
          ...own.filter(({ at }) => at >= (params['before'] as string)).map((r) => r.seq),
        );
        const sizes = kept.heads.filter(
          ({ writer, size }) => writer === id && size < firstKept && size > (prunedSize ?? 0),
        );
        const size = Math.max(...sizes.map((head) => head.size));
        return sizes.length > 0 ? [{ writer: id, size, lastHash: recordOf(id, size)!.hash }] : [];
      });
    if ('places' in params)
      return (params['places'] as { writer: string; seq: number }[]).flatMap(({ writer, seq }, i) => {
        const [head] = kept.heads
          .filter((one) => one.writer === writer && one.size >= seq)
          .sort(ascending(({ size, checkpoint }) => size * 1_000 + checkpoint));
        return head ? [{ i, size: head.size, jws: kept.entries[head.checkpoint - 1]!.jws }] : [];
      });
    if ('person' in params) {
      const key = kept.keys.get(params['person'] as string);
      const { at, writer, seq, first } = params as { at: string | null; writer: string; seq: number; first: number };
      const until = at === null ? null : place(at, writer, seq);
      return kept.concerns
        .filter(({ ref }) => ref === key?.ref)
        .map(({ consent, guardianship, ...of }) => ({ record: recordOf(of.writer, of.seq)!, consent, guardianship }))
        .map((of) => ({ ...of, place: place(of.record.at, of.record.writer, of.record.seq) }))
        .filter((of) => until === null || of.place < until)
        .sort(ascending((of) => of.place))
        .reverse()
        .slice(0, first)
        .map(({ record: { payload, hash }, ...of }) => ({ payload, hash, ...of, opening: null, secret: key!.secret }));
    }
    if ('below' in params) {
      const { first, below } = params as { first: number; below: number | null };
      return kept.entries
        .filter(({ index }) => below === null || index < below)
        .toReversed()
        .slice(0, first);
    }
    if ('writer' in params) {
      const writer = kept.writers.get(params['writer'] as string);
      return writer ? [{ hash: writer.hash }] : [];
    }
    return cypher.includes('LogCheckpoint')
      ? kept.entries.map(({ jws }) => ({ jws }))
      : [...new Set(kept.records.map(({ writer }) => writer))].map((writer) => ({ writer }));
  }

  function write(params: Params): unknown[] {
    if ('writers' in params) {
      for (const { writer, size, frontier } of params['writers'] as {
        writer: string;
        size: number;
        frontier: string[];
      }[])
        Object.assign(kept.writers.get(writer)!, { prunedSize: size, prunedHashes: frontier });
      return [];
    }
    if ('size' in params) {
      const { writer, size, first } = params as { writer: string; size: number; first: number };
      const gone = kept.records.filter((record) => record.writer === writer && record.seq <= size).slice(0, first);
      kept.records = kept.records.filter((record) => !gone.includes(record));
      kept.concerns = kept.concerns.filter(
        (concern) => !gone.some((record) => record.writer === concern.writer && record.seq === concern.seq),
      );
      return [{ deleted: gone.length }];
    }
    if ('person' in params) {
      const key = kept.keys.get(params['person'] as string);
      if (!key) return [];
      const own = kept.concerns.filter(({ ref }) => ref === key.ref);
      kept.concerns = kept.concerns.filter(({ ref }) => ref !== key.ref);
      kept.keys.delete(key.person);
      return [{ records: own.length }];
    }
    for (const person of params['people'] as string[])
      if (!kept.keys.has(person)) kept.keys.set(person, { person, ref: `ref of ${person}`, secret: 'ef'.repeat(32) });
    return [];
  }

  const graph = {
    readLatest: async (cypher: string, params: Params = {}) => read(cypher, params),
    write: async (_cypher: string, params: Params = {}) => write(params),
    async commit(_cypher: string, sent: Params = {}) {
      const { asked: params = sent } = sent as { asked?: Params };
      kept.commits.push(params);
      kept.before(params);
      const rows = 'records' in params ? append(params) : add(params);
      kept.after(params);
      return rows;
    },
  };
  return { kept, graph: graph as unknown as Graph };
}
