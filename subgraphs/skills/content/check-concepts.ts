import type { ImportsRepository } from '../repository-imports.js';
import type { StatedMapping } from '../repository-stated.js';
import { FileFault, type Place, type PlacedRecord } from './formats/record.js';
import { isInUse } from './lifecycle.js';
import type { ContentStore } from './store.js';

/** What one statement looks for. */
const MOST = 5_000;

interface Placed extends StatedMapping {
  readonly place: Place;
}

async function inParts<One>(all: readonly One[], each: (part: readonly One[]) => Promise<void>): Promise<void> {
  for (let i = 0; i < all.length; i += MOST) await each(all.slice(i, i + MOST));
}

/**
 * Checks what a file maps to. To a concept out of use it makes no mapping, as nobody can by the API; one that is there already may stand in
 * it, since an export has it.
 *
 * @throws FileFault naming the first mapping to what is no skill, competence or knowledge of the graph, or to what is out of use
 */
export async function checkConcepts(
  records: readonly PlacedRecord[],
  publisher: string,
  { mappings, imports }: Pick<ContentStore, 'mappings'> & { readonly imports: ImportsRepository },
): Promise<void> {
  const stated = records.flatMap(({ record: { identifier, mappings: of }, places }) =>
    of.map(({ concept, status }, i): Placed => ({ identifier, uri: concept, status, place: places[i]! })),
  );
  const inUse = new Map<string, boolean>();
  await inParts([...new Set(stated.map(({ uri }) => uri))], async (uris) => {
    for (const [uri, concept] of await mappings.knownConcepts(uris)) inUse.set(uri, isInUse(concept));
  });
  const unknown = stated.find(({ uri }) => !inUse.has(uri));
  if (unknown)
    throw new FileFault(
      unknown.place,
      `${unknown.uri.slice(0, 200)} is no skill, competence or knowledge of the graph; is its classification loaded?`,
    );

  const outOfUse = stated.filter(({ uri, status }) => status !== 'REJECTED' && !inUse.get(uri));
  const there = new Set<string>();
  const keyOf = ({ identifier, uri }: Pick<StatedMapping, 'identifier' | 'uri'>) => JSON.stringify([identifier, uri]);
  await inParts(outOfUse, async (part) => {
    const rows = part.map(({ identifier, uri }) => ({ identifier, uri }));
    for (const found of await imports.findStated(publisher, rows)) there.add(keyOf(found));
  });
  const refused = outOfUse.find((one) => !there.has(keyOf(one)));
  if (refused)
    throw new FileFault(
      refused.place,
      `${refused.uri} is no longer in use, so nothing new is mapped to it; \`conceptMigrations\` names what replaces it.`,
    );
}
