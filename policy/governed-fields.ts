import { readFileSync } from 'node:fs';
import { Kind, parse, type DocumentNode, type TypeNode } from 'graphql';
import { HANDLES } from './audience.js';
import { GENERALISATIONS, openingsOf, type Generalisation } from './effects.js';
import { CATEGORIES, type DataCategory, type Opening } from './model.js';

/** A field about people that an agreement can name. */
export interface GovernedField {
  /** Schema coordinate, e.g. `Learner.givenName`. */
  readonly coordinate: string;
  readonly category: DataCategory;
  /** Ways the schema lets its value leave. */
  readonly openings: readonly Opening[];
}

export type GovernedFields = ReadonlyMap<string, GovernedField>;

const GENERALISED = Object.keys(GENERALISATIONS) as Generalisation[];
const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation']);

/** As `valueKind` tells of a schema's type. */
function kindOf(type: TypeNode): 'TEXT' | 'NUMBER' | 'OTHER' {
  if (type.kind === Kind.NON_NULL_TYPE) return kindOf(type.type);
  if (type.kind === Kind.LIST_TYPE) return 'OTHER';
  const name = type.name.value;
  return name === 'String' || name === 'ID' ? 'TEXT' : name === 'Int' || name === 'Float' ? 'NUMBER' : 'OTHER';
}

/** Governed fields of a supergraph by their coordinates, roots excepted: those follow from the rows they lead to. */
export function governedFieldsOf(supergraph: DocumentNode): GovernedFields {
  const found = new Map<string, GovernedField>();
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || ROOTS.has(type.name.value)) continue;
    for (const { name, type: valueType, directives } of type.fields ?? []) {
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
        found.set(coordinate, {
          coordinate,
          category,
          openings: openingsOf({
            kind: kindOf(valueType),
            generalise: GENERALISED.find((known) => known === said['generalise']) ?? null,
            isHandle: HANDLES.has(coordinate),
          }),
        });
    }
  }
  return found;
}

/** Governed fields of the supergraph that this build serves. */
export const servedGovernedFields = (): GovernedFields =>
  governedFieldsOf(parse(readFileSync(new URL('../gateway/supergraph.graphql', import.meta.url), 'utf8')));
