import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { table } from '../runtime/generated-page.js';

interface Row {
  readonly coordinate: string;
  readonly policy: string;
  readonly category: string;
  /** What GENERALISE makes of it; empty: nothing. */
  readonly coarser: string;
  readonly says: string;
}

const valueOf = (directive: ConstDirectiveNode, argument: string): string | undefined => {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
};

const rowOf = (type: string, field: FieldDefinitionNode): Row => {
  const coordinate = `${type}.${field.name.value}`;
  const directive = field.directives?.find(({ name }) => name.value === 'access');
  if (!directive) throw new Error(`${coordinate} has no @access in the supergraph`);
  const childPrivate = valueOf(directive, 'childPrivate') === 'true' ? '; never to a guardian' : '';
  return {
    coordinate,
    policy: valueOf(directive, 'policy') ?? 'GOVERNED',
    category: (valueOf(directive, 'category') ?? '') + childPrivate,
    coarser: valueOf(directive, 'generalise') ?? '',
    says: field.description?.value ?? '',
  };
};

const INTRODUCTION = `# Who may read what

Generated from the annotations of the schema by \`npm run codegen\`; compared in \`npm run check\`. Do not edit.
Générée à partir des annotations du schéma ; ne pas modifier.

Every field of every type is exactly one of:

- **GOVERNED** - data about a person. Opened by one of: the person herself; a guardian within a guardianship; a mandate of the
  holder's staff; an agreement in force that names the field and the purpose and, where its legal basis is consent, a consent in
  force. Agreements name these coordinates; consents name the categories. Every disclosure is on the log.
  *Donnée sur une personne : ouverte par la personne, une tutelle, un mandat, ou un accord en vigueur (et, selon la base légale, un
  consentement).*
- **OWN** - the caller's own affairs: read by nobody else. *Affaires propres de l'appelant.*
- **OPEN** - published reference data: read by anybody. *Données de référence publiques.*

An agreement opens a field with one of: **PERMIT** (the value), **GENERALISE** (a coarser one, where the third column says which),
**PSEUDONYMISE** (texts and handles: a pseudonym of that agreement and epoch), **REDACT** (that there is a text), **AGGREGATE_ONLY** (figures about
groups, no record), **DENY** (a prohibition, which wins). *Un accord ouvre un champ tel quel, généralisé, pseudonymisé, caviardé ou en agrégats seulement.*

How one field is decided: [policy/README.md](../policy/README.md). Reasons of a refusal: [errors.md](errors.md).
`;

/** docs/access.md: every field of the supergraph with who may read it; open types in one line each. */
export function accessPage(supergraph: DocumentNode): string {
  const types = supergraph.definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
  const rows = types.flatMap((type) => (type.fields ?? []).map((field) => rowOf(type.name.value, field)));
  const section = (policy: string, head: readonly string[], cells: (row: Row) => readonly string[]): string =>
    table(head, rows.filter((row) => row.policy === policy).map(cells));
  const open = types
    .map(({ name }) => ({
      type: name.value,
      fields: rows.filter((row) => row.policy === 'OPEN' && row.coordinate.startsWith(`${name.value}.`)),
    }))
    .filter(({ fields }) => fields.length > 0);

  return [
    INTRODUCTION,
    '## Governed: data about people\n',
    section(
      'GOVERNED',
      ['coordinate', 'category', 'GENERALISE makes of it', 'what it is'],
      ({ coordinate, category, coarser, says }) => [`\`${coordinate}\``, category, coarser, says],
    ),
    "\n## Own: the caller's affairs\n",
    section('OWN', ['coordinate', 'what it is'], ({ coordinate, says }) => [`\`${coordinate}\``, says]),
    '\n## Open: reference data\n',
    table(
      ['type', 'open fields'],
      open.map(({ type, fields }) => [
        `\`${type}\``,
        fields.map(({ coordinate }) => coordinate.slice(type.length + 1)).join(', '),
      ]),
    ),
    '',
  ].join('\n');
}
