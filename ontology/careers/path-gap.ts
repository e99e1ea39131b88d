import type { Demands } from './demands.js';

/**
 * Skills essential to any occupation on a way that nobody has who comes that way, each once, in the order in which they come up. Skills of
 * two classifications are not compared: they have none in common, and what the first occupation in the other one asks for is taken as held.
 *
 * @param nodes  the occupations, in order
 * @param held   what is held at the start; null: what the first occupation asks for
 * @returns for each occupation URIs of skills
 */
export function gapOfPath(nodes: readonly string[], demands: Demands, held: ReadonlySet<string> | null): string[][] {
  const known = new Set(held ?? []);
  return nodes.map((uri, at) => {
    const goesOn = at > 0 && demands.scheme(uri) !== demands.scheme(nodes[at - 1]!);
    const isTaken = goesOn || (at === 0 && held === null);
    const gap = isTaken ? [] : demands.essential(uri).filter((skill) => !known.has(skill));
    for (const skill of demands.all(uri)) known.add(skill);
    return gap;
  });
}
