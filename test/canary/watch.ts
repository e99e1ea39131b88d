import type { ExecutionResult } from 'graphql';
import type { DisclosureRecord } from '../../policy/log/disclosure-record.js';
import { readConfig } from '../../runtime/config.js';
import { createLog, type Log } from '../../runtime/log.js';
import type { Graph } from '../../runtime/neo4j.js';
import type { Principal } from '../../runtime/principal.js';
import { sampleLearners, type SampleLearner } from '../../subgraphs/participants/sample.js';
import { LISTED } from '../policy/listed-parts.js';
import { protectedIn } from './canary.js';

/*
 * The canary of tests in one process. In the e2e suites each request says what its answer may hold; here it is told by what was
 * committed to the log for the request: a value of a person leaves where a record says that this field of hers did, and to who wrote it.
 * Errors, lines of logs and records hold none, whoever asks; an error may say which of the caller's own handles it is about.
 */

/** An operation, and who sent it. */
export interface Asked {
  readonly principal: Principal;
  readonly requestId: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

export interface Watch {
  /** Set where what is found fails the test (`setup.ts`). */
  armed: boolean;
  /** What was looked through so far. */
  readonly seen: { readonly answers: number; readonly lines: number; readonly records: number };
  /** Records that are on the log now: what they permit may be in the answer. */
  committed(records: readonly DisclosureRecord[]): void;
  /** Looks through an answer. @returns it */
  answered<Answer extends ExecutionResult>(asked: Asked, answer: Answer): Answer;
  /** Looks through a text in which there is never anything of a person. */
  said(where: string, text: string): void;
  /** A log of a process, each line of which is looked through, down to the level debug. */
  log(process: string): Log;
  /** The records that this graph holds are looked through with the next `findings`. */
  logIn(graph: Pick<Graph, 'readLatest'>): void;
  /** Protected values where they may not be, since the last call. */
  findings(): Promise<string[]>;
}

const texts = (values: readonly unknown[]): string[] => values.filter((value) => typeof value === 'string');

/** What a field of a learner's record shows, as it is. */
function valuesOf(learner: SampleLearner, coordinate: string, audience: string): string[] {
  const [type, field] = coordinate.split('.') as [string, string];
  if (type === 'Learner') return texts([field === 'id' ? learner.handles[audience] : learner[field]]);
  const parts = Object.values(LISTED).find((list) => list.type === type);
  return texts((parts?.rows(learner) ?? []).map((part) => part[field]));
}

const LEARNERS = sampleLearners();

/** Fields of a caller's own affairs (`OWN` in the schema) that name people by the handles that were made for it. */
const OWN_AFFAIRS = /\b(rightsRequests|settleRequest)\b/;
const HANDLES = new Set(LEARNERS.flatMap(({ handles }) => Object.values(handles)));
const handlesOf = (audience: string): string[] => texts(LEARNERS.map(({ handles }) => handles[audience]));

/** What figures of a holder may name: its programmes and activities of at least as many people as the minimum frequency. */
const MINIMUM_FREQUENCY = 11;
function namedInFigures(of: string): string[] {
  const people = LEARNERS.filter(({ holder }) => holder === of);
  const named = people.map((learner) => texts([learner['programme'], ...coursesOf(learner)]));
  return [...new Set(named.flat())].filter(
    (value) => named.filter((values) => values.includes(value)).length >= MINIMUM_FREQUENCY,
  );
}
const coursesOf = ({ learningTraces = [] }: SampleLearner): string[] => learningTraces.map(({ activity }) => activity);

/** What a record says that it disclosed. An effect that changes values leaves none of them as it is. */
function disclosedBy({ act, effect, holder, coordinates, subjects }: DisclosureRecord, audience: string): string[] {
  if (act === 'AGGREGATE' && effect !== 'DENY') return namedInFigures(holder ?? '');
  if (act !== 'READ' || effect !== 'PERMIT') return [];
  const people = new Set(subjects.map(({ key }) => key.person));
  return LEARNERS.filter((learner) => learner.holder === holder && people.has(learner.person)).flatMap((learner) =>
    coordinates.flatMap((coordinate) => valuesOf(learner, coordinate, audience)),
  );
}

/** Payloads of records, and what checkpoints say. */
const STORED = /* cypher */ `
  MATCH (stored) WHERE stored:LogRecord OR stored:LogCheckpoint
  RETURN toString(coalesce(stored.payload, stored.jws)) AS text`;
const opened = (text: string): string =>
  text.startsWith('{')
    ? text
    : text
        .split('.')
        .map((part) => Buffer.from(part, 'base64url').toString())
        .join(' ');

export function createWatch(): Watch {
  const records = new Map<string, DisclosureRecord[]>();
  /** By caller: what of people it wrote itself, now or before. To read that again tells it nothing. */
  const written = new Map<string, ReadonlySet<string>>();
  const graphs = new Set<Pick<Graph, 'readLatest'>>();
  /** What was looked through on the log: no two records are alike. */
  const stored = new Set<string>();
  let found: string[] = [];
  const seen = { answers: 0, lines: 0, records: 0 };
  const look = (where: string, text: string, permitted: ReadonlySet<string> = new Set()): void => {
    for (const value of protectedIn(text)) if (!permitted.has(value)) found.push(`${value} in ${where}`);
  };
  const watch: Watch = {
    armed: false,
    seen,
    committed(committed) {
      for (const record of committed) {
        const { requestId } = record;
        records.set(requestId, [...(records.get(requestId) ?? []), record]);
      }
    },
    answered({ principal, requestId, query, variables }, answer) {
      seen.answers += 1;
      const { sub, org, person } = principal;
      const audience = org ?? person ?? '';
      const permitted = (records.get(requestId) ?? []).flatMap((record) => disclosedBy(record, audience));
      if (OWN_AFFAIRS.test(query)) permitted.push(...handlesOf(audience));
      records.delete(requestId);
      const sent = `${query} ${JSON.stringify(variables ?? {})}`;
      const sentNow = protectedIn(sent);
      const own = new Set([...(written.get(`${org} ${sub}`) ?? []), ...sentNow]);
      written.set(`${org} ${sub}`, own);
      const asked = `${org ?? person ?? 'nobody'} (${principal.purpose ?? 'no purpose'}): ${sent}`;
      look(`the data for ${asked}`, JSON.stringify(answer.data ?? null), new Set([...own, ...permitted]));
      // A handle that nobody answers to may be told back.
      const handles = new Set(sentNow.filter((value) => HANDLES.has(value)));
      look(`the errors for ${asked}`, JSON.stringify([answer.errors ?? [], answer.extensions ?? {}]), handles);
      return answer;
    },
    said(where, text) {
      seen.lines += 1;
      look(where, text);
    },
    log: (process) =>
      createLog({ ...readConfig({}), LOG_LEVEL: 'debug' }, process, {
        write: (line) => watch.said(`the log of ${process}: ${line}`, line),
      }),
    logIn: (graph) => void graphs.add(graph),
    async findings() {
      for (const graph of graphs)
        for (const { text } of await graph.readLatest<{ text: string }>(STORED)) {
          if (stored.has(text)) continue;
          stored.add(text);
          seen.records += 1;
          look(`the log in the graph: ${text}`, opened(text));
        }
      const all = [...new Set(found)];
      found = [];
      return all;
    },
  };
  return watch;
}

/** The one of this suite. */
export const watch = createWatch();
