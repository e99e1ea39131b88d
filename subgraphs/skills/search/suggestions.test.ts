import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ConceptKind } from '../concept.js';
import { pages } from '../test/fakes.js';
import { highlightBeginnings } from './highlight.js';
import { type LabelledConcept, SuggestionIndex } from './suggestion-index.js';
import { suggest } from './suggestions.js';

interface Labels {
  readonly kind?: ConceptKind;
  readonly scheme?: 'ESCO' | 'ISCO' | 'ROME';
  readonly status?: 'OBSOLETE';
  readonly notation?: string;
  readonly fr?: string;
  readonly en?: string;
  readonly altFr?: string[];
  readonly links?: number;
}

const concept = (uri: string, labels: Labels): LabelledConcept => ({
  concept: {
    uri,
    kind: labels.kind ?? 'Occupation',
    scheme: labels.scheme ?? 'ESCO',
    status: labels.status ?? 'RELEASED',
    notation: labels.notation ?? null,
    prefLabelFr: labels.fr ?? null,
    prefLabelEn: labels.en ?? null,
  },
  otherLabels: { altLabelsFr: labels.altFr ?? null, altLabelsEn: null },
  links: labels.links ?? 1,
});

const concepts = [
  concept('nurse', { fr: 'infirmier/infirmière', en: 'nurse', links: 40, notation: '2221.1' }),
  concept('theatre', { fr: 'infirmier de bloc opératoire/infirmière de bloc opératoire', links: 40 }),
  concept('card', {
    kind: 'RomeOccupation',
    scheme: 'ROME',
    notation: 'J1506',
    fr: 'Infirmier / Infirmière en soins généraux (IDE)',
    links: 200,
  }),
  concept('aid', { kind: 'Skill', fr: 'aider des infirmières', en: 'support nurses', links: 500 }),
  concept('auxiliary', { fr: 'auxiliaire', altFr: ['infirmier auxiliaire'], links: 900 }),
  concept('old', { fr: 'infirmier breveté', status: 'OBSOLETE', links: 900 }),
  concept('cook', { fr: 'chef de cuisine', en: 'head chef' }),
  concept('oenologist', { fr: 'œnologue' }),
  concept('director', { fr: 'directeur financier', altFr: ['DAF'] }),
  concept('identify', { kind: 'Skill', fr: 'identifier un besoin', links: 900 }),
  concept('used', { kind: 'Skill', fr: 'gérer un budget', links: 200 }),
  concept('unused', { kind: 'Skill', fr: 'gérer un stock', links: 1 }),
];
const EVERYTHING = { languages: ['fr', 'en'], kinds: null, scheme: null } as const;

describe('completions', () => {
  let index: SuggestionIndex;
  beforeAll(async () => void (index = await SuggestionIndex.of(pages(concepts))));

  const urisFor = (text: string, filter: Partial<Parameters<typeof suggest>[2]> = {}, first = 20) =>
    suggest(index, text, { ...EVERYTHING, ...filter }, first).map((found) => found.concept.uri);

  test('what is typed, then starts of labels, then later words; preferred before alternative, in use before not', () => {
    expect(urisFor('infirmier')).toEqual(['nurse', 'card', 'theatre', 'old', 'auxiliary', 'aid']);
  });

  test('one letter is enough, and each concept comes once', () => {
    const found = urisFor('i');
    expect(found).toEqual([...new Set(found)]);
    expect(found).toContain('nurse');
  });

  test.each([
    ['of another gender', 'infirmière de bl', 'theatre'],
    ['in the plural', 'infirmieres', 'nurse'],
    ['with a ligature or without', 'oenol', 'oenologist'],
    ['of words apart', 'chef cuis', 'cook'],
    ['of words in another order', 'bloc infir', 'theatre'],
    ['of an abbreviation', 'ide', 'card'],
    ['of another abbreviation', 'daf', 'director'],
    ['of a code', 'j15', 'card'],
    ['of a code with dots', '2221.', 'nurse'],
    ['with a letter missing', 'infimier', 'nurse'],
    ['with letters swapped', 'infrimi', 'card'],
    ['with a wrong letter in the first of two words', 'directuer fin', 'director'],
  ])('%s', (_what, text, first) => {
    expect(urisFor(text)[0]).toBe(first);
  });

  test('of two skills the more used one, though its label is longer', () => {
    expect(urisFor('gérer')).toEqual(['used', 'unused']);
  });

  test('only of languages, kinds and a classification asked for', () => {
    expect(urisFor('nurs', { languages: ['fr'] })).toEqual([]);
    expect(urisFor('infirmier', { kinds: ['RomeOccupation', 'Skill'] })).toEqual(['card', 'aid']);
    expect(urisFor('infirmier', { scheme: 'ROME' })).toEqual(['card']);
  });

  test('as many as asked for, and none of what is no word', () => {
    expect(urisFor('infirmier', {}, 2)).toEqual(['nurse', 'card']);
    expect(urisFor('~ "')).toEqual([]);
    expect(urisFor('zzzz')).toEqual([]);
  });
});

test.each([
  ['Infirmier / Infirmière', ['infirm'], '[Infirm]ier / [Infirm]ière'],
  ['œnologue', ['oen'], '[œn]ologue'],
  ["chef d'équipe", ['chef', 'eq'], "[chef] d'[éq]uipe"],
  ['tri', ['x'], 'tri'],
])('of %j and %j the letters typed are marked', (label, beginnings, marked) => {
  const segments = highlightBeginnings(label, beginnings);
  expect(segments.map(({ text }) => text).join('')).toBe(label);
  expect(segments.map(({ text, matched }) => (matched ? `[${text}]` : text)).join('')).toBe(marked);
});
