import { sampleLearners } from '../../subgraphs/participants/sample.js';

/**
 * What is protected of each learner of the sample, the keys included that stay inside. Levels, scores, age bands, URIs of
 * skills and other words of a list are left out: other answers hold the same ones.
 */
export const PROTECTED: readonly string[] = [
  ...new Set(
    sampleLearners().flatMap((learner) => {
      const { handles, learningTraces = [], credentials = [], accommodations = [], reflections = [] } = learner;
      return [
        ...['id', 'person', 'givenName', 'familyName', 'email', 'studentNumber', 'programme', 'territory'].map(
          (property) => learner[property],
        ),
        ...Object.values(handles),
        ...learningTraces.flatMap(({ activity, activityName, at }) => [activity, activityName, at]),
        ...credentials.flatMap(({ verification: _, ...told }) => Object.values(told)),
        ...accommodations.flatMap(({ measure, validUntil }) => [measure, validUntil]),
        ...reflections.flatMap(({ text, writtenOn }) => [text, writtenOn]),
      ].filter((value) => typeof value === 'string');
    }),
  ),
];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** As a word: "Ada" is not in "Adapter", and the handle `demo-ada-own` not in `demo-ada-own-fun`. */
const asWord = (value: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escape(value)}(?![\\p{L}\\p{N}]${/[:-]/.test(value) ? '|-\\w' : ''})`, 'u');

const PATTERNS = PROTECTED.map((value) => [value, asWord(value)] as const);

/** Every protected value that a text holds. */
export const protectedIn = (text: string): string[] =>
  PATTERNS.filter(([value, pattern]) => text.includes(value) && pattern.test(text)).map(([value]) => value);

/** Parts of a text that tell how it was made: never for a client. */
const INNER: Readonly<Record<string, RegExp>> = {
  'stack trace': /\n? +at \S+ \(|\bat (async )?[\w.]+ \(?(file|node):/,
  'file path': /node_modules|file:\/\/|\/[\w-]+\/[\w.-]+\.(ts|js|graphql|cypher)\b/,
  Cypher: /\bMATCH \(|\bUNWIND \$|\bMERGE \(|\bRETURN \w+ *\{/,
  'name of a driver or server': /Neo4jError|neo4j-driver|bolt:\/\/|neo4j:\/\//i,
  "Apollo's notes": /serviceName|stacktrace|extensions":\{"(valueCompletion|__queryPlan|ftv1)/,
};

interface Recorded {
  readonly what: string;
  readonly text: string;
  readonly mayDisclose: readonly string[];
}

/** Keeps every answer of the suite, to look at the end for what none of them may hold. */
export interface Canary {
  record(what: string, text: string, mayDisclose?: readonly string[]): void;
  readonly count: number;
  /** Protected values where they may not be, each with the request it answered. */
  disclosed(): string[];
  /** Insides where they may not be, likewise. */
  revealed(hidden: readonly string[]): string[];
}

export function createCanary(): Canary {
  const recorded: Recorded[] = [];
  return {
    get count() {
      return recorded.length;
    },
    record: (what, text, mayDisclose = []) => void recorded.push({ what, text, mayDisclose }),
    disclosed: () =>
      recorded.flatMap(({ what, text, mayDisclose }) =>
        protectedIn(text)
          .filter((value) => !mayDisclose.includes(value))
          .map((value) => `${value} in the answer to ${what}`),
      ),
    revealed: (hidden) =>
      recorded.flatMap(({ what, text }) => [
        ...Object.entries(INNER)
          .filter(([, pattern]) => pattern.test(text))
          .map(([name]) => `${name} in the answer to ${what}: ${text.slice(0, 400)}`),
        ...hidden.filter((value) => text.includes(value)).map((value) => `${value} in the answer to ${what}`),
      ]),
  };
}
