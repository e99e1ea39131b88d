import type { KindOf, Language, TableImporter } from '../../ontology/importers/importer.js';
import type { Fact } from '../../ontology/model.js';
import type { Cells } from '../../ontology/sources/read-table.js';
import type { Staging } from '../../ontology/staging.js';
import {
  type Created,
  type Edge,
  edgeKey,
  idOf,
  isRome,
  OTHER_LABEL,
  type Planted,
  recode,
  RELABELLED,
} from './planted.js';

/** A published table, as a row is read in it. */
export interface OfTable {
  readonly table: string;
  readonly language: Language | null;
  readonly importer: TableImporter;
}

/** Columns that name a concept. */
const IDS = [
  ...['conceptUri', 'broaderUri', 'occupationUri', 'skillUri', 'originalSkillUri', 'relatedSkillUri'],
  ...['code_rome', 'code_rome_cible', 'code_ogr', 'code_ogr_savoir', 'code_ogr_macro_comp', 'ogr_appellation'],
];

/** Columns of ROME's tables of concepts. */
const ROME_COLUMNS: Readonly<Record<string, { readonly id: string; readonly label: string }>> = {
  referentiel_code_rome: { id: 'code_rome', label: 'libelle_rome' },
  referentiel_appellation: { id: 'code_ogr', label: 'libelle_appellation_long' },
  referentiel_competence: { id: 'code_ogr', label: 'libelle_competence' },
  referentiel_savoir: { id: 'code_ogr_savoir', label: 'libelle_savoir' },
};
const ESCO_COLUMNS = { id: 'conceptUri', label: 'preferredLabel' };
const columnsOf = (table: string) => ROME_COLUMNS[table] ?? ESCO_COLUMNS;

/** Calls a row's concept otherwise; its other labels, which repeat the preferred one in places, go with it. */
function called(cells: Cells, table: string, suffix: string): Cells {
  const { label } = columnsOf(table);
  const before = cells[label]!.trim();
  const after = `${before}${suffix}`;
  const others = ['altLabels', 'hiddenLabels'].flatMap((column) => {
    const cell = cells[column];
    if (!cell) return [];
    const parts = cell.split(/([\n\r|])/).map((part) => (part.trim() === before ? part.replace(before, after) : part));
    return [[column, parts.join('')] as const];
  });
  return { ...cells, ...Object.fromEntries(others), [label]: after };
}

const aboutOf = (fact: Fact): string[] => {
  if ('uri' in fact) return [fact.uri];
  if ('from' in fact) return [fact.from, fact.to];
  if ('completes' in fact) return [fact.completes];
  return 'phraseOf' in fact ? [fact.phraseOf] : [];
};

/** Turns rows of one release into rows of the next. */
export class NextRows {
  readonly #planted: Planted;
  readonly #kindOf: KindOf;
  readonly #successors: ReadonlyMap<string, string>;
  readonly #copies = new Map<string, Created[]>();

  constructor(planted: Planted, kindOf: KindOf) {
    this.#planted = planted;
    this.#kindOf = kindOf;
    this.#successors = new Map(
      [...planted.gone].flatMap(([uri, { successor }]) => (successor ? [[idOf(uri), idOf(successor)]] : [])),
    );
    for (const one of planted.created) this.#copies.set(one.template, [...(this.#copies.get(one.template) ?? []), one]);
  }

  /** Rows that take the place of one: none, itself, or copies beside it. */
  of(row: Cells, of: OfTable): Cells[] {
    const { gone, removed, rekinded } = this.#planted;
    const cells = this.#renamed(row, of);
    const facts = of.importer.facts(cells, this.#kindOf);
    const own = facts.find((fact) => 'uri' in fact)?.uri;
    // Plain labels introduce no concept, and are copied all the same.
    const subject = own ?? (of.importer.rank === 3 ? facts.flatMap(aboutOf)[0] : undefined);
    const copies = (subject && this.#copies.get(subject)) || [];
    const rows = copies.map((created) => this.#copy(cells, of, created));
    const dropped = own
      ? gone.has(own) || (rekinded.has(own) && of.table === 'referentiel_competence')
      : facts.some(
          (fact) =>
            aboutOf(fact).some((uri) => gone.has(uri) && !gone.get(uri)!.rowsStay) ||
            ('from' in fact && removed.has(edgeKey(fact as Edge))),
        );
    return dropped ? rows : [this.#edited(cells, of, own), ...rows];
  }

  /** Names of what takes a concept's place, but in the row that introduces the concept. */
  #renamed(cells: Cells, { table, importer }: OfTable): Cells {
    const own = importer.rank === 0 ? columnsOf(table).id : null;
    const renamed = IDS.flatMap((column) => {
      const successor = column !== own && cells[column] && this.#successors.get(cells[column].trim());
      return successor ? [[column, successor] as const] : [];
    });
    return renamed.length === 0 ? cells : { ...cells, ...Object.fromEntries(renamed) };
  }

  #copy(cells: Cells, { table, language }: OfTable, { uri, suffix, parent }: Created): Cells {
    const named = suffix ? called(cells, table, suffix[language ?? 'fr']) : cells;
    return { ...named, [columnsOf(table).id]: idOf(uri), ...(parent && { code_rome_parent: parent }) };
  }

  #edited(cells: Cells, { table, language, importer }: OfTable, own: string | undefined): Cells {
    const { relabelled, deprecated, recoded, otherLabels } = this.#planted;
    const uri = own ?? cells['conceptUri']?.trim();
    if (!uri) return cells;
    let edited = cells;
    const labelled = isRome(uri) ? table in ROME_COLUMNS : 'preferredLabel' in cells;
    const spoken = language ?? 'fr';
    if (labelled && relabelled.get(uri)?.includes(spoken)) edited = called(edited, table, RELABELLED[spoken]);
    if (deprecated.has(uri) && 'status' in cells) edited = { ...edited, status: 'deprecated' };
    if (recoded.has(uri) && cells['code']) edited = { ...edited, code: recode(cells['code'].trim()) };
    if (otherLabels.has(uri) && importer.rank === 0 && language === 'en')
      edited = { ...edited, altLabels: `${edited['altLabels']}\n${OTHER_LABEL}` };
    return edited;
  }
}

/** The table and the row that state a relation. */
function rowOf({ kind, from, to }: Edge): [table: string, row: Cells] {
  const [one, other] = [idOf(from), idOf(to)];
  if (kind === 'MOBILITY') return ['rubrique_mobilite', { code_rome: one, code_rome_cible: other, numero_ordre: '99' }];
  if (kind === 'RELATED_SKILL')
    return ['skillSkillRelations', { originalSkillUri: one, relationType: 'optional', relatedSkillUri: other }];
  const essential = kind === 'ESSENTIAL_SKILL';
  return isRome(from)
    ? ['coherence_item', { code_rome: one, code_ogr: other, coeur_metier: essential ? 'Principale' : '' }]
    : [
        'occupationSkillRelations',
        { occupationUri: one, relationType: essential ? 'essential' : 'optional', skillUri: other },
      ];
}

/** Rows of the next release that none of this one's became, by table. */
export function moreRows(base: Staging, { added, rekinded }: Planted): Map<string, Cells[]> {
  const rows = new Map<string, Cells[]>();
  const put = ([table, row]: [string, Cells]) => rows.set(table, [...(rows.get(table) ?? []), row]);
  added.forEach((edge) => put(rowOf(edge)));
  for (const uri of rekinded) {
    const libelle_savoir = String(base.concepts.get(uri)!.properties['prefLabelFr']);
    put(['referentiel_savoir', { code_ogr_savoir: idOf(uri), libelle_savoir, categorie_savoir: 'Normes et procédés' }]);
  }
  return rows;
}
