import type { Language } from '../../ontology/importers/importer.js';
import type { ConceptKind, RelationKind } from '../../ontology/model.js';

/** A relation as its publisher states it. */
export interface Edge {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
}

export const edgeKey = ({ kind, from, to }: Edge): string => `${from} ${kind} ${to}`;

/** What becomes of a concept that the next release does not have. */
export interface Gone {
  /** The concept that the next release has instead; rows of relations name that one. */
  readonly successor: string | null;
  /** Whether rows of relations still name it, as publishers leave some. */
  readonly rowsStay: boolean;
}

/** A concept of the next release, made from the row of another. */
export interface Created {
  readonly uri: string;
  readonly kind: ConceptKind;
  readonly template: string;
  /** Added to each label; none for one that is called as its template. */
  readonly suffix: Readonly<Record<Language, string>> | null;
  /** Of a ROME card: the card it says it was split from. */
  readonly parent: string | null;
}

/** All that the next release changes, by URI. */
export interface Planted {
  readonly gone: ReadonlyMap<string, Gone>;
  readonly created: readonly Created[];
  /** Called otherwise in these languages. */
  readonly relabelled: ReadonlyMap<string, readonly Language[]>;
  /** With one more alternative label in English. */
  readonly otherLabels: ReadonlySet<string>;
  readonly recoded: ReadonlySet<string>;
  /** Marked as deprecated, with a new concept of the same name; null where there is none. */
  readonly deprecated: ReadonlyMap<string, string | null>;
  /** Competences that become knowledge. */
  readonly rekinded: ReadonlySet<string>;
  readonly removed: ReadonlyMap<string, Edge>;
  readonly added: readonly Edge[];
}

export const RELABELLED: Readonly<Record<Language, string>> = { en: ' (renamed)', fr: ' (renommé)' };
export const NEW: Readonly<Record<Language, string>> = { en: ' (new)', fr: ' (nouveau)' };
export const OTHER_LABEL = 'planted other label';
export const recode = (code: string): string => `${code}.99`;

export const isRome = (uri: string): boolean => uri.startsWith('urn:rome:');
/** `urn:rome:D1102` -> `D1102`, `urn:rome:ogr:100` -> `100`; of ESCO the URI itself. What the publisher's tables call it. */
export const idOf = (uri: string): string => (isRome(uri) ? uri.slice(uri.lastIndexOf(':') + 1) : uri);

/** What a concept of this release is in the next one; null where that has none. */
export const inNext =
  ({ gone }: Pick<Planted, 'gone'>) =>
  (uri: string): string | null => {
    const what = gone.get(uri);
    return what ? what.successor : uri;
  };
