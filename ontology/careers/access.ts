import { type Clause, clausesOf, readClause } from './access-clauses.js';

/**
 * What an occupation demands of who enters it beside skills:
 * - REQUIRED: a diploma, title, licence or permit without which nobody may, or is taken;
 * - EXPECTED: a diploma or a training is the usual way in; experience may do;
 * - OPEN: no diploma is asked for.
 */
export const ACCESS = ['OPEN', 'EXPECTED', 'REQUIRED'] as const;
export type Access = (typeof ACCESS)[number];

export interface AccessConditions {
  /** Null where nobody says. */
  readonly access: Access | null;
  /** Sentences of the publisher that it follows from. */
  readonly because: readonly string[];
}

const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.;!])\s+|\n/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

const REGULATED = 'Emploi réglementé (ROME).';

/**
 * Reads how an occupation is entered from what the publisher says of it.
 *
 * @param text       ROME's `acces_metier`, sentences or lines; null where there is none
 * @param regulated  whether the publisher says that a title or permit is required by law; null where it does not say
 * @param name       of the occupation: what is demanded for the posts of another one is not demanded for it
 */
export function accessConditions(text: string | null, regulated: boolean | null, name = ''): AccessConditions {
  const said = sentences(text ?? '').map((sentence) => ({
    sentence,
    clauses: clausesOf(sentence).map((clause) => readClause(clause, name)),
  }));
  const saying = (test: (clause: Clause) => boolean): string[] =>
    said.filter(({ clauses }) => clauses.some(test)).map(({ sentence }) => sentence);
  const required = saying(({ demanded }) => demanded);
  if (regulated === true || required.length > 0)
    return { access: 'REQUIRED', because: [...(regulated === true ? [REGULATED] : []), ...required] };
  const without = saying((clause) => clause.without);
  const demandedOfSome = saying((clause) => clause.demandedOfSome);
  if (without.length > 0 && demandedOfSome.length === 0) return { access: 'OPEN', because: without };
  const usual = without.length > 0 ? demandedOfSome : saying((clause) => clause.usual);
  if (usual.length > 0) return { access: 'EXPECTED', because: usual };
  const refused = saying((clause) => clause.refused);
  if (refused.length > 0) return { access: 'OPEN', because: refused };
  const named = saying((clause) => clause.named);
  return named.length > 0 ? { access: 'EXPECTED', because: named } : { access: null, because: [] };
}
