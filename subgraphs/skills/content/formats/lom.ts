import { isObject, isText, langString } from './lang-string.js';
import { checkedAt, FileFault, type FileRecord, type Place, type PlacedRecord } from './record.js';

/*
 * IEEE LOM (1484.12.1) as JSON: general.identifier, title, description and language, technical.location, and classification with a
 * purpose that says what is learnt. LOM says that a resource is about something, not how sure: its mappings are CONFIRMED.
 */

/**
 * Of the purposes of LOM (9.1) those that say what a resource teaches, without case and spaces. The others do not: a `prerequisite` is what
 * one knows before, a `skill level` or `educational level` whom it is for, a `discipline` or `idea` its subject.
 */
const TAUGHT: readonly string[] = ['competency', 'educationalobjective'];

/** Whether a classification says what is learnt; one without a purpose is taken to. */
const isTaught = (purpose: unknown, place: Place): boolean => {
  const said =
    langString(purpose, place)
      ?.text.toLowerCase()
      .replaceAll(/[^a-z]/g, '') ?? '';
  return said === '' || TAUGHT.includes(said);
};

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const FIELDS = {
  identifier: 'general.identifier',
  title: 'general.title',
  language: 'general.language',
  description: 'general.description',
  url: 'technical.location',
} as const;

const ROME_NUMBER = /^(?:urn:rome:ogr:)?(\d+)$/;

/** URI of a taxon of ESCO or ROME; null of any other source. */
function uriOf(source: string, path: Readonly<Record<string, unknown>>, of: Place): string | null {
  const isRome = /\bROME\b/i.test(source);
  if (!isRome && !/\bESCO\b/i.test(source)) return null;
  // The last is the narrowest: it is what the resource is about.
  const taxon = list(path['taxon']).at(-1);
  if (!isObject(taxon) || !(isText(taxon['id']) || typeof taxon['id'] === 'number'))
    throw new FileFault({ at: of.at, field: `${of.field}.taxon` }, 'must hold a taxon with an id.');
  const id = String(taxon['id']);
  const place = { at: of.at, field: `${of.field}.taxon.id` };
  if (isRome) {
    const number = ROME_NUMBER.exec(id)?.[1];
    if (number) return `urn:rome:ogr:${number}`;
    throw new FileFault(
      place,
      `a taxon of ROME has the OGR number of a competence or of knowledge, or urn:rome:ogr: and it; got ${id.slice(0, 80)}.`,
    );
  }
  if (/^https?:/.test(id)) return id;
  throw new FileFault(place, `a taxon of ESCO has the URI of a skill as its id, got ${id.slice(0, 80)}.`);
}

function taxa(classification: unknown, at: string): { concept: string; place: Place }[] {
  return list(classification).flatMap((entry, i) => {
    if (!isObject(entry)) throw new FileFault({ at, field: `classification[${i}]` }, 'must be an object.');
    if (!isTaught(entry['purpose'], { at, field: `classification[${i}].purpose` })) return [];
    return list(entry['taxonPath']).flatMap((path, j) => {
      const place = { at, field: `classification[${i}].taxonPath[${j}]` };
      if (!isObject(path)) throw new FileFault(place, 'must be an object.');
      const source = langString(path['source'], { at, field: `${place.field}.source` })?.text ?? '';
      const concept = uriOf(source, path, place);
      return concept === null ? [] : [{ concept, place }];
    });
  });
}

export const isLom = (json: Readonly<Record<string, unknown>>): boolean => 'general' in json;

/** @throws FileFault naming the place in the record */
export function fromLom(json: Readonly<Record<string, unknown>>, at: string): PlacedRecord {
  const general = json['general'];
  if (!isObject(general)) throw new FileFault({ at, field: 'general' }, 'must be an object.');
  const said = list(general['language']).find(isText) ?? null;
  const wanted = said === 'none' || said === 'und' ? null : said;
  const [identifier] = list(general['identifier']);
  const title = langString(general['title'], { at, field: FIELDS.title }, wanted);
  const description = langString(general['description'], { at, field: FIELDS.description }, title?.language ?? wanted);
  const technical = json['technical'];
  const location = isObject(technical) ? list(technical['location'])[0] : undefined;
  const entry = isObject(identifier) ? identifier['entry'] : identifier;
  const given = {
    identifier: isText(entry) || typeof entry === 'number' ? String(entry) : '',
    title: title?.text ?? '',
    language: title?.language ?? wanted,
    description: description?.text ?? null,
    url: isText(location) ? location : null,
  };
  const resource = checkedAt(given, at, (field) => FIELDS[field]);
  const found = new Map(taxa(json['classification'], at).map(({ concept, place }) => [concept, place]));
  return {
    record: { ...resource, mappings: [...found.keys()].map((concept) => ({ concept, status: 'CONFIRMED' as const })) },
    places: [...found.values()],
  };
}

const ROME_URI = 'urn:rome:';

/** @param publisher  DID of the organisation: the catalog that the identifier is of */
export function toLom({ identifier, title, language, description, url, mappings }: FileRecord, publisher: string) {
  const text = (of: string) => ({ [language ?? 'und']: of });
  return {
    general: {
      identifier: [{ catalog: publisher, entry: identifier }],
      title: text(title),
      ...(language !== null && { language: [language] }),
      ...(description !== null && { description: [text(description)] }),
    },
    ...(url !== null && { technical: { location: [url] } }),
    classification: mappings
      .filter(({ status }) => status === 'CONFIRMED')
      .map(({ concept }) => ({
        purpose: { source: 'LOMv1.0', value: 'competency' },
        taxonPath: [{ source: { en: concept.startsWith(ROME_URI) ? 'ROME' : 'ESCO' }, taxon: [{ id: concept }] }],
      })),
  };
}
