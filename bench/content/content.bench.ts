import { match } from '../../ontology/content/match.js';
import { contentRepository } from '../../subgraphs/skills/repository-content.js';
import { onTheWholeGraph } from '../data/whole-graph.js';
import { spread } from '../statistics.js';
import { spreadCell, table } from '../table.js';
import { fullTextSearch, KINDS } from './full-text.js';
import { LABELLED_TEXTS, type LabelledText } from './labelled-texts.js';
import { measure, type Measures } from './measures.js';

/** Words of the text that is timed. */
const TIMED_WORDS = 200;

type Found = ReadonlyMap<number, readonly string[]>;

const GROUPS: readonly (readonly [string, (text: LabelledText) => boolean])[] = [
  ['odd, held out', ({ id }) => id % 2 === 1],
  ['even, tuned on', ({ id }) => id % 2 === 0],
  ['all', () => true],
  ['English to ESCO', ({ lang }) => lang === 'en'],
  ['French to ESCO', ({ lang, classification }) => lang === 'fr' && classification === 'ESCO'],
  ['French to ROME', ({ classification }) => classification === 'ROME'],
];

const cells = ({ recallAt10, precisionAt5, precisionAt10, meanReciprocalRank }: Measures): string[] =>
  [recallAt10, precisionAt5, precisionAt10, meanReciprocalRank].map((value) => value.toFixed(3));

const agreement = (name: string, found: Found): string[][] =>
  GROUPS.map(([group, belongs]) => {
    const measures = measure(LABELLED_TEXTS.filter(belongs), found);
    return [name, group, String(measures.texts), ...cells(measures)];
  });

/** CPU of this process in ms, one value a round. */
function cpuOf(rounds: number, times: number, work: () => void): number[] {
  work();
  return Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (let i = 0; i < times; i += 1) work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 / times;
  });
}

/** Texts matched to skills beside plain full-text search, on both classifications whole; the report as Markdown. */
export function contentBench({ quick }: { quick: boolean }): Promise<string> {
  return onTheWholeGraph(async (graph) => {
    const begun = process.cpuUsage();
    const index = await contentRepository(graph).contentIndex();
    const reading = process.cpuUsage(begun);
    const ours = new Map<number, readonly string[]>();
    const plain = new Map<number, readonly string[]>();
    for (const labelled of LABELLED_TEXTS) {
      const { id, text, classification } = labelled;
      ours.set(
        id,
        match(index, text, { kinds: KINDS[classification] }).map(({ uri }) => uri),
      );
      plain.set(id, await fullTextSearch(graph, labelled));
    }
    const long = LABELLED_TEXTS.map(({ text }) => text)
      .join(' ')
      .split(' ')
      .slice(0, TIMED_WORDS)
      .join(' ');
    const cpu = cpuOf(quick ? 2 : 7, 50, () => void match(index, long));
    const labels = index.labels.fr.text.length + index.labels.en.text.length;
    return [
      `${index.uris.length.toLocaleString('en')} concepts, ${labels.toLocaleString('en')} labels.`,
      table(
        ['', 'texts', 'number', 'recall at 10', 'precision at 5', 'precision at 10', 'MRR'],
        [...agreement('matchSkills', ours), ...agreement('full-text search', plain)],
      ),
      `CPU of this process: ${spreadCell(spread(cpu))} ms for ${TIMED_WORDS} words; reading the graph and making the index, once per load, ${((reading.user + reading.system) / 1_000).toFixed(0)} ms.`,
    ];
  });
}
