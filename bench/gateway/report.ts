import type { Effort } from '../rounds.js';
import { pairedRatio, spread, type Spread } from '../statistics.js';
import { spreadCell, table } from '../table.js';
import { versionOf, type Round } from './measure.js';
import type { Operation } from './operations.js';

export interface OperationResult {
  readonly operation: Operation;
  readonly rounds: ReadonlyMap<string, readonly Round[]>;
  /** Load average at the end of its rounds. */
  readonly loadAverage: number;
}

const HEADER = [
  '',
  'requests/s',
  'p50, ms',
  'p99, ms',
  'CPU gateway',
  'CPU subgraphs',
  'CPU Neo4j',
  'MiB gateway',
  'MiB subgraphs',
];
const COLUMNS: readonly (keyof Round)[] = [
  'requestsPerS',
  'p50Ms',
  'p99Ms',
  'gatewayCpuMs',
  'subgraphsCpuMs',
  'neo4jCpuMs',
  'gatewayMib',
  'subgraphsMib',
];

interface Target {
  readonly ours: string;
  readonly theirs: string;
  readonly of: 'gateway + subgraphs' | 'gateway alone';
  readonly most: number;
}

const PLAIN = 'Apollo as it comes, policy off';
const GUARDED = 'Apollo as it comes, same policy';
const TARGETS: readonly Target[] = [
  ...[PLAIN, GUARDED].flatMap((theirs): Target[] => [
    { ours: 'Passerelle standalone', theirs, of: 'gateway + subgraphs', most: 0.5 },
    { ours: 'Passerelle distributed', theirs, of: 'gateway alone', most: 0.6 },
  ]),
  { ours: 'Passerelle standalone', theirs: 'Passerelle standalone, policy off', of: 'gateway + subgraphs', most: 1.25 },
];

const values = (rounds: readonly Round[], column: keyof Round): number[] => rounds.map((round) => round[column]);
const cell = (rounds: readonly Round[], column: keyof Round): string => {
  const of = spread(values(rounds, column));
  return of.max === 0 ? '-' : spreadCell(of);
};

const cpuOf = (of: Target['of'], rounds: readonly Round[]): number[] =>
  rounds.map(({ gatewayCpuMs, subgraphsCpuMs }) => gatewayCpuMs + (of === 'gateway alone' ? 0 : subgraphsCpuMs));

const verdict = ({ median }: Spread, most: number): string =>
  median <= most ? 'met' : `missed, ${Math.round((100 * median) / most - 100)} % over`;

function targetRows({ operation, rounds }: OperationResult): string[][] {
  return TARGETS.flatMap(({ ours, theirs, of, most }) => {
    const [a, b] = [rounds.get(ours), rounds.get(theirs)];
    if (!a || !b) return [];
    const ratio = pairedRatio(cpuOf(of, a), cpuOf(of, b));
    return [
      [`${operation.name}: ${ours} to ${theirs}, CPU of ${of}`, spreadCell(ratio), `${most}`, verdict(ratio, most)],
    ];
  });
}

/** The tables of bench/README.md. */
export function gatewayReport(
  circumstances: string,
  { rounds, roundS }: Effort,
  connections: number,
  results: readonly OperationResult[],
): string {
  const packages = ['@apollo/gateway', '@apollo/server', 'graphql', 'neo4j-driver', 'undici'];
  const versions = packages.map((name) => `${name} ${versionOf(name)}`).join(', ');
  return [
    `${circumstances}. ${versions}. ${connections} connections, ${rounds} rounds of at most ${roundS} s; median (min-max); CPU in ms per request.`,
    ...results.map(({ operation, rounds: of, loadAverage }) =>
      [
        `### ${operation.name}: ${operation.says}`,
        table(
          HEADER,
          [...of].map(([name, measured]) => [name, ...COLUMNS.map((column) => cell(measured, column))]),
        ),
        `Load average at the end: ${loadAverage}.`,
      ].join('\n\n'),
    ),
    '### Targets of the gateway',
    table(['', 'ratio', 'at most', ''], results.flatMap(targetRows)),
  ].join('\n\n');
}
