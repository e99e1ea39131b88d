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
  ['what one can', 'La maîtrise de logiciels bureautiques est souhaitable.'],
])('%s are no qualification: nobody says whether one is demanded', (_what, sentence) => {
  expect(accessConditions(sentence, null)).toEqual({ access: null, because: [] });
});

// Sentences of ROME v460, with what they were mistaken for.
test.each([
  [
    'REQUIRED',
    'animaux',
    'Accessible avec un certificat de capacité pour les animaux non domestiques, tous deux légalement obligatoires.',
  ],
  [
    'REQUIRED',
    '',
    'Cet emploi est accessible sans diplôme mais les permis poids lourds C, C1 complétés par la FIMO sont exigés.',
  ],
  ['REQUIRED', '', 'Cet emploi est accessible sans diplôme ni formation avec un permis C, CE, C1 ou C1E.'],
  [
    'REQUIRED',
    '',
    "Il faut également être titulaire d'une carte professionnelle, ne pas être inscrit au bulletin n°2 du casier judiciaire.",
  ],
  [
    'REQUIRED',
    '',
    "Ce métier est accessible à partir d'un Bac scientifique complété par la licence de pilote professionnel.",
  ],
  [
    'REQUIRED',
    '',
    "Cet emploi est accessible par concours après obtention d'un Master 2, notamment en Droit ou Administration.",
  ],
  ['REQUIRED', 'Audioprothésiste', "Cet emploi est accessible avec le Diplôme d'Etat d'audioprothésiste."],
  ['REQUIRED', '', "L'exercice de ce métier est conditionné par la détention d'un diplôme de niveau Bac+3."],
  ['REQUIRED', 'Clerc de notaire', 'Un diplôme en droit est exigé pour les postes de clercs.'],
  ['EXPECTED', 'Technicien', 'Un Master est requis pour les postes de conseillers.'],
  [
    'EXPECTED',
    'Assistant de vie',
    "Cet emploi est accessible avec un Diplôme d'Etat d'Accompagnant Educatif et Social (DEAES).",
  ],
  ['EXPECTED', '', "L'emploi est également accessible avec un CAPES, nécessaire pour enseigner dans le second degré."],
  [
    'EXPECTED',
    '',
    "Cet emploi est accessible avec un diplôme de niveau Bac + 2, diplôme d'ingénieur pertinent, mais pas obligatoire.",
  ],
  [
    'EXPECTED',
    '',
    'Cet emploi est accessible avec des formations variées mais non obligatoires, allant de Bac+2 à Bac+5.',
  ],
  ['EXPECTED', '', 'Cet emploi est accessible avec un diplôme de niveau Bac +3 à Bac+5 en langues étrangères.'],
  ['EXPECTED', '', "Les niveaux d'études requis varient de Bac+3 à Bac+5."],
  ['EXPECTED', '', 'Les emplois de la fonction publique sont accessibles par voie de concours.'],
  ['EXPECTED', '', "Le diplôme n'est obligatoire que pour l'installation."],
  ['EXPECTED', '', 'Cet emploi est accessible avec un CQP. L’habilitation B2TL est obligatoire.'],
  [
    'EXPECTED',
    '',
    'Ce métier est accessible avec un BTS. Il est également accessible avec une expérience sans diplôme particulier.',
  ],
  [
    'EXPECTED',
    'Couvreur',
    "Cet emploi est accessible avec un CAP. L'emploi d'aide-couvreur est accessible sans qualification.",
  ],
  ['EXPECTED', '', 'Cet emploi est accessible sans diplôme spécifique mais un Bac + 2 est fortement requis.'],
  [
    'OPEN',
    '',
    "Cet emploi est accessible sans qualification. Un diplôme de niveau CAP peut cependant en faciliter l'accès.",
  ],
  ['OPEN', '', 'Cet emploi est accessible sans diplôme mais un permis B est exigé pour exercer.'],
] as const)('%s (%s): %s', (access, name, text) => {
  expect(accessConditions(text, false, name).access).toBe(access);
});

test('nearly the same sentence is read alike', () => {
  const habilitations =
    "Des habilitations sont nécessaires telles que l'attestation à la manipulation des fluides frigorigènes, ainsi qu'un titre d'habilitation";
  const [one, other] = [' BOL/BCL.', ' électrique B0L/BCL.'].map((end) =>
    accessConditions(`Cet emploi est accessible avec un Bac pro.\n${habilitations}${end}`, false),
  );
  expect(one).toEqual({ access: 'EXPECTED', because: ['Cet emploi est accessible avec un Bac pro.'] });
  expect(other).toEqual(one);
});

test('what the law regulates is required, whatever the text says', () => {
  expect(accessConditions(null, true).access).toBe('REQUIRED');
  expect(accessConditions('Accessible sans diplôme.', true).access).toBe('REQUIRED');
});

test('where nobody says anything, nothing is known', () => {
  expect(accessConditions(null, null)).toEqual({ access: null, because: [] });
  expect(accessConditions('', false)).toEqual({ access: null, because: [] });
});
