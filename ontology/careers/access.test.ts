import { expect, test } from '@jest/globals';
import { accessConditions } from './access.js';

test.each([
  ['obligatory', "Cet emploi est accessible avec un Diplôme d'État d'infirmier, obligatoire pour exercer."],
  ['a competition', 'Le concours CRPE est obligatoire.'],
  ['demanded', 'Un diplôme de niveau Bac+2 à Bac+4 en droit est exigé pour les postes de clercs.'],
  ['a card', 'La carte professionnelle délivrée par le CNAPS est nécessaire.'],
  ['to hold it', "Pour exercer, il est nécessaire d'être titulaire d'un Titre professionnel."],
])('%s: nobody enters without', (_what, sentence) => {
  expect(accessConditions(`Autre chose.\n${sentence}`, null)).toEqual({ access: 'REQUIRED', because: [sentence] });
});

test.each([
  ['may be asked', "Une certification peut être exigée selon l'entreprise."],
  ['an asset', 'Un Bac Pro est un atout, une certification peut être nécessaire dans certains secteurs.'],
  ['usual', 'Les formations de niveau Bac +5 sont généralement requises.'],
  ['the way in', 'Cet emploi est accessible avec un CAP Coiffure ou un Brevet Professionnel.'],
])('%s: a diploma is the usual way in', (_what, sentence) => {
  expect(accessConditions(sentence, false)).toEqual({ access: 'EXPECTED', because: [sentence] });
});

test.each([
  ['none', 'Cet emploi est accessible sans diplôme ni expérience professionnelle.'],
  ['none is obligatory', "Il n'existe pas de diplôme obligatoire pour devenir danseur."],
  ['none is demanded', "Aucune formation spécifique n'est exigée, ni diplôme."],
])('%s: open', (_what, sentence) => {
  expect(accessConditions(sentence, null)).toEqual({ access: 'OPEN', because: [sentence] });
});

test.each([
  ['vaccinations', 'Des vaccinations sont exigées.'],
  ['a record', 'Un casier judiciaire exempt de toute mention contradictoire est obligatoire.'],
  ['a language', "La pratique de l'anglais (certification) est exigée."],
  ['a habilitation one gets at work', 'Une habilitation aux risques électriques est exigée.'],
])('%s are no qualification', (_what, sentence) => {
  expect(accessConditions(sentence, null)).toEqual({ access: 'OPEN', because: [] });
});

test('what the law regulates is required, whatever the text says', () => {
  expect(accessConditions(null, true).access).toBe('REQUIRED');
  expect(accessConditions('Accessible sans diplôme.', true).access).toBe('REQUIRED');
});

test('where nobody says anything, nothing is known', () => {
  expect(accessConditions(null, null)).toEqual({ access: null, because: [] });
  expect(accessConditions('', false)).toEqual({ access: null, because: [] });
});
