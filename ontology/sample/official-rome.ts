import type { CsvRow, Downloads } from './downloads.js';
import { type Concepts, type Published, relationKey, values } from './official-facts.js';

const ogr = (row: CsvRow, column = 'code_ogr'): string => `urn:rome:ogr:${row[column]}`;
const code = (row: CsvRow, column = 'code_rome'): string => `urn:rome:${row[column]}`;
const flag = (cell: string | undefined): Set<unknown> => new Set(cell === 'O' ? [true] : cell === 'N' ? [false] : []);

/** What the ROME files say of each concept. */
export function romeConcepts({ rome }: Downloads): Concepts {
  const riasec = new Map([
    ...rome.referentiel_code_rome_riasec.map((row) => [code(row), row] as const),
    ...rome.referentiel_macro_competence_riasec.map((row) => [ogr(row), row] as const),
  ]);
  const domains = new Map<string, string>();
  for (const row of rome.cr_gd_dp) {
    domains.set(row['code_grand_domaine']!, row['libelle_grand_domaine']!);
    domains.set(row['code_domaine_professionel']!, row['libelle_domaine_professionel']!);
  }
  const table = (rows: readonly CsvRow[], uriOf: (row: CsvRow) => string, own: (row: CsvRow) => Published) => {
    const byUri = new Map(rows.map((row) => [uriOf(row), row]));
    return (uri: string): Published | undefined => {
      const row = byUri.get(uri);
      const letters = riasec.get(uri);
      return (
        row && {
          scheme: values('ROME'),
          status: values('RELEASED'),
          notation: values(uri.replace(/.*:/, '')),
          riasecMajor: values(letters?.['riasec_majeur']),
          riasecMinor: values(letters?.['riasec_mineur']),
          ...own(row),
        }
      );
    };
  };
  return {
    RomeOccupation: table(rome.referentiel_code_rome, code, (row) => ({
      prefLabelFr: values(row['libelle_rome']),
      parentCode: values(row['code_rome_parent']),
      transitionEcological: values(row['transition_eco']),
      transitionDigital: flag(row['transition_num']),
      transitionDemographic: flag(row['transition_demo']),
      regulated: flag(row['emploi_reglemente']),
      executive: flag(row['emploi_cadre']),
    })),
    RomeAppellation: table(rome.referentiel_appellation, ogr, (row) => ({
      prefLabelFr: values(row['libelle_appellation_long']),
      shortLabelFr: values(row['libelle_appellation_court']),
      classification: values(row['classification']),
      littleUsed: flag(row['peu_usite']),
    })),
    RomeCompetence: table(rome.referentiel_competence, ogr, (row) => ({
      prefLabelFr: values(row['libelle_competence']),
      nature: values(row['nature'] === 'Compétence' ? 'COMPETENCE' : 'MACRO_COMPETENCE'),
      category: values(row['cat_comp']),
      subCategory: values(row['sous_cat_comp']),
    })),
    RomeSavoir: table(
      rome.referentiel_savoir,
      (row) => ogr(row, 'code_ogr_savoir'),
      (row) => ({
        prefLabelFr: values(row['libelle_savoir']),
        category: values(row['categorie_savoir']),
        subCategory: values(row['sous_categorie_savoir']),
      }),
    ),
    WorkContext: table(rome.referentiel_contexte_travail, ogr, (row) => ({
      prefLabelFr: values(row['libelle_cont_travail']),
      contextType: values(row['libelle_type_cont_trav']),
    })),
    RomeInterest: table(
      rome.centre_interet,
      (row) => `urn:rome:interest:${row['code_centre_interet']}`,
      (row) => ({
        prefLabelFr: values(row['libelle_centre_interet']),
      }),
    ),
    RomeDomain: (uri) => {
      const notation = uri.replace('urn:rome:domain:', '');
      return domains.has(notation)
        ? {
            scheme: values('ROME'),
            status: values('RELEASED'),
            notation: values(notation),
            prefLabelFr: values(domains.get(notation)),
          }
        : undefined;
    },
  };
}

/** Every relation that the ROME files and the ROME-ISCO table state. */
export function* romeRelations({ rome, crosswalk }: Downloads): Generator<string> {
  const domain = (text: string): string => `urn:rome:domain:${text}`;
  const contexts = new Set(rome.referentiel_contexte_travail.map((row) => row['code_ogr']!));
  const skill: Readonly<Record<string, string>> = {
    '': 'OPTIONAL_SKILL',
    Principale: 'ESSENTIAL_SKILL',
    Émergente: 'EMERGING_SKILL',
  };
  for (const row of rome.cr_gd_dp) {
    yield relationKey('BROADER', code(row), domain(row['code_domaine_professionel']!));
    yield relationKey('BROADER', domain(row['code_domaine_professionel']!), domain(row['code_grand_domaine']!));
  }
  for (const row of rome.referentiel_competence)
    yield relationKey('BROADER', ogr(row), ogr(row, 'code_ogr_macro_comp'));
  for (const row of rome.referentiel_appellation) yield relationKey('HAS_APPELLATION', code(row), ogr(row));
  for (const row of rome.rubrique_mobilite)
    yield relationKey('MOBILITY', code(row), code(row, 'code_rome_cible'), row['numero_ordre']);
  for (const row of rome.coherence_item) {
    yield relationKey(
      contexts.has(row['code_ogr']!) ? 'HAS_WORK_CONTEXT' : skill[row['coeur_metier']!]!,
      code(row),
      ogr(row),
    );
  }
  for (const row of rome.arborescence_centre_interet) {
    yield relationKey(
      'HAS_INTEREST',
      code(row),
      `urn:rome:interest:${row['code_centre_interet']}`,
      row['principal'] === 'oui',
    );
  }
  // The table is of ROME v3: for a card split off since then, its row is that of the card it came from.
  const isco = (row: CsvRow): string => `http://data.europa.eu/esco/isco/C${row['isco08']}`;
  for (const row of crosswalk) yield relationKey('MATCH', code(row), isco(row), 'CLOSE');
  for (const card of rome.referentiel_code_rome.filter((row) => row['code_rome'] !== row['code_rome_parent'])) {
    for (const row of crosswalk.filter((other) => other['code_rome'] === card['code_rome_parent'])) {
      yield relationKey('MATCH', code(card), isco(row), 'BROAD');
    }
  }
}
