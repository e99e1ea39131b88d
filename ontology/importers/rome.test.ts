import { describe, expect, test } from '@jest/globals';
import type { ConceptKind } from '../model.js';
import { factsOf } from '../test-support.js';
import { crosswalk } from './crosswalk.js';
import { romeImporters } from './rome.js';

const rome = async (table: string, csv: string, kinds: Record<string, ConceptKind> = {}) =>
  (await factsOf(romeImporters[table]!, csv, (uri) => kinds[uri])).flat();

describe('concept tables', () => {
  test('a card, with its flags; a blank flag says nothing', async () => {
    const csv = `"code_rome","code_fiche_metier","code_ogr","libelle_rome","transition_eco","transition_num","transition_demo","emploi_reglemente","emploi_cadre","code_rome_parent"
"J1501","30","99","Veilleur / Veilleuse","Emploi Vert","O","N","","N","J1500"
`;
    expect(await rome('referentiel_code_rome', csv)).toEqual([
      {
        kind: 'RomeOccupation',
        uri: 'urn:rome:J1501',
        properties: {
          scheme: 'ROME',
          status: 'RELEASED',
          notation: 'J1501',
          prefLabelFr: 'Veilleur / Veilleuse',
          parentCode: 'J1500',
          transitionEcological: 'Emploi Vert',
          transitionDigital: true,
          transitionDemographic: false,
          executive: false,
        },
      },
    ]);
  });

  test('the columns of v3 are enough for a card', async () => {
    const csv = 'code_rome,code_fiche_em,code_ogr,libelle_rome,statut\nJ1501,30,99,Veille,1\n';

    expect(await rome('referentiel_code_rome', csv)).toMatchObject([
      { uri: 'urn:rome:J1501', properties: { prefLabelFr: 'Veille' } },
    ]);
  });

  test('an appellation hangs on its card', async () => {
    const csv =
      'code_ogr,libelle_appellation_long,libelle_appellation_court,code_rome,classification,peu_usite\n10200,Veilleur / Veilleuse de nuit,Veilleur(se) de nuit,J1501,SYNONYME,O\n';

    expect(await rome('referentiel_appellation', csv)).toEqual([
      {
        kind: 'RomeAppellation',
        uri: 'urn:rome:ogr:10200',
        properties: {
          scheme: 'ROME',
          status: 'RELEASED',
          notation: '10200',
          prefLabelFr: 'Veilleur / Veilleuse de nuit',
          shortLabelFr: 'Veilleur(se) de nuit',
          classification: 'SYNONYME',
          littleUsed: true,
        },
      },
      { kind: 'HAS_APPELLATION', from: 'urn:rome:J1501', to: 'urn:rome:ogr:10200' },
    ]);
  });

  test('a competence stands under its macro-competence, a macro-competence under none', async () => {
    const csv = `code_ogr,nature,libelle_competence,definition,code_ogr_macro_comp,code_macro_comp,cat_comp,sous_cat_comp,transition_eco,transition_num
1,Compétence,Surveiller,,2,,Savoir-faire,Technique,O,
2,Macro-compétence,Veiller,Tout ce qui veille,,4A101,Savoir-faire,Transverse,,N
`;
    expect(await rome('referentiel_competence', csv)).toMatchObject([
      {
        uri: 'urn:rome:ogr:1',
        properties: { nature: 'COMPETENCE', subCategory: 'Technique', supportsEcologicalTransition: true },
      },
      { kind: 'BROADER', from: 'urn:rome:ogr:1', to: 'urn:rome:ogr:2' },
      {
        uri: 'urn:rome:ogr:2',
        properties: {
          nature: 'MACRO_COMPETENCE',
          macroCode: '4A101',
          descriptionFr: 'Tout ce qui veille',
          supportsDigitalTransition: false,
        },
      },
    ]);
  });

  test('a domain stands under its major domain, a sub-sector under its sector', async () => {
    expect(
      await rome('domaine_professionnel', 'code_domaine_professionnel,libelle_domaine_professionnel\nJ15,Soins\n'),
    ).toMatchObject([
      { kind: 'RomeDomain', uri: 'urn:rome:domain:J15' },
      { kind: 'BROADER', from: 'urn:rome:domain:J15', to: 'urn:rome:domain:J' },
    ]);
    expect(
      await rome(
        'sous_secteur_activite',
        'code_ss_sect_activite,libelle_ss_sect_activite,definition_ss_sect_activite,code_sect_activite\n133,Informatique,,96\n',
      ),
    ).toMatchObject([
      { kind: 'RomeSector', uri: 'urn:rome:sub-sector:133', properties: { sectorType: 'SUB_ACTIVITY' } },
      { kind: 'BROADER', to: 'urn:rome:sector:96' },
    ]);
  });

  test('a definition of several paragraphs', async () => {
    const csv = 'code_centre_interet,libelle_centre_interet,definition_centre_interet\n1,Créer,"Créer.\n\nEncore."\n';

    expect(await rome('centre_interet', csv)).toMatchObject([
      { kind: 'RomeInterest', uri: 'urn:rome:interest:1', properties: { descriptionFr: 'Créer.\n\nEncore.' } },
    ]);
  });

  test.each([
    [
      'a code that is none',
      'referentiel_code_rome',
      'code_rome,libelle_rome\nJ15,Veille\n',
      { column: 'code_rome', found: '"J15"' },
    ],
    [
      'a flag that is neither yes nor no',
      'referentiel_code_rome',
      'code_rome,libelle_rome,transition_num\nJ1501,Veille,peut-être\n',
      { column: 'transition_num', expected: 'one of "O", "N"' },
    ],
    [
      'a block that means something else',
      'composition_bloc',
      'code_compo_bloc,libelle_bloc\n5,Mobilités\n',
      { column: 'libelle_bloc', expected: '"Compétences"' },
    ],
    [
      'a domain of another letter',
      'cr_gd_dp',
      'code_rome,code_grand_domaine,code_domaine_professionel\nJ1501,K,J15\n',
      { column: 'code_grand_domaine', found: '"K"' },
    ],
  ])('refuses %s', async (_name, table, csv, fault) => {
    await expect(rome(table, csv)).rejects.toMatchObject(fault);
  });
});

describe('relation tables', () => {
  test('what an item is decides its relation, and coeur_metier how a skill counts', async () => {
    const csv =
      '"code_rome","code_ogr","coeur_metier"\n"J1501","1","Principale"\n"J1501","2",""\n"J1501","3","Émergente"\n"J1501","4",""\n';

    expect(await rome('coherence_item', csv, { 'urn:rome:ogr:4': 'WorkContext' })).toEqual([
      { kind: 'ESSENTIAL_SKILL', from: 'urn:rome:J1501', to: 'urn:rome:ogr:1' },
      { kind: 'OPTIONAL_SKILL', from: 'urn:rome:J1501', to: 'urn:rome:ogr:2' },
      { kind: 'EMERGING_SKILL', from: 'urn:rome:J1501', to: 'urn:rome:ogr:3' },
      { kind: 'HAS_WORK_CONTEXT', from: 'urn:rome:J1501', to: 'urn:rome:ogr:4' },
    ]);
  });

  test('v3 says of no skill there how it counts: its sections do, where base is what every job of the card asks for', async () => {
    expect(await rome('coherence_item', 'code_rome,code_ogr\nJ1501,1\n')).toEqual([
      { kind: 'OPTIONAL_SKILL', from: 'urn:rome:J1501', to: 'urn:rome:ogr:1', unless: 'ESSENTIAL_SKILL' },
    ]);
    const header =
      'code_rome,code_ogr,code_ref_rubrique,position_bloc,code_type_referentiel,code_compo_bloc,position_item,id_priorisation';
    const of = (row: string) => rome('liens_rome_referentiels', `${header}\n${row}\n`);
    const card = { completes: 'urn:rome:J1501', properties: {} };

    expect(await of('J1501,75,2,1,3,2,1,1')).toEqual([card]);
    for (const base of ['J1501,1,6,1,2,8,5,1', 'J1501,1,7,1,1,8,5,1'])
      expect(await of(base)).toEqual([{ kind: 'ESSENTIAL_SKILL', from: 'urn:rome:J1501', to: 'urn:rome:ogr:1' }]);
    for (const other of ['J1501,1,4,1,4,3,1,1', 'J1501,1,5,1,5,7,1,1', 'J1501,1,9,7,2,9,2,1', 'J1501,1,10,2,1,9,2,1'])
      expect(await of(other)).toEqual([card, { completes: 'urn:rome:ogr:1', properties: {} }]);
  });

  test('mobility with its rank, sector or sub-sector, interest, theme, NAF', async () => {
    expect(await rome('rubrique_mobilite', 'code_rome,code_rome_cible,numero_ordre\nJ1501,J1506,2\n')).toEqual([
      { kind: 'MOBILITY', from: 'urn:rome:J1501', to: 'urn:rome:J1506', properties: { rank: 2 } },
    ]);
    expect(
      await rome(
        'arborescence_secteur_activite',
        'code_sect_activite,code_ss_sect_activite,code_rome,principal\n96,,M1801,oui\n96,133,M1801,non\n',
      ),
    ).toEqual([
      { kind: 'IN_SECTOR', from: 'urn:rome:M1801', to: 'urn:rome:sector:96', properties: { principal: true } },
      { kind: 'IN_SECTOR', from: 'urn:rome:M1801', to: 'urn:rome:sub-sector:133', properties: { principal: false } },
    ]);
    expect(
      await rome('arborescence_centre_interet', 'code_centre_interet,code_rome,principal\n6,M1801,non\n'),
    ).toMatchObject([{ kind: 'HAS_INTEREST', properties: { principal: false } }]);
    expect(await rome('arborescence_thematique', 'code_theme,code_rome\n001,M1801\n')).toMatchObject([
      { kind: 'IN_THEME', to: 'urn:rome:theme:001' },
    ]);
    expect(await rome('arborescence_secteur_naf', 'code_secteur_naf,code_rome\n62,M1801\n')).toMatchObject([
      { kind: 'IN_SECTOR', to: 'urn:rome:naf:62' },
    ]);
  });

  test('a row that repeats others is checked against them', async () => {
    expect(
      await rome(
        'liens_rome_referentiels',
        'code_rome,code_compo_bloc,code_rubrique,code_ogr\nJ1501,1,,99\nJ1501,5,1,1\n',
      ),
    ).toEqual([
      { completes: 'urn:rome:J1501', properties: {} },
      { completes: 'urn:rome:J1501', properties: {} },
      { completes: 'urn:rome:ogr:1', properties: {} },
    ]);
    const tree =
      'code_grand_domaine,code_domaine_professionnel,numero_fiche_rome,type_provenance,ogr_appellation\nJ,,,1,\nJ,15,,2,\nJ,15,01,3,\n,,,4,10200\n';
    expect((await rome('cr_gd_dp_appellations', tree)).map((fact) => 'completes' in fact && fact.completes)).toEqual([
      'urn:rome:domain:J',
      'urn:rome:domain:J15',
      'urn:rome:J1501',
      'urn:rome:ogr:10200',
    ]);
  });
});

describe('completions', () => {
  test('phrases keep their position; an apostrophe written twice is read as one, and named', async () => {
    const csv =
      "code_rome,code_compo_bloc,libelle_type_texte,position_phrase,libelle_texte\nJ1501,3,definition,2,Veille sur l''étage\nJ1501,4,acces_metier,1,Sans diplôme\n";

    expect(await rome('texte', csv)).toEqual([
      { phraseOf: 'urn:rome:J1501', property: 'definitionFr', position: 2, text: "Veille sur l'étage" },
      { odd: 'DOUBLED_APOSTROPHE', found: "Veille sur l''étage", skipped: false },
      { phraseOf: 'urn:rome:J1501', property: 'accessFr', position: 1, text: 'Sans diplôme' },
    ]);
  });

  test('RIASEC letters; a blank one stays absent', async () => {
    expect(await rome('referentiel_code_rome_riasec', 'code_rome,riasec_majeur,riasec_mineur\nJ1501,S,\n')).toEqual([
      { completes: 'urn:rome:J1501', properties: { riasecMajor: 'S' } },
    ]);
    expect(await rome('referentiel_macro_competence_riasec', 'code_ogr,riasec_majeur,riasec_mineur\n2,,\n')).toEqual([
      { completes: 'urn:rome:ogr:2', properties: {} },
    ]);
  });
});

test('crosswalk: a match with method, confidence and source; the leading zero stays', async () => {
  expect(
    (await factsOf(crosswalk, 'code_rome,libelle_rome,isco08,libelle_isco08\nK1706,Armée,0310,Militaires\n')).flat(),
  ).toEqual([
    {
      kind: 'MATCH',
      from: 'urn:rome:K1706',
      to: 'http://data.europa.eu/esco/isco/C0310',
      properties: { type: 'CLOSE', method: 'CROSSWALK', confidence: 0.8, source: 'France Travail, ROME v3 - ISCO-08' },
    },
  ]);
});
