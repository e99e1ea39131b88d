import type { ConceptKind, ConceptNode, Fact, PropertyValue } from '../model.js';
import { known, optionalTerm, required, term, text } from '../sources/cells.js';
import type { Cells } from '../sources/read-table.js';
import type { Importers } from './importer.js';
import { domainCode, majorDomainCode, numberCode, ogrCode, romeCode, romeUri } from './rome-uri.js';

const YES_NO = { O: true, N: false } as const;
const NATURE = { Compétence: 'COMPETENCE', 'Macro-compétence': 'MACRO_COMPETENCE' } as const;

type Own = Readonly<Record<string, PropertyValue | undefined>>;

/** v3 says whether a row is in use; v4 publishes those in use alone. */
const STATUS_IN_USE = '1';

/** v3 lists knowledge among the competences: `Savoirs théoriques et procéduraux`, but not `Savoirs de l'action` or `Savoir-faire`. */
const isKnowledge = (type: string | undefined): boolean =>
  /^savoirs?(?![- ](faire|être))/i.test(type ?? '') && !/action/i.test(type ?? '');

const concept = (
  kind: ConceptKind,
  uri: string,
  notation: string,
  prefLabelFr: string,
  own: Own = {},
  cells: Cells = {},
): ConceptNode => ({
  kind,
  uri,
  properties: known({
    scheme: 'ROME',
    status: (text(cells, 'statut') ?? STATUS_IN_USE) === STATUS_IN_USE ? 'RELEASED' : 'DEPRECATED',
    notation,
    prefLabelFr,
    ...own,
  }),
});

const broader = (from: string, to: string): Fact => ({ kind: 'BROADER', from, to });

/** Flags of occupations and appellations; a blank says nothing and stays absent. */
const jobFlags = (cells: Cells): Own => ({
  transitionEcological: text(cells, 'transition_eco'),
  transitionDigital: optionalTerm(cells, 'transition_num', YES_NO),
  transitionDemographic: optionalTerm(cells, 'transition_demo', YES_NO),
  regulated: optionalTerm(cells, 'emploi_reglemente', YES_NO),
  executive: optionalTerm(cells, 'emploi_cadre', YES_NO),
});

/** On skills the same columns say yes or no to another question, so they have names of their own. */
const skillFlags = (cells: Cells): Own => ({
  supportsEcologicalTransition: optionalTerm(cells, 'transition_eco', YES_NO),
  supportsDigitalTransition: optionalTerm(cells, 'transition_num', YES_NO),
});

/** A table of codes with a label and, at most, a definition. */
const codeList = (
  kind: ConceptKind,
  codeColumn: string,
  label: string,
  uriOf: (code: string) => string,
  own: Own = {},
) =>
  ({
    rank: 0,
    required: [codeColumn, label],
    facts: (cells) => {
      const notation = numberCode(cells, codeColumn);
      return [
        concept(kind, uriOf(notation), notation, required(cells, label), {
          ...own,
          descriptionFr: text(cells, label.replace('libelle', 'definition')),
        }),
      ];
    },
  }) satisfies Importers[string];

/** ROME's tables that introduce concepts. Columns that v3 does not have are optional. */
export const romeConcepts: Importers = {
  referentiel_code_rome: {
    rank: 0,
    required: ['code_rome', 'libelle_rome'],
    facts: (cells) => {
      const notation = romeCode(cells, 'code_rome');
      const parentCode = text(cells, 'code_rome_parent') && romeCode(cells, 'code_rome_parent');
      return [
        concept(
          'RomeOccupation',
          romeUri.occupation(notation),
          notation,
          required(cells, 'libelle_rome'),
          { parentCode, ...jobFlags(cells) },
          cells,
        ),
      ];
    },
  },
  referentiel_appellation: {
    rank: 0,
    required: ['code_ogr', 'libelle_appellation_long', 'libelle_appellation_court', 'code_rome'],
    facts: (cells) => {
      const notation = ogrCode(cells, 'code_ogr');
      const uri = romeUri.ogr(notation);
      const own = {
        shortLabelFr: text(cells, 'libelle_appellation_court'),
        classification: text(cells, 'classification'),
        littleUsed: optionalTerm(cells, 'peu_usite', YES_NO),
        ...jobFlags(cells),
      };
      return [
        concept('RomeAppellation', uri, notation, required(cells, 'libelle_appellation_long'), own, cells),
        { kind: 'HAS_APPELLATION', from: romeUri.occupation(romeCode(cells, 'code_rome')), to: uri },
      ];
    },
  },
  referentiel_competence: {
    rank: 0,
    required: ['code_ogr', 'libelle_competence'],
    facts: (cells) => {
      const notation = ogrCode(cells, 'code_ogr');
      const uri = romeUri.ogr(notation);
      const type = text(cells, 'libelle_type_competence');
      if (isKnowledge(type))
        return [concept('RomeSavoir', uri, notation, required(cells, 'libelle_competence'), { category: type }, cells)];
      const own = {
        nature: 'nature' in cells ? term(cells, 'nature', NATURE) : 'COMPETENCE',
        category: text(cells, 'cat_comp') ?? type,
        subCategory: text(cells, 'sous_cat_comp'),
        macroCode: text(cells, 'code_macro_comp'),
        descriptionFr: text(cells, 'definition'),
        ...skillFlags(cells),
      };
      const competence = concept('RomeCompetence', uri, notation, required(cells, 'libelle_competence'), own, cells);
      return text(cells, 'code_ogr_macro_comp')
        ? [competence, broader(uri, romeUri.ogr(ogrCode(cells, 'code_ogr_macro_comp')))]
        : [competence];
    },
  },
  referentiel_savoir: {
    rank: 0,
    required: ['code_ogr_savoir', 'libelle_savoir', 'categorie_savoir', 'sous_categorie_savoir'],
    facts: (cells) => {
      const notation = ogrCode(cells, 'code_ogr_savoir');
      const own = {
        category: text(cells, 'categorie_savoir'),
        subCategory: text(cells, 'sous_categorie_savoir'),
        ...skillFlags(cells),
      };
      return [concept('RomeSavoir', romeUri.ogr(notation), notation, required(cells, 'libelle_savoir'), own)];
    },
  },
  referentiel_contexte_travail: {
    rank: 0,
    required: ['code_ogr', 'libelle_cont_travail', 'libelle_type_cont_trav'],
    facts: (cells) => {
      const notation = ogrCode(cells, 'code_ogr');
      return [
        concept('WorkContext', romeUri.ogr(notation), notation, required(cells, 'libelle_cont_travail'), {
          contextType: text(cells, 'libelle_type_cont_trav'),
        }),
      ];
    },
  },
  // Of v3: what v4 calls a work context.
  referentiel_env_travail: {
    rank: 0,
    required: ['code_ogr', 'libelle_env_travail', 'libelle_type_section_env_trav'],
    facts: (cells) => {
      const notation = ogrCode(cells, 'code_ogr');
      const own = { contextType: text(cells, 'libelle_type_section_env_trav') };
      const label = required(cells, 'libelle_env_travail');
      return [concept('WorkContext', romeUri.ogr(notation), notation, label, own, cells)];
    },
  },
  // Of v3: what is done, beside what is known.
  referentiel_activite: {
    rank: 0,
    required: ['code_ogr', 'libelle_activite', 'libelle_type_activite'],
    facts: (cells) => {
      const notation = ogrCode(cells, 'code_ogr');
      const own = { nature: 'COMPETENCE', category: text(cells, 'libelle_type_activite') };
      const label = required(cells, 'libelle_activite');
      return [concept('RomeCompetence', romeUri.ogr(notation), notation, label, own, cells)];
    },
  },
  grand_domaine: {
    rank: 0,
    required: ['code_grand_domaine', 'libelle_grand_domaine'],
    facts: (cells) => {
      const notation = majorDomainCode(cells, 'code_grand_domaine');
      return [concept('RomeDomain', romeUri.domain(notation), notation, required(cells, 'libelle_grand_domaine'))];
    },
  },
  domaine_professionnel: {
    rank: 0,
    required: ['code_domaine_professionnel', 'libelle_domaine_professionnel'],
    facts: (cells) => {
      const notation = domainCode(cells, 'code_domaine_professionnel');
      const uri = romeUri.domain(notation);
      return [
        concept('RomeDomain', uri, notation, required(cells, 'libelle_domaine_professionnel')),
        broader(uri, romeUri.domain(notation[0]!)),
      ];
    },
  },
  themes: codeList('RomeTheme', 'code_theme', 'libelle_theme', romeUri.theme),
  centre_interet: codeList('RomeInterest', 'code_centre_interet', 'libelle_centre_interet', romeUri.interest),
  secteur_activite: codeList('RomeSector', 'code_sect_activite', 'libelle_sect_activite', romeUri.sector, {
    sectorType: 'ACTIVITY',
  }),
  secteur_naf: codeList('RomeSector', 'code_secteur_naf', 'libelle_secteur_naf', romeUri.naf, { sectorType: 'NAF' }),
  sous_secteur_activite: {
    rank: 0,
    required: ['code_ss_sect_activite', 'libelle_ss_sect_activite', 'code_sect_activite'],
    facts: (cells) => {
      const notation = numberCode(cells, 'code_ss_sect_activite');
      const uri = romeUri.subSector(notation);
      const own = { sectorType: 'SUB_ACTIVITY', descriptionFr: text(cells, 'definition_ss_sect_activite') };
      return [
        concept('RomeSector', uri, notation, required(cells, 'libelle_ss_sect_activite'), own),
        broader(uri, romeUri.sector(numberCode(cells, 'code_sect_activite'))),
      ];
    },
  },
};
