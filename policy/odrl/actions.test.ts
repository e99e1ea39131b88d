import { expect, test } from '@jest/globals';
import { actionHierarchy, isVocabularyAction, vocabularyParent } from './actions.js';
import { ODRL } from './terms.js';

const odrl = (term: string): string => ODRL + term;

test('the vocabulary says what its actions are included in, deprecated ones as their exact match', () => {
  expect(vocabularyParent(odrl('display'))).toBe(odrl('play'));
  expect(vocabularyParent(odrl('write'))).toBe(odrl('use'));
  expect([odrl('use'), odrl('transfer'), 'urn:a'].map(vocabularyParent)).toEqual([null, null, null]);
  expect([odrl('use'), odrl('write'), 'urn:a'].map(isVocabularyAction)).toEqual([true, true, false]);
});

test('an action is within itself and all it is included in, as far as both are known', () => {
  const { isWithin, knows } = actionHierarchy([
    { iri: 'urn:a', includedIn: odrl('write'), implies: [] },
    { iri: 'urn:b', includedIn: 'urn:a', implies: [] },
    { iri: 'urn:loop', includedIn: 'urn:loop', implies: [] },
  ]);
  for (const wider of ['urn:b', 'urn:a', odrl('write'), odrl('modify'), odrl('use')])
    expect(isWithin('urn:b', wider)).toBe(true);
  for (const other of [odrl('transfer'), odrl('read'), 'urn:unknown']) expect(isWithin('urn:b', other)).toBe(false);
  expect(isWithin('urn:a', 'urn:b')).toBe(false);
  expect(isWithin('urn:unknown', 'urn:unknown')).toBe(false);
  expect(isWithin('urn:loop', odrl('use'))).toBe(false);
  expect(['urn:a', 'urn:unknown', odrl('append')].map(knows)).toEqual([true, false, true]);
});

test('what an action implies is followed to the end, round in a circle once', () => {
  const { implied } = actionHierarchy([
    { iri: 'urn:a', includedIn: odrl('use'), implies: ['urn:b'] },
    { iri: 'urn:b', includedIn: odrl('use'), implies: ['urn:c', 'urn:a'] },
    { iri: 'urn:in-a', includedIn: 'urn:a', implies: [] },
  ]);
  expect(implied('urn:in-a').toSorted()).toEqual(['urn:a', 'urn:b', 'urn:c']);
  expect(implied(odrl('read'))).toEqual([]);
});
