import type { Graph } from '../../runtime/neo4j.js';
import { searchConcepts } from '../../subgraphs/skills/concept-search.js';
import { suggestions } from '../../subgraphs/skills/concept-suggestions.js';
import { skillsRepository } from '../../subgraphs/skills/repository.js';
import { labelledConcepts } from '../../subgraphs/skills/repository-suggestions.js';
import { SuggestionIndex } from '../../subgraphs/skills/search/suggestion-index.js';
import { onTheWholeGraph } from '../data/whole-graph.js';
import { interleaved } from '../rounds.js';
import { pairedRatio, percentile, spread } from '../statistics.js';
import { figure, spreadCell, table } from '../table.js';
import { tenTimes } from './larger.js';
import { plainSearch } from './plain-search.js';
import { qualityOf, qualitySet, reciprocalRank } from './quality.js';

const MOST_SLOWER = 1.5;
const EVERYTHING = { languages: ['fr', 'en'], kinds: null, scheme: null } as const;
const queries = qualitySet();
/** Every query of the set, letter by letter. */
const KEYSTROKES = queries.flatMap(({ text }) => [...text].map((_letter, i) => text.slice(0, i + 1)));

async function quality(graph: Graph): Promise<string> {
  const repository = skillsRepository(graph);
  const found: Record<'search' | 'suggest' | 'plain', number[]> = { search: [], suggest: [], plain: [] };
  const times: number[] = [];
  for (const query of queries) {
    const asked = { ...EVERYTHING, text: query.text, first: 10 };
    const begun = performance.now();
    const { edges } = await searchConcepts(repository, { ...asked, after: null });
    times.push(performance.now() - begun);
    found.search.push(
      reciprocalRank(
        query,
        edges.map(({ concept }) => concept.uri),
      ),
    );
    found.suggest.push(
      reciprocalRank(
        query,
        (await suggestions(repository, asked)).map(({ concept }) => concept.uri),
      ),
    );
    found.plain.push(reciprocalRank(query, await plainSearch(graph, query.text)));
  }
  const [ours, completed, beside] = [found.search, found.suggest, found.plain].map((ranks) =>
    qualityOf(queries, ranks),
  );
  const rows = ours!.map(({ name, queries: count, mrr }, i) => [
    name,
    String(count),
    ...[mrr, completed![i]!.mrr, beside![i]!.mrr].map((value) => value.toFixed(3)),
  ]);
  return [
    'Mean reciprocal rank at 10:',
    table(['', 'queries', '`searchConcepts`', '`suggest`', 'plain full text'], rows),
    `\`searchConcepts\`, one after the other: p50 ${figure(percentile(times, 0.5))} ms, p99 ${figure(percentile(times, 0.99))} ms.`,
  ].join('\n\n');
}

interface Built {
  readonly name: string;
  readonly index: SuggestionIndex;
  readonly seconds: number;
  readonly mib: number;
}

async function built(name: string, make: () => Promise<SuggestionIndex>): Promise<Built> {
  const used = () => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 2 ** 20;
  };
  const [before, begun] = [used(), performance.now()];
  const index = await make();
  return { name, index, seconds: (performance.now() - begun) / 1000, mib: used() - before };
}

async function keystrokes({ index }: Built): Promise<{ p50: number; p99: number }> {
  const repository = { suggestionIndex: async () => index };
  const times: number[] = [];
  for (const text of KEYSTROKES) {
    const begun = performance.now();
    await suggestions(repository, { ...EVERYTHING, text, first: 10 });
    times.push(performance.now() - begun);
  }
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

async function speed(graph: Graph, rounds: number): Promise<string> {
  const whole = await built('whole graph', () => SuggestionIndex.of(labelledConcepts(graph)));
  const large = await built('ten times as large', () => SuggestionIndex.of(tenTimes(labelledConcepts(graph))));
  const contestants = [whole, large];
  for (const one of contestants) await keystrokes(one);
  const measured = await interleaved(contestants, rounds, keystrokes);
  const of = (one: Built, figureOf: (round: { p50: number; p99: number }) => number) =>
    measured.get(one)!.map(figureOf);
  const p99 = (round: { p99: number }) => round.p99;
  const slower = pairedRatio(of(large, p99), of(whole, p99));
  const verdict = slower.median <= MOST_SLOWER ? 'met' : 'missed';
  return [
    `\`suggest\` in the process, ${KEYSTROKES.length.toLocaleString('en')} keystrokes (every query letter by letter), ${rounds} rounds:`,
    table(
      ['', 'p50, ms', 'p99, ms', 'read and sorted, s', 'MiB'],
      contestants.map((one) => [
        one.name,
        spreadCell(spread(of(one, ({ p50 }) => p50))),
        spreadCell(spread(of(one, p99))),
        figure(one.seconds),
        figure(one.mib),
      ]),
    ),
    `p99, ten times as large to whole: ${spreadCell(slower)}; target at most ${MOST_SLOWER}: ${verdict}.`,
  ].join('\n\n');
}

/** How well and how fast both classifications are searched, whole, as Markdown. */
export const searchBench = ({ quick, rounds }: { quick: boolean; rounds: number | undefined }): Promise<string> =>
  onTheWholeGraph(async (graph) => [await quality(graph), await speed(graph, rounds ?? (quick ? 1 : 5))]);
