import type { ExportedResource, ImportsRepository } from '../repository-imports.js';
import { csvHeader, csvOf } from './formats/csv.js';
import { toLom } from './formats/lom.js';
import { toActivity } from './formats/xapi.js';

export const FORMATS = ['csv', 'lom', 'xapi'] as const;
export type Format = (typeof FORMATS)[number];

const PAGE = 500;

async function* all(imports: ImportsRepository, publisher: string): AsyncGenerator<ExportedResource> {
  for (let after = ''; ;) {
    const page = await imports.exportPage(publisher, after, PAGE);
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.identifier;
  }
}

/** Everything of an organisation, by identifier, piece by piece. LOM has confirmed mappings alone; CSV and xAPI have all, as stored. */
export async function* exportContent(
  imports: ImportsRepository,
  publisher: string,
  format: Format,
): AsyncGenerator<string> {
  if (format === 'csv') yield csvHeader;
  else yield '[';
  let separator = '\n';
  for await (const resource of all(imports, publisher)) {
    if (format === 'csv') yield csvOf(resource);
    else {
      const json = format === 'lom' ? toLom(resource, publisher) : toActivity(resource, resource.id);
      yield separator + JSON.stringify(json);
      separator = ',\n';
    }
  }
  if (format !== 'csv') yield '\n]\n';
}
