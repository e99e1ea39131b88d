import { type CollectionKey, type CsvRow, type Downloads } from './downloads.js';

export interface FrenchLabels {
  readonly pref: string;
  readonly alt: readonly string[];
}

/** Several URIs or labels in one cell of a collection file. */
const several = (cell: string): string[] => cell.split(' | ').map((part) => part.trim());

/**
 * French labels of skills and skill groups, from what of the French release is at hand: the collections first (official
 * files; their column of broader concepts names groups too), then the labels by URI.
 *
 * A cell of broader concepts is used only when it has as many labels as URIs, since the files drop a label that repeats.
 */
export function frenchSkillLabels({ collections, french }: Downloads): Map<string, FrenchLabels> {
  const labels = new Map<string, FrenchLabels>();
  const keep = (uri: string, pref: string, alt: readonly string[]): void => {
    if (pref && !labels.has(uri)) labels.set(uri, { pref, alt });
  };
  const files: readonly (readonly CsvRow[])[] = (Object.keys(collections) as CollectionKey[]).map(
    (key) => collections[key].fr,
  );
  for (const row of files.flat()) keep(row['conceptUri']!, row['preferredLabel']!.trim(), several(row['altLabels']!));
  for (const row of french.skillLabels)
    keep(row['conceptUri']!, row['preferredLabel']!.trim(), row['altLabels']!.split('|'));
  for (const row of files.flat()) {
    const uris = several(row['broaderConceptUri']!);
    const names = several(row['broaderConceptPT']!);
    if (uris.length === names.length) uris.forEach((uri, at) => keep(uri, names[at]!, []));
  }
  return labels;
}
