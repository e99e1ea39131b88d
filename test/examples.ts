import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const EXAMPLES = fileURLToPath(new URL('../docs/examples/', import.meta.url));

/** An operation of docs/examples with the answer that stands beside it. */
export interface Example {
  /** File name without its ending, e.g. `14-give-consent`. */
  readonly name: string;
  /** Demo identity who asks, of the line `# as: ...`; null for nobody in particular. */
  readonly as: string | null;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Null when none is written down yet. */
  readonly answer: unknown;
}

/** What answers said that other examples need: `{{consent}}` in an answer keeps the text there, in variables it stands for it. */
export type Remembered = Map<string, string>;

const PLACE = /^\{\{(\w+)\}\}$/;
const placeIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? PLACE.exec(value)?.[1] : undefined;

const readJson = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as unknown);
};

/** The examples in the order of their numbers: later ones rest on what earlier ones did. */
export async function readExamples(folder: string = EXAMPLES): Promise<Example[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const name = file.slice(0, -'.graphql'.length);
      const query = await readFile(`${folder}/${file}`, 'utf8');
      return {
        name,
        query,
        as: /^# as: (\S+)$/m.exec(query)?.[1] ?? null,
        variables: ((await readJson(`${folder}/${name}.variables.json`)) ?? {}) as Record<string, unknown>,
        answer: await readJson(`${folder}/${name}.json`),
      };
    }),
  );
}

/** Variables as they are sent. @throws Error naming what no answer has said yet */
export const variablesOf = ({ name, variables }: Example, remembered: Remembered): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(variables).map(([variable, value]) => {
      const place = placeIn(value);
      if (place && !remembered.has(place))
        throw new Error(`${name} needs {{${place}}}, which no answer before it gave`);
      return [variable, place ? remembered.get(place) : value];
    }),
  );

/**
 * The answer to expect of one that came: each `{{place}}` takes the text that came there, which is remembered.
 * Compare what came with it, by `toEqual`.
 */
export function expectedAnswer(written: unknown, came: unknown, remembered: Remembered): unknown {
  const place = placeIn(written);
  if (place) {
    if (typeof came !== 'string') return written;
    remembered.set(place, came);
    return came;
  }
  if (Array.isArray(written))
    return written.map((value, i) => expectedAnswer(value, Array.isArray(came) ? came[i] : undefined, remembered));
  if (typeof written !== 'object' || written === null) return written;
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => [
      key,
      expectedAnswer(value, (came as Record<string, unknown> | null | undefined)?.[key], remembered),
    ]),
  );
}

/** What stands written as the answer in another folder; null when nothing does. */
export const answerIn = (folder: string, name: string): Promise<unknown> => readJson(`${folder}${name}.json`);

/** Answers of the open questions on the official downloads, loaded whole. */
export const FULL_GRAPH = `${EXAMPLES}full-graph/`;

const TEXTS: ReadonlySet<string> = new Set(['because', 'description', 'definition', 'scopeNote']);

/** An answer without the publishers' sentences, which are not this project's to keep. */
export const withoutTexts = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer), (key, value: unknown) => (TEXTS.has(key) ? undefined : value));

/** Whether anybody may ask it, of the skills subgraph alone: what a counsellor asks. */
export const isOpenQuestion = ({ as, query }: Example): boolean =>
  as === null &&
  /^ {2}(\w+: )?(searchConcepts|suggest|matchSkills|concepts?|occupations?\w*|skill\w*|rome\w+|topConcepts|transitions|careerPaths|reachable)\b/m.test(
    query,
  );
