import { SourceError } from '../sources/source-error.js';
import { isRomeV3 } from '../versions/release-order.js';
import type { Scope } from '../versions/scopes.js';
import { COLLECTIONS } from './esco-collections.js';

/** What one published table is to the graph. */
export interface TablePart {
  /** Parts of the classification that it states whole: what it does not have, the release does not have. See also `scopesOf`. */
  readonly scopes: readonly Scope[];
  /** What a graph without it does not have, in words; null for a table that only says again what others say. */
  readonly missing: string | null;
}

const part = (missing: string | null, ...scopes: Scope[]): TablePart => ({ scopes, missing });

const WORDS: Readonly<Record<string, string>> = {
  digital: 'which skills are digital',
  green: 'which skills are green',
  language: 'which skills are languages',
  transversal: 'which skills are transversal',
  research: 'which skills are of research',
  digcomp: 'which skills are of DigComp',
  ict: 'which skills are of the ICT groups of v1.1.0',
  'research-occupations': 'which occupations are of research',
};

type Parts = Readonly<Record<string, TablePart>>;

/** Tables of an ESCO release, by their published name. */
const ESCO_PARTS: Parts = {
  occupations: part('ESCO occupations, what they ask for, their moves and their matches with ROME', 'Occupation'),
  skills: part('ESCO skills, and every relation to one', 'Skill'),
  skillGroups: part('groups of skills (SkillGroup), their codes and their hierarchy', 'SkillGroup'),
  ISCOGroups: part(
    'ISCO-08 groups (IscoGroup): the bridge to ROME, and with it the confidence of matches and the kind of moves',
    'IscoGroup',
  ),
  occupationSkillRelations: part(
    'skills that occupations ask for (ESSENTIAL_SKILL, OPTIONAL_SKILL): gaps, and all but titles in the score of moves',
    'ESSENTIAL_SKILL Occupation',
    'OPTIONAL_SKILL Occupation',
  ),
  skillSkillRelations: part(
    'skills related to a skill (RELATED_SKILL): part of what is adjacent in a gap',
    'RELATED_SKILL Skill',
  ),
  broaderRelationsOccPillar: part(
    'the hierarchy of occupations and ISCO groups (BROADER)',
    'BROADER Occupation',
    'BROADER IscoGroup',
  ),
  broaderRelationsSkillPillar: part(
    'the hierarchy of skills and skill groups (BROADER): skills of one group, adjacent in a gap',
    'BROADER Skill',
    'BROADER SkillGroup',
  ),
  skillsHierarchy: part(null),
  // It lists every collection that the release has.
  conceptSchemes: part(
    'names of the collections (Collection)',
    ...Object.values(COLLECTIONS).map(({ uri }) => `Collection ${uri}`),
  ),
  ...Object.fromEntries(
    Object.entries(COLLECTIONS).map(([table, { key, uri }]) => [
      table,
      part(`${WORDS[key]} (MEMBER_OF the collection ${key})`, `MEMBER_OF ${uri}`, `Collection ${uri}`),
    ]),
  ),
};

/** Tables of a ROME 4.0 release, by their published name. */
const ROME_V4_PARTS: Parts = {
  referentiel_code_rome: part('ROME occupations, and all that hangs on them', 'RomeOccupation'),
  referentiel_appellation: part(
    'job titles (RomeAppellation): search by them, and matches with ESCO by equal labels',
    'RomeAppellation',
    'HAS_APPELLATION RomeOccupation',
  ),
  referentiel_competence: part('competences (RomeCompetence)', 'RomeCompetence', 'BROADER RomeCompetence'),
  referentiel_savoir: part('knowledge (RomeSavoir)', 'RomeSavoir'),
  referentiel_contexte_travail: part('work contexts (WorkContext)', 'WorkContext'),
  coherence_item: part(
    'what occupations ask for (ESSENTIAL_, OPTIONAL_, EMERGING_SKILL) and the conditions they are exercised in (HAS_WORK_CONTEXT)',
    'ESSENTIAL_SKILL RomeOccupation',
    'OPTIONAL_SKILL RomeOccupation',
    'EMERGING_SKILL RomeOccupation',
    'HAS_WORK_CONTEXT RomeOccupation',
  ),
  rubrique_mobilite: part('mobilities that ROME states (MOBILITY)', 'MOBILITY RomeOccupation'),
  texte: part('definitions and access conditions, and so what an occupation demands of who enters it'),
  referentiel_code_rome_riasec: part('interest types of occupations (RIASEC)'),
  referentiel_macro_competence_riasec: part('interest types of macro-competences (RIASEC)'),
  grand_domaine: part('major domains (RomeDomain)', 'RomeDomain major'),
  domaine_professionnel: part('professional domains (RomeDomain)', 'RomeDomain', 'BROADER RomeDomain'),
  cr_gd_dp: part('domains of occupations (BROADER)', 'BROADER RomeOccupation'),
  themes: part('themes (RomeTheme)', 'RomeTheme'),
  arborescence_thematique: part('themes of occupations (IN_THEME)', 'IN_THEME RomeOccupation'),
  centre_interet: part('centres of interest (RomeInterest)', 'RomeInterest'),
  arborescence_centre_interet: part('interests that lead to occupations (HAS_INTEREST)', 'HAS_INTEREST RomeOccupation'),
  secteur_activite: part('sectors (RomeSector)', 'RomeSector sector'),
  sous_secteur_activite: part('sub-sectors (RomeSector)', 'RomeSector sub-sector', 'BROADER RomeSector sub-sector'),
  secteur_naf: part('NAF divisions (RomeSector)', 'RomeSector naf'),
  arborescence_secteur_activite: part('sectors of occupations (IN_SECTOR)', 'IN_SECTOR'),
  arborescence_secteur_naf: part('NAF divisions of occupations (IN_SECTOR)', 'IN_SECTOR naf'),
  item: part(null),
  // v4 says beside each skill how it counts.
  liens_rome_referentiels: part(null),
  cr_gd_dp_appellations: part(null),
  composition_bloc: part(null),
  descriptif_rubrique: part(null),
  type_referentiel: part(null),
};

const { referentiel_contexte_travail: WORK_CONTEXTS, ...V3_AND_V4 } = ROME_V4_PARTS;

/** Tables of a ROME v3 release. Those of v4 that it did not have yet are missed too. */
const ROME_V3_PARTS: Parts = {
  ...V3_AND_V4,
  referentiel_env_travail: WORK_CONTEXTS!,
  referentiel_competence: part(
    'competences (RomeCompetence) and knowledge (RomeSavoir)',
    'RomeSavoir',
    'RomeCompetence',
    'BROADER RomeCompetence',
  ),
  // It is among the competences.
  referentiel_savoir: part(null),
  referentiel_activite: part('activities (RomeCompetence)', 'RomeCompetence'),
  liens_rome_referentiels: part('which skills every job of a card asks for (ESSENTIAL_SKILL); all are OPTIONAL_SKILL'),
  item_arborescence: part(null),
};

/** Tables of v3 over which its competences are spread: what the release has of them is known where both are loaded together. */
const V3_COMPETENCES = ['referentiel_competence', 'referentiel_activite'] as const;

/** Tables of one layout alone: not missed where the other layout's are there. */
const ONE_LAYOUT: Readonly<Record<string, string>> = {
  ictSkillsCollection: 'digitalSkillsCollection',
  digitalSkillsCollection: 'ictSkillsCollection',
};

/** Without one of these there is nothing that the other tables could be about. */
const REQUIRED_TABLES = { ESCO: ['occupations', 'skills'], ROME: ['referentiel_code_rome'] } as const;

/** A release of a classification, whose tables are those of its layout. */
interface Layout {
  readonly scheme: 'ESCO' | 'ROME';
  readonly version: string;
}

function partsOf({ scheme, version }: Layout): Parts {
  if (scheme === 'ESCO') return ESCO_PARTS;
  return isRomeV3(version) ? ROME_V3_PARTS : ROME_V4_PARTS;
}

/** Parts of which some tables of a release state something. */
export const scopesTouched = (layout: Layout, tables: Iterable<string>): Set<Scope> =>
  new Set([...tables].flatMap((table) => partsOf(layout)[table]?.scopes ?? []));

/** Parts that some tables of a release state whole. */
export function scopesOf(layout: Layout, tables: readonly string[]): Scope[] {
  const competences = partsOf(layout) !== ROME_V3_PARTS || V3_COMPETENCES.every((one) => tables.includes(one));
  return [...scopesTouched(layout, tables)].filter((scope) => scope !== 'RomeCompetence' || competences);
}

/**
 * @param tables  loaded now, or of the same release before
 * @throws SourceError when there is nothing that the tables could be about
 */
export function requireTables(layout: Layout, tables: readonly string[]): void {
  const { scheme } = layout;
  const required: readonly string[] = REQUIRED_TABLES[scheme];
  if (required.some((table) => tables.includes(table))) return;
  const missing = required.map((table) => `${table}: ${partsOf(layout)[table]!.missing}`);
  throw new SourceError({ file: scheme }, `the tables ${tables.join(', ')} alone`, `also ${missing.join(', or ')}`);
}

export interface MissingTable {
  readonly scheme: 'ESCO' | 'ROME';
  /** Its published name; with its language, `skills_fr`, where that of another is there. */
  readonly table: string;
  /** What the graph does not have without it. */
  readonly missing: string;
}

/**
 * Tables of a release that are not there, and what the graph does not have without them.
 *
 * @param loaded  tables loaded now, or of the same release before
 */
export function missingTables(layout: Layout, loaded: ReadonlySet<string>): MissingTable[] {
  return Object.entries(partsOf(layout)).flatMap(([table, { missing }]) =>
    missing === null || loaded.has(table) || loaded.has(ONE_LAYOUT[table] ?? '')
      ? []
      : [{ scheme: layout.scheme, table, missing }],
  );
}
