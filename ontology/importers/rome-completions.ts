import type { Fact } from '../model.js';
import { code, known, optionalTerm, required, term, text } from '../sources/cells.js';
import type { Cells } from '../sources/read-table.js';
import { CellError } from '../sources/source-error.js';
import type { Importers } from './importer.js';
import { ogrCode, romeCode, romeUri } from './rome-uri.js';

const RIASEC = { R: 'R', I: 'I', A: 'A', S: 'S', E: 'E', C: 'C' } as const;
const TEXT = { definition: 'definitionFr', acces_metier: 'accessFr' } as const;
/** v3's `code_type_texte`. */
const TEXT_OF_V3 = { '1': 'definitionFr', '2': 'accessFr', '3': '' } as const;

const textProperty = (cells: Cells): string =>
  'code_type_texte' in cells ? term(cells, 'code_type_texte', TEXT_OF_V3) : term(cells, 'libelle_type_texte', TEXT);

/** What a row of the appellations' tree is about: `type_provenance`. */
const LEVEL = { '1': 'MAJOR_DOMAIN', '2': 'DOMAIN', '3': 'OCCUPATION', '4': 'APPELLATION' } as const;

const riasec = (cells: Cells) =>
  known({
    riasecMajor: optionalTerm(cells, 'riasec_majeur', RIASEC),
    riasecMinor: optionalTerm(cells, 'riasec_mineur', RIASEC),
  });

/** A row that repeats what another table says: it must at least be about a concept that is there. */
const confirms = (uri: string): Fact => ({ completes: uri, properties: {} });

const treeUri = (cells: Cells): string => {
  switch (term(cells, 'type_provenance', LEVEL)) {
    case 'MAJOR_DOMAIN':
      return romeUri.domain(required(cells, 'code_grand_domaine'));
    case 'DOMAIN':
      return romeUri.domain(required(cells, 'code_grand_domaine') + required(cells, 'code_domaine_professionnel'));
    case 'OCCUPATION':
      return romeUri.occupation(
        required(cells, 'code_grand_domaine') +
          required(cells, 'code_domaine_professionnel') +
          required(cells, 'numero_fiche_rome'),
      );
    case 'APPELLATION':
      return romeUri.ogr(ogrCode(cells, 'ogr_appellation'));
  }
};

/** Tables of the publisher's own codes. What the importers take some of them to mean is checked, so that a change of meaning stops the load. */
const codeMeaning = (codeColumn: string, label: string, meanings: Readonly<Record<string, string>>) =>
  ({
    rank: 1,
    required: [codeColumn, label],
    facts: (cells) => {
      const meaning = meanings[required(cells, codeColumn)];
      if (meaning && text(cells, label) !== meaning)
        throw new CellError(label, JSON.stringify(cells[label]), JSON.stringify(meaning));
      return [];
    },
  }) satisfies Importers[string];

/** ROME's tables that say more about concepts other tables introduce. */
export const romeCompletions: Importers = {
  referentiel_code_rome_riasec: {
    rank: 1,
    required: ['code_rome', 'riasec_majeur', 'riasec_mineur'],
    facts: (cells) => [{ completes: romeUri.occupation(romeCode(cells, 'code_rome')), properties: riasec(cells) }],
  },
  referentiel_macro_competence_riasec: {
    rank: 1,
    required: ['code_ogr', 'riasec_majeur', 'riasec_mineur'],
    facts: (cells) => [{ completes: romeUri.ogr(ogrCode(cells, 'code_ogr')), properties: riasec(cells) }],
  },
  texte: {
    rank: 1,
    required: ['code_rome', 'libelle_type_texte', 'libelle_texte'],
    facts: (cells) => {
      const written = required(cells, 'libelle_texte');
      const property = textProperty(cells);
      // v3's third text, how the work is exercised, has no place in the graph: the work contexts say it item by item.
      if (!property) return [confirms(romeUri.occupation(romeCode(cells, 'code_rome')))];
      const position = 'position_phrase' in cells ? 'position_phrase' : 'position_libelle_txt';
      const phrase: Fact = {
        phraseOf: romeUri.occupation(romeCode(cells, 'code_rome')),
        property,
        position: Number(code(cells, position, /^\d{1,3}$/, 'a position from 1 to 999')),
        text: written.replaceAll("''", "'"),
      };
      return written.includes("''")
        ? [phrase, { odd: 'DOUBLED_APOSTROPHE', found: written.slice(0, 80), skipped: false }]
        : [phrase];
    },
  },
  // Of v3: how its pages nest items; adds nothing to what the tables of items say.
  item_arborescence: {
    rank: 2,
    required: ['code_ogr', 'code_pere', 'code_noeud', 'libelle_item_arbo'],
    facts: (cells) => {
      required(cells, 'code_noeud');
      return [];
    },
  },
  item: {
    rank: 1,
    required: ['code_ogr', 'libelle'],
    facts: (cells) => [confirms(romeUri.ogr(ogrCode(cells, 'code_ogr')))],
  },
  cr_gd_dp_appellations: {
    rank: 1,
    required: [
      'code_grand_domaine',
      'code_domaine_professionnel',
      'numero_fiche_rome',
      'type_provenance',
      'ogr_appellation',
    ],
    facts: (cells) => [confirms(treeUri(cells))],
  },
  composition_bloc: codeMeaning('code_compo_bloc', 'libelle_bloc', {
    '1': 'Code ROME et intitulé',
    '2': 'Emplois',
    '5': 'Compétences',
    '6': 'Contextes de travail',
  }),
  descriptif_rubrique: codeMeaning('code_rubrique', 'libelle_rubrique', {}),
  type_referentiel: codeMeaning('code_type_referentiel', 'libelle_type_referentiel', {}),
};
