import type { Sources } from '../../ontology/read.js';
import type { Cells } from '../../ontology/sources/read-table.js';
import type { Staging } from '../../ontology/staging.js';
import { NextRows, moreRows } from './next-rows.js';
import type { Planted } from './planted.js';
import { type Edition, writeRelease } from './release-files.js';

export const BASE = { esco: 'v1.1.1', rome: 'v460' } as const;
export const NEXT = { esco: 'v1.2.0', rome: 'v461' } as const;
/** Name of a release in the graph. */
export const versionIds = ({ esco, rome }: { readonly esco: string; readonly rome: string }) => [
  `ESCO-${esco}`,
  `ROME-${rome}`,
];

/** ESCO v1.2 as it differs from v1.1: tables of relations carry a language, and some rows say more. */
const columnsOfV12 = (base: Staging): Readonly<Record<string, Readonly<Record<string, (row: Cells) => string>>>> => {
  const label = (column: string) => (row: Cells) =>
    String(base.concepts.get(row[column] ?? '')?.properties['prefLabelEn'] ?? '');
  return {
    occupations: { naceCode: ({ iscoGroup }) => (iscoGroup?.startsWith('75') ? 'C10.71' : '') },
    occupationSkillRelations: { occupationLabel: label('occupationUri'), skillLabel: label('skillUri') },
  };
};

/**
 * Writes the releases after these, ESCO v1.2.0 and ROME v461, with what was planted.
 *
 * @param base  these, as read and settled
 */
export function writeNextRelease(sources: Sources, base: Staging, planted: Planted, folder: string): Promise<Sources> {
  const rows = new NextRows(planted, base.kindOf);
  const columns = columnsOfV12(base);
  const edition: Edition = {
    ...NEXT,
    fileName: (name) => (/Relations/.test(name) ? `${name}_en` : name),
    columns: (table) => columns[table] ?? {},
    rows: (row, of) => rows.of(row, of),
    more: moreRows(base, planted),
  };
  return writeRelease(sources, folder, edition);
}

/** Takes 3 % of the occupations and cards with what hangs on them, as releases of their own: to try the harness on. */
export function writeCut(sources: Sources, whole: Staging, folder: string): Promise<Sources> {
  const starts = new Set<string>();
  for (const kind of ['Occupation', 'RomeOccupation'])
    [...whole.concepts.values()]
      .filter((concept) => concept.kind === kind)
      .forEach(({ uri }, at) => at % 30 === 0 && starts.add(uri));
  const kept = new Set(starts);
  for (const kind of ['ESSENTIAL_SKILL', 'OPTIONAL_SKILL', 'EMERGING_SKILL', 'HAS_APPELLATION'] as const)
    for (const { from, to } of whole.relations.get(kind) ?? []) if (starts.has(from)) kept.add(to);
  const cut = new Set(['Occupation', 'Skill', 'RomeOccupation', 'RomeAppellation', 'RomeCompetence', 'RomeSavoir']);
  const gone = new Map(
    [...whole.concepts.values()].flatMap(({ uri, kind }) =>
      kind && cut.has(kind) && !kept.has(uri) ? [[uri, { successor: null, rowsStay: false }] as const] : [],
    ),
  );
  const none = new Set<string>();
  const nothing = { created: [], relabelled: new Map(), otherLabels: none, recoded: none, deprecated: new Map() };
  const rows = new NextRows({ ...nothing, gone, rekinded: none, removed: new Map(), added: [] }, whole.kindOf);
  return writeRelease(sources, folder, {
    ...BASE,
    fileName: (name) => name,
    columns: () => ({}),
    rows: (row, of) => rows.of(row, of),
    more: new Map(),
  });
}
