import { describe, expect, test } from '@jest/globals';
import { STEMMERS } from '../../runtime/stemmers.js';
import { ContentIndexBuilder, type MatchedKind } from './content-index.js';
import type { KindedLabel } from './label-index.js';
import { match, type MatchOptions } from './match.js';

interface Given {
  readonly fr?: string;
  readonly en?: string;
  readonly otherFr?: readonly string[];
  readonly otherEn?: readonly string[];
  readonly kind?: MatchedKind;
  readonly occupations?: readonly string[];
}

const labels = (preferred: string | undefined, others: readonly string[] = []): KindedLabel[] => [
  ...(preferred === undefined ? [] : [['PREFERRED', preferred] as const]),
  ...others.map((label) => ['ALTERNATIVE', label] as const),
];

/** An index of these concepts, and of two hundred others of one trade, so that words have a rarity. */
function matcher(concepts: Readonly<Record<string, Given>>) {
  const builder = new ContentIndexBuilder(STEMMERS);
  for (const [uri, { fr, en, otherFr, otherEn, kind = 'Skill', occupations = [] }] of Object.entries(concepts))
    builder.add({ uri, kind, labels: { fr: labels(fr, otherFr), en: labels(en, otherEn) }, occupations });
  for (let i = 0; i < 200; i += 1)
    builder.add({
      uri: `other:${i}`,
      kind: 'Skill',
      labels: { fr: labels(`gérer le zinc${i}`), en: labels(`manage zinc${i}`) },
      occupations: ['zinc'],
    });
  const index = builder.build();
  return (text: string, options: MatchOptions = {}) => match(index, text, options);
}

const uris = (found: readonly { readonly uri: string }[]): string[] => found.map(({ uri }) => uri);

describe('words', () => {
  const find = matcher({
    weld: { en: 'perform arc welding', fr: "souder à l'arc" },
    water: { en: 'treat water', fr: "traiter l'eau" },
    heart: { en: 'cardiology', fr: 'chirurgie du cœur' },
    cpp: { en: 'C++', fr: 'C++' },
    child: { en: 'child care', fr: 'accueil des enfants' },
  });

  test.each([
    ['en', 'You weld pipes with an electric arc.', 'weld'],
    ['fr', 'Soudage et soudures à l’arc électrique', 'weld'],
    ['fr', "TRAITEMENT DE L'EAU", 'water'],
    ['fr', 'chirurgie du coeur', 'heart'],
    ['en', 'Algorithms in C++ for beginners', 'cpp'],
    ['en', 'caring for children', 'child'],
    ['fr', 'accueillir les enfants', 'child'],
  ] as const)('%s: %s', (language, text, uri) => {
    expect(uris(find(text, { languages: [language] }))).toEqual([uri]);
  });

  test('what led to a suggestion stands where it says', () => {
    const text = 'Au programme : la soudure (œuvre) à l’arc.';
    const [found] = find(text, { languages: ['fr'] });

    expect(found).toMatchObject({ label: "souder à l'arc", labelKind: 'PREFERRED', language: 'fr' });
    expect(found!.words.map(({ text: said }) => said)).toEqual(['soudure', 'arc']);
    for (const { start, end, text: said } of found!.words) expect(text.slice(start, end)).toBe(said);
  });

  test('a text that speaks of nothing leads to nothing', () => {
    expect(find('')).toEqual([]);
    expect(find('the of and', { languages: ['en'] })).toEqual([]);
    expect(find('…!? 12', { languages: ['fr'] })).toEqual([]);
    expect(find('Join our course, you will learn a lot in ten weeks.')).toEqual([]);
  });
});

describe('score', () => {
  const find = matcher({
    dressing: { en: 'apply wound dressings', otherEn: ['bandage wounds'] },
    salad: { en: 'prepare salad dressings' },
    python: { en: 'Python (computer programming)' },
  });
  const scoreOf = (text: string, uri: string): number =>
    find(text, { languages: ['en'] }).find((one) => one.uri === uri)?.score ?? 0;

  test('words that stand near each other are worth more, and in order more', () => {
    const filler = 'Patients come from every ward of the town, and many of them stay for quite long periods.';
    const near = scoreOf('You apply wound dressings.', 'dressing');
    const turned = scoreOf('Dressings for any wound.', 'dressing');
    const far = scoreOf(`Any wound counts. ${filler} ${filler} Dressings too.`, 'dressing');

    expect(near).toBeGreaterThan(turned);
    expect(turned).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(0);
  });

  test('the more of a label is said, the more it is worth; the best label of a concept stands for it', () => {
    expect(uris(find('applying dressings to a wound', { languages: ['en'] }))[0]).toBe('dressing');
    expect(find('bandage the wound', { languages: ['en'] })[0]).toMatchObject({
      uri: 'dressing',
      label: 'bandage wounds',
      labelKind: 'ALTERNATIVE',
    });
  });

  test('what stands in parentheses is not asked for', () => {
    expect(uris(find('scripts in Python', { languages: ['en'] }))).toEqual(['python']);
  });

  test('is from 0 to 1, falls, and is bounded from below by the least asked for', () => {
    const all = find('apply wound dressings, salad dressings and Python', { languages: ['en'] });
    const scores = all.map(({ score }) => score);

    expect(all.length).toBe(3);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    expect(
      uris(find('apply wound dressings, salad dressings and Python', { languages: ['en'], minScore: scores[1]! })),
    ).toEqual(uris(all.slice(0, 2)));
  });
});

test('what the same occupations ask for keeps company; a stranger steps back', () => {
  const find = matcher({
    wiring: { en: 'install wiring', occupations: ['electrician', 'fitter'] },
    sockets: { en: 'fit sockets', occupations: ['electrician'] },
    switches: { en: 'electric switches', occupations: ['electrician', 'fitter'] },
    tunnel: { en: 'switches', occupations: ['tunnel boring'] },
  });
  const found = uris(find('Install wiring, fit sockets, connect switches.', { languages: ['en'] }));

  expect(found).toEqual(expect.arrayContaining(['wiring', 'sockets', 'switches', 'tunnel']));
  expect(found.at(-1)).toBe('tunnel');
});

test('the same words lead to four suggestions at most', () => {
  const find = matcher(
    Object.fromEntries(
      ['sell', 'buy', 'clean', 'paint', 'mend', 'store'].map((verb) => [verb, { en: `${verb} wooden rowing boats` }]),
    ),
  );

  expect(find('wooden rowing boats', { languages: ['en'], first: 10 })).toHaveLength(4);
});

test('kinds and languages that are not asked for do not answer', () => {
  const find = matcher({
    skill: { en: 'bake bread', fr: 'cuire du pain' },
    competence: { fr: 'Cuire le pain', kind: 'RomeCompetence' },
    savoir: { fr: 'Cuisson du pain', kind: 'RomeSavoir' },
  });

  expect(uris(find('cuire du pain', { languages: ['fr'] })).sort()).toEqual(['competence', 'savoir', 'skill']);
  expect(uris(find('cuire du pain', { kinds: ['RomeCompetence', 'RomeSavoir'] })).sort()).toEqual([
    'competence',
    'savoir',
  ]);
  expect(uris(find('bake bread', { languages: ['fr'] }))).toEqual([]);
  expect(uris(find('bread, pain'))).toContain('skill');
});
