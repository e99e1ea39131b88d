import type { CareerRow } from '../../ontology/careers/career-graph.js';
import { TIMES } from '../data/multiply.js';

/**
 * Moves and matches of a graph ten times as large, the same each time: ten copies, of whose moves every tenth leads into the next copy, so
 * that they are one graph and not ten.
 */
export function tenTimes(rows: readonly CareerRow[]): CareerRow[] {
  const of = (uri: string, copy: number): string => (copy % TIMES === 0 ? uri : `${uri}#${copy % TIMES}`);
  return Array.from({ length: TIMES }, (_, copy) =>
    rows.map(({ uri, access, moves, matches }) => ({
      uri: of(uri, copy),
      access,
      moves: moves.map(([to, score], at): [string, number] => [of(to, at % TIMES === 9 ? copy + 1 : copy), score]),
      matches: matches.map(([to, confidence]): [string, number] => [of(to, copy), confidence]),
    })),
  ).flat();
}
