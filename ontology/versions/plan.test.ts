import { describe, expect, test } from '@jest/globals';
import type { SchemeRelease } from '../model.js';
import { type KnownVersion, planRelease } from './plan.js';

const release = (version: string, tables: string[] = ['skills', 'occupations'], sample = false): SchemeRelease => ({
  scheme: 'ESCO',
  version,
  languages: ['en'],
  sample,
  tables,
});
const known = (version: string, own: Partial<KnownVersion> = {}): KnownVersion => ({
  id: `ESCO-${version}`,
  scheme: 'ESCO',
  version,
  sample: false,
  tables: ['skills', 'occupations', 'skillSkillRelations'],
  previous: null,
  sequence: 1,
  current: true,
  ...own,
});
const former = known('v1.1.0', { current: false });
const current = known('v1.1.1', { tables: ['skills'], previous: 'ESCO-v1.1.0', sequence: 2 });

describe('a release', () => {
  test('into a graph without one, and the same again: nothing is compared', () => {
    expect(planRelease(release('v1.1.0'), [], null)).toMatchObject({ id: 'ESCO-v1.1.0', sequence: 1, from: null });
    expect(planRelease(release('v1.1.0'), [], null).compared.size).toBe(0);
    expect(planRelease(release('v1.1.0'), [known('v1.1.0')], null).compared.size).toBe(0);
  });

  test('a later one is compared in the parts that both have', () => {
    const plan = planRelease(release('v1.1.1', ['skills', 'ISCOGroups']), [known('v1.1.0')], null);

    expect(plan).toMatchObject({ id: 'ESCO-v1.1.1', sequence: 2, from: { id: 'ESCO-v1.1.0' } });
    expect([...plan.compared]).toEqual(['Skill']);
  });

  test('a part that comes later is compared with the release before, once', () => {
    const plan = planRelease(release('v1.1.1', ['skills', 'skillSkillRelations']), [former, current], null);

    expect(plan).toMatchObject({ sequence: 2, from: { id: 'ESCO-v1.1.0' }, tables: ['skillSkillRelations', 'skills'] });
    expect([...plan.compared]).toEqual(['RELATED_SKILL Skill']);
  });

  test('collections: each by its own table, all of them by the one that names them', () => {
    const compared = (tables: string[]) =>
      [...planRelease(release('v1.1.1', tables), [known('v1.1.0', { tables: ['conceptSchemes'] })], null).compared].map(
        (scope) => scope.replace(/ .*\//, ' '),
      );

    expect(compared(['greenSkillsCollection'])).toEqual(['Collection green']);
    expect(compared(['conceptSchemes'])).toEqual(
      expect.arrayContaining(['Collection green', 'Collection skill-ict-groups']),
    );
  });

  test.each([
    ['v3, as its competences list knowledge', 'v350', ['referentiel_competence'], ['RomeSavoir']],
    [
      'v3, competences by both tables',
      'v350',
      ['referentiel_activite', 'referentiel_competence'],
      ['RomeCompetence', 'RomeSavoir'],
    ],
    ['v3, activities alone', 'v350', ['referentiel_activite'], []],
    ['v4, each by its own table', 'v460', ['referentiel_savoir'], ['RomeSavoir']],
    ['v4, competences by one', 'v460', ['referentiel_competence'], ['RomeCompetence']],
  ])('of ROME: %s', (_name, version, tables, expected) => {
    const before = known('v347', { id: 'ROME-v347', scheme: 'ROME', tables: ['referentiel_competence'] });
    const { compared } = planRelease({ ...release(version, tables), scheme: 'ROME' }, [before], null);

    expect([...compared].filter((scope) => !scope.includes(' ')).sort()).toEqual(expected);
  });

  test('tables that name no release are a part of the current one', () => {
    expect(planRelease(release('unversioned', ['occupations']), [former, current], null)).toMatchObject({
      id: 'ESCO-v1.1.1',
      release: { version: 'v1.1.1' },
    });
  });

  test.each([
    ['an older one', release('v1.0'), [current], null, 'ESCO: found v1.0, which is older than v1.1.1 in the graph'],
    [
      'a sample of another',
      release('v1.1.1', [], true),
      [known('v1.2.0')],
      null,
      'found a sample of v1.1.1 beside ESCO-v1.2.0',
    ],
    [
      'another than the one whose upgrade was cut short',
      release('v1.2.0'),
      [known('v1.1.0')],
      { to: 'ESCO-v1.1.1', stage: 'applying' as const, scopes: ['Skill'] },
      'the upgrade to ESCO-v1.1.1 is incomplete, expected ESCO-v1.1.1 again',
    ],
    [
      'the same with other tables',
      release('v1.1.1', ['skills']),
      [known('v1.1.0')],
      { to: 'ESCO-v1.1.1', stage: 'applying' as const, scopes: ['Skill', 'Occupation'] },
      'found other tables than those with which the upgrade was begun',
    ],
  ])('is refused: %s', (_name, wanted, versions, pending, sentence) => {
    expect(() => planRelease(wanted, versions, pending)).toThrow(sentence);
  });
});
