/**
 * The marks a repository puts on a row: about whom it is, or whose affair it is.
 *
 * Symbols, because a rule's parent may be a representation that a caller wrote into
 * `_entities`, and JSON cannot carry a symbol. An unmarked row is refused.
 */
export const PERSONAL_DATA = Symbol('personal data');
export const OWNERS = Symbol('owners');
/** Put on by the policy alone, once per batch of rows. */
export const SETTLED = Symbol('settled');

export interface About {
  /** The data subject; null for the row that stands for a handle of nobody. */
  readonly subject: string | null;
  /** DID of the organisation that holds the record. */
  readonly holder: string;
  /** The agreement whose pseudonym the row was found under; absent or null: the recipient's own handle. */
  readonly under?: string | null;
}

export interface PersonalData {
  readonly [PERSONAL_DATA]: About;
}

export interface Owners {
  readonly persons: readonly string[];
  readonly organisations: readonly string[];
}

/** Marks a row. Both slots at once, property by property: there is one for each person of a page. */
export function aboutPerson<Row extends object>(row: Row, about: About): Row & PersonalData {
  const marked = row as Row & { [PERSONAL_DATA]: About; [SETTLED]: undefined };
  marked[PERSONAL_DATA] = about;
  marked[SETTLED] = undefined;
  return marked;
}

export const ownedBy = <Row extends object>(row: Row, owners: Partial<Owners>): Row =>
  Object.assign(row, { [OWNERS]: { persons: [], organisations: [], ...owners } satisfies Owners });

/** A handle of a learner: a DID URL under the holder's DID, so that the holder is known even where nobody answers to it. */
export const handleOf = (holder: string, fragment: string): string => `${holder}#${fragment}`;

/** The holder named by a DID or by a handle; the text itself where it is neither: nobody has agreements with it. */
export const holderOf = (didOrHandle: string): string => didOrHandle.split('#', 1)[0]!;

/** Whether a text has the form of a DID of an organisation, as the registry issues them (W3C DID Core 3.1; 128 characters at most). */
export const isDid = (text: string): boolean => text.length <= 128 && /^did:[a-z0-9]+:[A-Za-z0-9.%:_-]+$/.test(text);
