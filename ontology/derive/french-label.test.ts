import { expect, test } from '@jest/globals';
import { foldLabel, genderForms } from './french-label.js';

test('case, accents, ligatures, hyphens and apostrophes do not count', () => {
  expect(foldLabel('  Œnologue-Conseil de l’Évêché ')).toBe("oenologue conseil de l'eveche");
});

test.each([
  ['boulanger', ['boulanger']],
  // ESCO repeats what both share, ROME says it once.
  ['directeur technique/directrice technique', ['directeur technique', 'directrice technique']],
  ["Conducteur / Conductrice d'engins agricoles", ["conducteur d'engins agricoles", "conductrice d'engins agricoles"]],
  [
    'Agent technique / Agente technique de maintenance',
    ['agent technique de maintenance', 'agente technique de maintenance'],
  ],
  ['Accastilleur-gréeur / Accastilleuse-gréeuse', ['accastilleur greeur', 'accastilleuse greeuse']],
  ['Bûcheron / Bûcheronne', ['bucheron', 'bucheronne']],
  // More than two parts: nothing is known about which is which.
  ['chargé/chargée/responsable', ['charge/chargee/responsable']],
])('%s', (label, forms) => {
  expect(genderForms(label)).toEqual(forms);
});

test('both publishers meet in the forms', () => {
  const shared = genderForms('apiculteur/apicultrice').filter((form) =>
    genderForms('Apiculteur / Apicultrice').includes(form),
  );

  expect(shared).toEqual(['apiculteur', 'apicultrice']);
});
