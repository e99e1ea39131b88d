import type { LoadReport } from './report.js';

const number = new Intl.NumberFormat('en');
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);
const list = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).map(([kind, count]) => `  ${number.format(count).padStart(9)}  ${kind}`);

/** The report in lines for a person; `--report FILE` has all of it. */
export function printReport(report: LoadReport): string[] {
  const { files, filesIgnored, odd, nodes, relations, derived, seconds, missing, upgrades } = report;
  const total = (of: 'rowsRead' | 'rowsLoaded' | 'rowsSkipped') =>
    number.format(files.reduce((all, file) => all + file[of], 0));
  return [
    ...(files.length > 0
      ? [
          `${total('rowsRead')} rows read from ${files.length} files = ${total('rowsLoaded')} loaded + ${total('rowsSkipped')} odd ones left out`,
        ]
      : []),
    ...odd.map(
      ({ rows, file, meaning, skipped }) =>
        `  ${number.format(rows).padStart(9)}  ${skipped ? 'left out' : 'loaded'}: ${file}: ${meaning}`,
    ),
    ...filesIgnored.map((file) => `  not read: ${file}`),
    ...missing.map(({ scheme, table, missing: what }) => `  missing: ${scheme} ${table}: the graph has no ${what}`),
    ...upgrades.flatMap(({ from, to, changes }) => [
      `${number.format(sum(changes))} changes from ${from} to ${to}`,
      ...list(changes),
    ]),
    `${number.format(sum(nodes))} concepts`,
    ...list(nodes),
    `${number.format(sum(relations))} relations`,
    ...list(relations),
    ...(report.written
      ? [`${number.format(sum(derived))} relations derived`, ...list(derived)]
      : ['Nothing was written: a dry run.']),
    `${Object.entries(seconds)
      .map(([step, took]) => `${step} ${took} s`)
      .join(', ')}`,
  ];
}
