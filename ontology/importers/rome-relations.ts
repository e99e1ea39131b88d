import type { Relation } from '../model.js';
import { code, known, optionalTerm, term, text } from '../sources/cells.js';
import type { Cells } from '../sources/read-table.js';
import { CellError } from '../sources/source-error.js';
import type { Importers, KindOf } from './importer.js';
import { domainCode, majorDomainCode, numberCode, ogrCode, romeCode, romeUri } from './rome-uri.js';

const SKILL_RELATION = { '': 'OPTIONAL_SKILL', Principale: 'ESSENTIAL_SKILL', Émergente: 'EMERGING_SKILL' } as const;
const PRINCIPAL = { oui: true, non: false } as const;

/** Sections (`code_compo_bloc`) of a ROME card that list items by their OGR number. */
const BLOCK = { '1': 'CARD', '2': 'APPELLATION', '5': 'SKILL', '6': 'WORK_CONTEXT' } as const;

/**
 * Sections of v3, which are others. Base is what every job of a card asks for; what some of them ask for besides is 9, with a
 * sub-section each (`position_bloc`). Appellations are 3, work contexts 7.
 */
const V3_BLOCK = { card: '2', base: '8' } as const;

/** v3's `code_type_mobilite`; v4 states no type. */
const MOBILITY_TYPE = { '1': 'NEAR', '2': 'EVOLUTION' } as const;

const occupation = (cells: Cells): string => romeUri.occupation(romeCode(cells, 'code_rome'));

/** Skills and work contexts stand in one table: which an item is, its own table has said. */
const itemRelation = (
  from: string,
  to: string,
  kindOf: KindOf,
  skill: Pick<Relation, 'kind' | 'unless'>,
): Relation => ({ ...(kindOf(to) === 'WorkContext' ? { kind: 'HAS_WORK_CONTEXT' } : skill), from, to });

const rank = (cells: Cells): number | undefined =>
  text(cells, 'numero_ordre') ? Number(code(cells, 'numero_ordre', /^\d{1,3}$/, 'a rank from 1 to 999')) : undefined;

/** ROME's tables that relate concepts. */
export const romeRelations: Importers = {
  coherence_item: {
    rank: 1,
    required: ['code_rome', 'code_ogr'],
    facts: (cells, kindOf) => [
      itemRelation(
        occupation(cells),
        romeUri.ogr(ogrCode(cells, 'code_ogr')),
        kindOf,
        // v3 says nothing here of how a skill counts: the card's sections do.
        'coeur_metier' in cells
          ? { kind: term(cells, 'coeur_metier', SKILL_RELATION) }
          : { kind: 'OPTIONAL_SKILL', unless: 'ESSENTIAL_SKILL' },
      ),
    ],
  },
  // Says again what coherence_item and the appellations said: each row is checked against them. In v4 it adds nothing; in v3 it
  // alone says what is asked of everybody.
  liens_rome_referentiels: {
    rank: 2,
    required: ['code_rome', 'code_compo_bloc', 'code_ogr'],
    facts: (cells, kindOf) => {
      const [from, to] = [occupation(cells), romeUri.ogr(ogrCode(cells, 'code_ogr'))];
      const card = { completes: from, properties: {} };
      const item = { completes: to, properties: {} };
      const isV3 = 'position_bloc' in cells;
      const block = isV3 ? text(cells, 'code_compo_bloc') : term(cells, 'code_compo_bloc', BLOCK);
      // The card's own number, repeated: no item of its own.
      if (block === (isV3 ? V3_BLOCK.card : 'CARD')) return [card];
      if (isV3 && block === V3_BLOCK.base) return [itemRelation(from, to, kindOf, { kind: 'ESSENTIAL_SKILL' })];
      return [card, item];
    },
  },
  rubrique_mobilite: {
    rank: 1,
    required: ['code_rome', 'code_rome_cible'],
    facts: (cells) => {
      const to = romeUri.occupation(romeCode(cells, 'code_rome_cible'));
      const properties = known({
        rank: rank(cells),
        mobilityType: optionalTerm(cells, 'code_type_mobilite', MOBILITY_TYPE),
      });
      return [
        { kind: 'MOBILITY', from: occupation(cells), to, ...(Object.keys(properties).length > 0 && { properties }) },
      ];
    },
  },
  cr_gd_dp: {
    rank: 1,
    // The publisher's spelling.
    required: ['code_rome', 'code_grand_domaine', 'code_domaine_professionel'],
    facts: (cells) => {
      const domain = domainCode(cells, 'code_domaine_professionel');
      if (!domain.startsWith(majorDomainCode(cells, 'code_grand_domaine'))) {
        throw new CellError(
          'code_grand_domaine',
          JSON.stringify(cells['code_grand_domaine']),
          `the first letter of the domain, ${domain[0]}`,
        );
      }
      return [{ kind: 'BROADER', from: occupation(cells), to: romeUri.domain(domain) }];
    },
  },
  arborescence_thematique: {
    rank: 1,
    required: ['code_theme', 'code_rome'],
    facts: (cells) => [
      { kind: 'IN_THEME', from: occupation(cells), to: romeUri.theme(numberCode(cells, 'code_theme')) },
    ],
  },
  arborescence_centre_interet: {
    rank: 1,
    required: ['code_centre_interet', 'code_rome', 'principal'],
    facts: (cells) => [
      {
        kind: 'HAS_INTEREST',
        from: occupation(cells),
        to: romeUri.interest(numberCode(cells, 'code_centre_interet')),
        properties: { principal: term(cells, 'principal', PRINCIPAL) },
      },
    ],
  },
  arborescence_secteur_activite: {
    rank: 1,
    required: ['code_sect_activite', 'code_ss_sect_activite', 'code_rome'],
    facts: (cells) => {
      // A row about a sub-sector has its sector in the hierarchy; the sector as such has rows of its own.
      const to = text(cells, 'code_ss_sect_activite')
        ? romeUri.subSector(numberCode(cells, 'code_ss_sect_activite'))
        : romeUri.sector(numberCode(cells, 'code_sect_activite'));
      const principal = optionalTerm(cells, 'principal', PRINCIPAL);
      return [
        {
          kind: 'IN_SECTOR',
          from: occupation(cells),
          to,
          ...(principal !== undefined && { properties: { principal } }),
        },
      ];
    },
  },
  arborescence_secteur_naf: {
    rank: 1,
    required: ['code_secteur_naf', 'code_rome'],
    facts: (cells) => [
      { kind: 'IN_SECTOR', from: occupation(cells), to: romeUri.naf(numberCode(cells, 'code_secteur_naf')) },
    ],
  },
};
