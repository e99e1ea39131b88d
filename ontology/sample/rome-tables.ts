import type { CsvRow, Downloads } from './downloads.js';
import { groupBy } from './group-by.js';
import { COMPETENCE_CATEGORIES, type TableRow, type Tables } from './tables.js';

/** Appellations kept per code: its principal ones, then the most usual. */
const MOST_APPELLATIONS = 6;
/** What a job needs at its core or newly; the rest is in the full classification. */
const RELATIONS: Readonly<Record<string, string>> = { Principale: 'essential', Émergente: 'emerging' };

type RomeTable = Extract<keyof Tables, `rome-${string}`>;

/** The ROME codes, with all facts about them and all relations among them that the sample holds. */
export function romeTables(codes: ReadonlySet<string>, downloads: Downloads): Pick<Tables, RomeTable> {
  const { rome } = downloads;
  const occupations = rome.referentiel_code_rome.filter((row) => codes.has(row['code_rome']!));
  if (occupations.length !== codes.size)
    throw new Error('choice.yaml names a ROME code that the release does not have');
  const links = linkRows(codes, downloads);
  const linked = new Set(links.flatMap(({ ogrs }) => ogrs.split(' ')));
  const interests = rome.arborescence_centre_interet.filter((row) => codes.has(row['code_rome']!));
  return {
    'rome-occupations': occupationRows(occupations, interests, rome.referentiel_code_rome_riasec),
    'rome-domains': domainRows(codes, rome.cr_gd_dp),
    'rome-appellations': appellationRows(codes, rome.referentiel_appellation),
    'rome-competences': competenceRows(linked, downloads),
    'rome-savoirs': rome.referentiel_savoir
      .filter((row) => linked.has(row['code_ogr_savoir']!))
      .map((row) => ({
        ogr: row['code_ogr_savoir']!,
        category: row['categorie_savoir']!,
        subCategory: row['sous_categorie_savoir']!,
        fr: row['libelle_savoir']!,
      })),
    'rome-contexts': rome.referentiel_contexte_travail
      .filter((row) => linked.has(row['code_ogr']!))
      .map((row) => ({
        ogr: row['code_ogr']!,
        type: row['libelle_type_cont_trav']!,
        fr: row['libelle_cont_travail']!,
      })),
    'rome-interests': rome.centre_interet
      .filter((row) => interests.some((link) => link['code_centre_interet'] === row['code_centre_interet']))
      .map((row) => ({ code: row['code_centre_interet']!, fr: row['libelle_centre_interet']! })),
    'rome-links': links,
    'rome-mobilities': mobilityRows(codes, rome.rubrique_mobilite),
    'rome-isco': downloads.crosswalk
      .filter((row) => occupations.some((code) => code['code_rome_parent'] === row['code_rome']))
      .map((row) => ({ code: row['code_rome']!, isco: row['isco08']! })),
  };
}

const occupationRows = (
  occupations: readonly CsvRow[],
  interests: readonly CsvRow[],
  riasec: readonly CsvRow[],
): TableRow<'rome-occupations'>[] =>
  occupations.map((row) => {
    const code = row['code_rome']!;
    const letters = riasec.find((other) => other['code_rome'] === code);
    return {
      code,
      parent: row['code_rome_parent']!,
      riasecMajor: letters?.['riasec_majeur'] ?? '',
      riasecMinor: letters?.['riasec_mineur'] ?? '',
      eco: row['transition_eco']!,
      digital: row['transition_num']!,
      demographic: row['transition_demo']!,
      regulated: row['emploi_reglemente']!,
      executive: row['emploi_cadre']!,
      fr: row['libelle_rome']!,
      interests: interests
        .filter((link) => link['code_rome'] === code)
        .map((link) => `${link['code_centre_interet']}:${link['principal']}`)
        .sort()
        .join(' '),
    };
  });

function domainRows(codes: ReadonlySet<string>, rows: readonly CsvRow[]): TableRow<'rome-domains'>[] {
  const domains = new Map<string, string>();
  for (const row of rows.filter(({ code_rome }) => codes.has(code_rome!))) {
    domains.set(row['code_grand_domaine']!, row['libelle_grand_domaine']!);
    domains.set(row['code_domaine_professionel']!, row['libelle_domaine_professionel']!); // the publisher's spelling
  }
  return [...domains].map(([code, fr]) => ({ code, fr }));
}

const appellationRows = (codes: ReadonlySet<string>, rows: readonly CsvRow[]): TableRow<'rome-appellations'>[] =>
  [
    ...groupBy(
      rows.filter((row) => codes.has(row['code_rome']!)),
      (row) => row['code_rome']!,
    ).values(),
  ].flatMap((ofCode) =>
    [...ofCode]
      .sort(
        (a, b) =>
          Number(b['classification'] === 'PRINCIPALE') - Number(a['classification'] === 'PRINCIPALE') ||
          Number(a['peu_usite'] === 'O') - Number(b['peu_usite'] === 'O') ||
          a['libelle_appellation_long']!.length - b['libelle_appellation_long']!.length ||
          Number(a['code_ogr']) - Number(b['code_ogr']),
      )
      .slice(0, MOST_APPELLATIONS)
      .map((row) => ({
        ogr: row['code_ogr']!,
        code: row['code_rome']!,
        classification: row['classification']!,
        littleUsed: row['peu_usite']!,
        fr: row['libelle_appellation_long']!,
        short:
          row['libelle_appellation_court'] === row['libelle_appellation_long'] ? '' : row['libelle_appellation_court']!,
      })),
  );

function categoryLetter(row: CsvRow): string {
  const found = Object.entries(COMPETENCE_CATEGORIES).find(
    ([, [category, subCategory]]) => category === row['cat_comp'] && subCategory === row['sous_cat_comp'],
  );
  if (!found)
    throw new Error(
      `No letter for the category of competence ${row['code_ogr']}: ${row['cat_comp']}, ${row['sous_cat_comp']}`,
    );
  return found[0];
}

/** The competences that are linked, and the macro-competences above them. */
function competenceRows(linked: ReadonlySet<string>, { rome }: Downloads): TableRow<'rome-competences'>[] {
  const direct = rome.referentiel_competence.filter((row) => linked.has(row['code_ogr']!));
  const wanted = new Set(direct.flatMap((row) => [row['code_ogr']!, row['code_ogr_macro_comp']!]));
  const riasec = new Map(rome.referentiel_macro_competence_riasec.map((row) => [row['code_ogr']!, row]));
  return rome.referentiel_competence
    .filter((row) => wanted.has(row['code_ogr']!))
    .map((row) => ({
      ogr: row['code_ogr']!,
      nature: row['nature'] === 'Macro-compétence' ? 'M' : 'C',
      category: categoryLetter(row),
      macro: row['code_ogr_macro_comp']!,
      riasecMajor: riasec.get(row['code_ogr']!)?.['riasec_majeur'] ?? '',
      riasecMinor: riasec.get(row['code_ogr']!)?.['riasec_mineur'] ?? '',
      fr: row['libelle_competence']!,
    }));
}

function linkRows(codes: ReadonlySet<string>, { rome }: Downloads): TableRow<'rome-links'>[] {
  const contexts = new Set(rome.referentiel_contexte_travail.map((row) => row['code_ogr']!));
  const relationOf = (row: CsvRow): string =>
    contexts.has(row['code_ogr']!) ? 'context' : (RELATIONS[row['coeur_metier']!] ?? '');
  const wanted = rome.coherence_item.filter((row) => codes.has(row['code_rome']!) && relationOf(row));
  return [...groupBy(wanted, (row) => `${row['code_rome']} ${relationOf(row)}`)].map(([pair, rows]) => {
    const [code, relation] = pair.split(' ') as [string, string];
    return {
      code,
      relation,
      ogrs: rows
        .map((row) => row['code_ogr']!)
        .sort((a, b) => Number(a) - Number(b))
        .join(' '),
    };
  });
}

const mobilityRows = (codes: ReadonlySet<string>, rows: readonly CsvRow[]): TableRow<'rome-mobilities'>[] =>
  [
    ...groupBy(
      rows.filter((row) => codes.has(row['code_rome']!) && codes.has(row['code_rome_cible']!)),
      (row) => row['code_rome']!,
    ),
  ].map(([code, targets]) => ({
    code,
    targets: targets
      .map((row) => `${row['code_rome_cible']}:${row['numero_ordre']}`)
      .sort()
      .join(' '),
  }));
