import { expect, test } from '@jest/globals';
import type { ConceptKind } from '../concept.js';
import type { Candidate } from '../repository-search.js';
import { wantedFrom } from './match-label.js';
import { rank } from './ranking.js';

interface Labels {
  readonly kind?: ConceptKind;
  readonly notation?: string;
  readonly status?: 'RELEASED' | 'OBSOLETE';
  readonly fr?: string;
  readonly en?: string;
  readonly alt?: string[];
  readonly hidden?: string[];
  readonly score?: number;
  readonly links?: number;
}

const candidate = (
  uri: string,
  { kind = 'Occupation', notation, status = 'RELEASED', fr, en, alt, hidden, score = 1, links = 0 }: Labels,
): Candidate => ({
  concept: { uri, kind, status, notation: notation ?? null, prefLabelFr: fr ?? null, prefLabelEn: en ?? null },
  otherLabels: { altLabelsFr: alt ?? null, hiddenLabelsFr: hidden ?? null },
  score,
  links,
});

const order = (text: string, candidates: Candidate[], languages: ('fr' | 'en')[] = ['fr', 'en']) =>
  rank(candidates, wantedFrom(text), languages).map(({ concept }) => concept.uri);

test('exactness comes first, whatever the index thought', () => {
  expect(
    order('boulanger', [
      candidate('near', { fr: 'boulenger', score: 90 }),
      candidate('words', { fr: 'artisan boulanger', score: 80 }),
      candidate('prefix', { fr: 'boulanger pâtissier', score: 70 }),
      candidate('exact', { fr: 'Boulanger / Boulangère' }),
      candidate('no answer', { fr: 'boucher', score: 99 }),
    ]),
  ).toEqual(['exact', 'prefix', 'words', 'near']);
});

test('then the kind of label, then the kind of concept; what was withdrawn after all others', () => {
  expect(
    order('boulanger', [
      candidate('hidden', { hidden: ['boulanger'] }),
      candidate('alternative', { alt: ['boulanger'] }),
      candidate('obsolete', { fr: 'boulanger', status: 'OBSOLETE' }),
      candidate('skill', { fr: 'boulanger', kind: 'Skill' }),
      candidate('title', { fr: 'boulanger', kind: 'RomeAppellation' }),
      candidate('occupation', { fr: 'boulanger' }),
    ]),
  ).toEqual(['occupation', 'title', 'skill', 'alternative', 'hidden', 'obsolete']);
});

test('among labels that go on, the shorter one first', () => {
  expect(
    order('agent', [
      candidate('long', { fr: 'agent de service hospitalier' }),
      candidate('short', { fr: 'agent immobilier' }),
    ]),
  ).toEqual(['short', 'long']);
});

test('labels of other languages do not answer', () => {
  const both = candidate('a', { fr: 'boulanger', en: 'baker' });
  expect(order('baker', [both], ['fr'])).toEqual([]);
  expect(order('baker', [both], ['en'])).toEqual(['a']);
});

test('a code finds its concept before any label', () => {
  expect(
    order('j1501', [
      candidate('label', { fr: 'J1501 bis' }),
      candidate('code', { kind: 'RomeOccupation', notation: 'J1501', fr: 'Aide-soignant' }),
    ]),
  ).toEqual(['code', 'label']);
});

test('the same candidates come in the same order', () => {
  const twins = [candidate('b', { fr: 'boulanger' }), candidate('a', { fr: 'boulanger' })];
  expect(order('boulanger', twins)).toEqual(order('boulanger', [...twins].reverse()));
});
