import { readFileSync } from 'node:fs';
import { Kind, parse, type DocumentNode } from 'graphql';
import { CATEGORIES, type DataCategory } from './model.js';

/** A field about people that an agreement can name. */
export interface GovernedField {
  /** Schema coordinate, e.g. `Learner.givenName`. */
  readonly coordinate: string;
  readonly category: DataCategory;
}

export type GovernedFields = ReadonlyMap<string, GovernedField>;

const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation']);

/** Governed fields of a supergraph by their coordinates, roots excepted: those follow from the rows they lead to. */
export function governedFieldsOf(supergraph: DocumentNode): GovernedFields {
  const found = new Map<string, GovernedField>();
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || ROOTS.has(type.name.value)) continue;
    for (const { name, directives } of type.fields ?? []) {
      const access = directives?.find((directive) => directive.name.value === 'access');
      const said = Object.fromEntries(
        (access?.arguments ?? []).map((argument) => [
          argument.name.value,
          'value' in argument.value ? String(argument.value.value) : undefined,
        ]),
      );
      const category = CATEGORIES.find((known) => known === said['category']);
      const coordinate = `${type.name.value}.${name.value}`;
      if (access && (said['policy'] ?? 'GOVERNED') === 'GOVERNED' && category)
        found.set(coordinate, { coordinate, category });
    }
  }
  return found;
}

/** Governed fields of the supergraph that this build serves. */
export const servedGovernedFields = (): GovernedFields =>
  governedFieldsOf(parse(readFileSync(new URL('../gateway/supergraph.graphql', import.meta.url), 'utf8')));
