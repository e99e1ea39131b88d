import { isObject, isText, langString } from './lang-string.js';
import { checkedAt, FileFault, statusAt, type FileRecord, type PlacedRecord } from './record.js';

/*
 * xAPI activities (IEEE 9274.1.1): `{ objectType: "Activity", id, definition: { name, description, type, moreInfo } }`. What xAPI has no
 * word for, the mappings and an identifier that is no IRI, stands in extensions, whose keys are IRIs.
 */

const MAPPINGS = 'https://w3id.org/passerelle/content/mappings';
const IDENTIFIER = 'https://w3id.org/passerelle/content/identifier';
const COURSE = 'http://adlnet.gov/expapi/activities/course';

const FIELDS = {
  identifier: 'id',
  title: 'definition.name',
  language: 'definition.name',
  description: 'definition.description',
  url: 'definition.moreInfo',
} as const;

const isIri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);

export const isActivity = (json: Readonly<Record<string, unknown>>): boolean =>
  json['objectType'] === 'Activity' || 'definition' in json;

/** @throws FileFault naming the place in the record */
export function fromActivity(json: Readonly<Record<string, unknown>>, at: string): PlacedRecord {
  const { id, definition } = json;
  if (!isText(id) || !isIri(id)) throw new FileFault({ at, field: 'id' }, 'must be an IRI.');
  if (!isObject(definition)) throw new FileFault({ at, field: 'definition' }, 'must be an object.');
  const title = langString(definition['name'], { at, field: FIELDS.title });
  const description = langString(definition['description'], { at, field: FIELDS.description }, title?.language ?? null);
  const extensions = isObject(definition['extensions']) ? definition['extensions'] : {};
  const [own, moreInfo] = [extensions[IDENTIFIER], definition['moreInfo']];
  const given = {
    identifier: isText(own) ? own : id,
    title: title?.text ?? '',
    language: title?.language ?? null,
    description: description?.text ?? null,
    url: isText(moreInfo) ? moreInfo : null,
  };
  const resource = checkedAt(given, at, (field) => FIELDS[field]);
  const field = `definition.extensions["${MAPPINGS}"]`;
  const stated = extensions[MAPPINGS] ?? [];
  if (!Array.isArray(stated)) throw new FileFault({ at, field }, 'must be a list.');
  const mappings = new Map(
    stated.map((one: unknown, i) => {
      const place = { at, field: `${field}[${i}]` };
      if (!isObject(one) || !isText(one['concept']))
        throw new FileFault(place, 'must be { "concept": URI, "status": … }.');
      return [one['concept'], { status: statusAt(isText(one['status']) ? one['status'] : 'CONFIRMED', place), place }];
    }),
  );
  return {
    record: { ...resource, mappings: [...mappings].map(([concept, { status }]) => ({ concept, status })) },
    places: [...mappings.values()].map(({ place }) => place),
  };
}

/** @param id  the resource's own, for an identifier that is no IRI */
export function toActivity({ identifier, title, language, description, url, mappings }: FileRecord, id: string) {
  const text = (of: string) => ({ [language ?? 'und']: of });
  const extensions = {
    ...(!isIri(identifier) && { [IDENTIFIER]: identifier }),
    ...(mappings.length > 0 && { [MAPPINGS]: mappings }),
  };
  return {
    objectType: 'Activity',
    id: isIri(identifier) ? identifier : id,
    definition: {
      type: COURSE,
      name: text(title),
      ...(description !== null && { description: text(description) }),
      ...(url !== null && { moreInfo: url }),
      ...(Object.keys(extensions).length > 0 && { extensions }),
    },
  };
}
