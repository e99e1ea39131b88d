import { checkResource, ResourceFault, type CheckedResource, type GivenResource, type KeptField } from '../resource.js';
import { STORED, type StoredStatus } from '../lifecycle.js';

/** A mapping as a file states it. */
export interface RecordedMapping {
  readonly concept: string;
  readonly status: StoredStatus;
}

/** A learning resource as it stands in a file, checked. */
export interface FileRecord extends CheckedResource {
  /** What the file says nothing of: a resource that is there keeps it. Left out: the record is whole, and what it has not is emptied. */
  readonly kept?: readonly KeptField[];
  readonly mappings: readonly RecordedMapping[];
}

/** Where something stands in a file: `line 12, column language`, or `record 3, general.title`. */
export interface Place {
  readonly at: string;
  readonly field?: string | undefined;
}

/** A record and where its mappings stand: what only the graph can tell is found wrong later. */
export interface PlacedRecord {
  readonly record: FileRecord;
  readonly places: readonly Place[];
}

/** A file that cannot be imported. Nothing of it is written. */
export class FileFault extends Error {
  constructor({ at, field }: Partial<Place>, message: string) {
    super(`${[at, field].filter(Boolean).join(', ')}${at ? ': ' : ''}${message}`);
    this.name = 'FileFault';
  }
}

/**
 * @param fields  what the file calls a field of a resource
 * @throws FileFault
 */
export function checkedAt(
  given: GivenResource,
  at: string,
  fields: (field: keyof GivenResource) => string,
): CheckedResource {
  try {
    return checkResource(given);
  } catch (cause) {
    if (cause instanceof ResourceFault) throw new FileFault({ at, field: fields(cause.field) }, cause.message);
    throw cause;
  }
}

/** @throws FileFault */
export function statusAt(status: string, place: Place): StoredStatus {
  const found = STORED.find((name) => name === status.trim().toUpperCase());
  if (found) return found;
  throw new FileFault(place, `the status must be one of ${STORED.join(', ')}, got ${status.slice(0, 40)}.`);
}
