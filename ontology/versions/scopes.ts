import type { ConceptKind, RelationKind } from '../model.js';

/**
 * A part of a classification that is published as one table, and so is whole in a release or not in it: what a release does not say of a
 * part whose table was not loaded is not known to be withdrawn.
 */
export type Scope = string;

const sectorPart = (uri: string): string => /^urn:rome:([a-z-]+):/.exec(uri)?.[1] ?? '';

/** The part a concept is in: its kind, and where a kind is spread over tables, which of them. */
export function conceptScope(kind: ConceptKind, uri: string): Scope {
  if (kind === 'RomeSector') return `RomeSector ${sectorPart(uri)}`;
  if (kind === 'RomeDomain') return /:[A-N]$/.test(uri) ? 'RomeDomain major' : 'RomeDomain';
  // Each has a table of its own, and one lists them all.
  if (kind === 'Collection') return `Collection ${uri}`;
  return kind;
}

/** The part a relation is in. */
export function relationScope(kind: RelationKind, fromKind: ConceptKind, from: string, to: string): Scope {
  if (kind === 'MEMBER_OF') return `MEMBER_OF ${to}`;
  if (kind === 'BROADER') return `BROADER ${conceptScope(fromKind, from)}`;
  if (kind === 'IN_SECTOR') return sectorPart(to) === 'naf' ? 'IN_SECTOR naf' : 'IN_SECTOR';
  return `${kind} ${fromKind}`;
}
