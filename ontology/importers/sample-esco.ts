import type { ConceptNode, Relation } from '../model.js';
import { eachRow, type Refuse } from '../sample/read-tables.js';
import { LONGEST_LABEL, REUSE_LEVELS, SKILL_TYPES, type TableRow, type Tables } from '../sample/tables.js';
import { known } from '../sources/cells.js';
import { listed, meaning, sampleKeys } from './sample-keys.js';

const SKILL_RELATION = { essential: 'ESSENTIAL_SKILL', optional: 'OPTIONAL_SKILL' } as const;
const RELATION_TYPE = { essential: 'ESSENTIAL', optional: 'OPTIONAL' } as const;

/** A label that must be there. */
export function label(row: Readonly<Record<string, string>>, column: string, refuse: Refuse): string {
  const text = row[column];
  return text && text.length <= LONGEST_LABEL ? text : refuse(column, `a label of 1 to ${LONGEST_LABEL} characters`);
}

const ESCO = { scheme: 'ESCO', status: 'RELEASED' } as const;
const ISCO = { scheme: 'ISCO', status: 'RELEASED' } as const;

/** Concepts of ESCO and ISCO in the sample, and the relations among them. */
export function* sampleEscoFacts(tables: Tables): Generator<ConceptNode | Relation> {
  const keys = sampleKeys(tables);
  const collections = new Map(tables.collections.map(({ key, id }) => [key, keys.own('c', id)]));
  const broader = (from: string, row: { readonly broader: string }, refuse: Refuse): Relation[] =>
    listed(row.broader).map((key) => ({ kind: 'BROADER', from, to: keys.uri(key, 'broader', refuse) }));
  const memberOf = (from: string, row: { readonly collections: string }, refuse: Refuse): Relation[] =>
    listed(row.collections).map((key) => ({
      kind: 'MEMBER_OF',
      from,
      to: collections.get(key) ?? refuse('collections', `keys of collections.tsv; ${key} is none`),
    }));

  yield* eachRow(tables, 'collections', function* ({ id, key, en }) {
    yield { kind: 'Collection', uri: keys.own('c', id), properties: { ...ESCO, key, notation: key, prefLabelEn: en } };
  });
  yield* eachRow(tables, 'occupations', function* (row, refuse) {
    const uri = keys.own('o', row.id);
    if (!row.sector) refuse('sector', 'a sector of choice.yaml');
    const codes = { notation: row.code, iscoCode: row.isco };
    yield { kind: 'Occupation', uri, properties: known({ ...ESCO, ...codes, ...labels(row, refuse) }) };
    yield* broader(uri, row, refuse);
    yield* memberOf(uri, row, refuse);
  });
  yield* eachRow(tables, 'skills', function* (row, refuse) {
    const uri = keys.own('s', row.id);
    const skillType = meaning(SKILL_TYPES, row.type, 'type', refuse);
    const reuseLevel = meaning(REUSE_LEVELS, row.reuse, 'reuse', refuse);
    yield { kind: 'Skill', uri, properties: known({ ...ESCO, skillType, reuseLevel, ...labels(row, refuse) }) };
    yield* broader(uri, row, refuse);
    yield* memberOf(uri, row, refuse);
  });
  yield* eachRow(tables, 'skill-groups', function* (row, refuse) {
    const uri = keys.own(row.id.slice(0, 1), row.id.slice(2));
    // ISCED-F groups have no code of their own: it is the last part of their URI.
    const notation = row.code || (row.id.startsWith('f:') ? row.id.slice(2) : undefined);
    yield { kind: 'SkillGroup', uri, properties: known({ ...ESCO, notation, ...groupLabels(row, refuse) }) };
    yield* broader(uri, row, refuse);
  });
  yield* eachRow(tables, 'isco-groups', function* (row, refuse) {
    const uri = keys.own('i', `C${row.code}`);
    yield { kind: 'IscoGroup', uri, properties: known({ ...ISCO, notation: row.code, ...labels(row, refuse) }) };
    yield* broader(uri, row, refuse);
  });
  yield* eachRow(tables, 'occupation-skills', function* ({ occupation, relation, skills }, refuse) {
    const kind = meaning(SKILL_RELATION, relation, 'relation', refuse) ?? refuse('relation', 'essential or optional');
    const from = keys.uri(`o:${occupation}`, 'occupation', refuse);
    for (const skill of listed(skills)) yield { kind, from, to: keys.uri(`s:${skill}`, 'skills', refuse) };
  });
  yield* eachRow(tables, 'skill-relations', function* ({ skill, relation, skills }, refuse) {
    const relationType =
      meaning(RELATION_TYPE, relation, 'relation', refuse) ?? refuse('relation', 'essential or optional');
    const from = keys.uri(`s:${skill}`, 'skill', refuse);
    for (const other of listed(skills)) {
      yield { kind: 'RELATED_SKILL', from, to: keys.uri(`s:${other}`, 'skills', refuse), properties: { relationType } };
    }
  });
}

/** Labels of a group of skills. The upper groups have no French one: the sources lack the table that names them. */
const groupLabels = (row: TableRow<'skill-groups'>, refuse: Refuse): Record<string, string | undefined> => ({
  prefLabelEn: label(row, 'en', refuse),
  prefLabelFr: row.fr ? label(row, 'fr', refuse) : undefined,
});

/** Labels in both languages: every other ESCO concept of the sample has them. */
function labels(
  row: Readonly<Record<string, string>>,
  refuse: Refuse,
): Record<string, string | readonly string[] | undefined> {
  const alt = (column: string): string[] | undefined => (row[column] ? listed(row[column], '|') : undefined);
  return {
    prefLabelEn: label(row, 'en', refuse),
    prefLabelFr: label(row, 'fr', refuse),
    altLabelsEn: alt('altEn'),
    altLabelsFr: alt('altFr'),
  };
}
