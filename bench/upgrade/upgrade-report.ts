import type { LoadReport } from '../../ontology/report.js';
import { CHANGE_KINDS } from '../../ontology/versions/change.js';
import type { Timed } from '../ontology/timed-load.js';
import { percentile } from '../statistics.js';
import { figure, table } from '../table.js';
import { countOf } from './changes.js';
import type { ExpectedChange } from './expected.js';

const NAMES = {
  base: 'v1.1.1 and v460 into an empty graph',
  upgrade: 'v1.2.0 and v461 over them',
  again: 'the same again',
  fresh: 'v1.2.0 and v461 into an empty graph',
} as const;
const STEPS = ['read', 'compare', 'write', 'derive'] as const;

export interface Measured {
  /** The earlier releases into an empty graph, the later ones over them and once more, and the later ones into an empty graph. */
  readonly loads: Readonly<Record<keyof typeof NAMES, Timed<LoadReport>>>;
  /** What a page of changes took, ms. */
  readonly pagesMs: readonly number[];
}

/** @param size  number of concepts of the releases before */
export function upgradeReport(
  head: string,
  { loads, pagesMs }: Measured,
  expected: readonly ExpectedChange[],
  size: number,
): string {
  const row = (name: keyof typeof NAMES): string[] => {
    const { wallS, cpuS, result } = loads[name];
    return [NAMES[name], ...STEPS.map((step) => figure(result.seconds[step] ?? 0)), figure(wallS), figure(cpuS)];
  };
  const { upgrade, fresh } = loads;
  const steps = STEPS.map((step) => {
    const [one, other] = [upgrade.result.seconds[step] ?? 0, fresh.result.seconds[step] ?? 0];
    return other === 0 ? '-' : figure(one / other);
  });
  const ratio = [
    'ratio, over them to empty',
    ...steps,
    figure(upgrade.wallS / fresh.wallS),
    figure(upgrade.cpuS / fresh.cpuS),
  ];
  const counts = countOf(expected);
  return [
    `${head}. ${size.toLocaleString('en')} concepts; one run, seconds; the rest of the wall is the start and stop of Neo4j.`,
    table(['', ...STEPS, 'wall', 'CPU'], [...(['base', 'upgrade', 'again', 'fresh'] as const).map(row), ratio]),
    `${expected.length.toLocaleString('en')} changes planted: ` +
      `${CHANGE_KINDS.flatMap((kind) => (counts[kind] ? [`${kind} ${counts[kind].toLocaleString('en')}`] : [])).join(', ')}.`,
    `A page of 200 changes of \`diff\`: p50 ${figure(percentile(pagesMs, 0.5))} ms, the longest ${figure(percentile(pagesMs, 1))} ms, of ${pagesMs.length}.`,
  ].join('\n\n');
}
