import { createRequire } from 'node:module';
import { near } from '../runtime/near.js';

/** Term -> its broader terms: facts of the W3C Data Privacy Vocabulary 2.2, module purposes. purposes.test.ts compares them. */
const BROADER = createRequire(import.meta.url)('./dpv-purposes.json') as Readonly<Record<string, readonly string[]>>;

const PREFIX = 'dpv:';
const NAMESPACE = 'https://w3id.org/dpv#';

/** Too wide to mean anything: an agreement may not name them. */
export const ROOTS: ReadonlySet<string> = new Set([`${PREFIX}Purpose`]);

/**
 * A purpose in the compact form used everywhere here.
 *
 * @param written  `dpv:ServiceProvision`, the full IRI, or the bare term
 * @returns e.g. `dpv:ServiceProvision`; null for a term DPV 2.2 does not have
 */
export function normalisePurpose(written: string): string | null {
  const term = written.startsWith(PREFIX)
    ? written.slice(PREFIX.length)
    : written.startsWith(NAMESPACE)
      ? written.slice(NAMESPACE.length)
      : written;
  return Object.hasOwn(BROADER, term) ? PREFIX + term : null;
}

/** Purposes whose names are near an unknown one, in compact form, the nearest first; the root is never proposed. */
export const nearPurposes = (written: string): string[] =>
  near(
    written.replace(PREFIX, '').replace(NAMESPACE, ''),
    Object.keys(BROADER).filter((term) => !ROOTS.has(PREFIX + term)),
  ).map((term) => PREFIX + term);

const wider = new Map<string, ReadonlySet<string>>();

/** The purpose itself and every purpose broader than it. */
function withBroader(purpose: string): ReadonlySet<string> {
  const known = wider.get(purpose);
  if (known) return known;
  const found = new Set<string>();
  const visit = (term: string): void => {
    // A broader term that is no purpose (DPV puts one under a legal basis) covers nothing.
    if (found.has(PREFIX + term) || !Object.hasOwn(BROADER, term)) return;
    found.add(PREFIX + term);
    for (const broader of BROADER[term] ?? []) visit(broader);
  };
  if (purpose.startsWith(PREFIX)) visit(purpose.slice(PREFIX.length));
  // Only vocabulary terms are kept, so that callers cannot grow this map.
  if (found.size > 0) wider.set(purpose, found);
  return found;
}

/** Whether `asked` is `named` or narrower; everything is within the vocabulary's root. Both in compact form. */
export const isWithin = (asked: string, named: string): boolean => withBroader(asked).has(named);

/** Whether an agreement that names `named` covers a request for `asked`: the same purpose or a narrower one, never through a root. */
export const coversPurpose = (named: readonly string[], asked: string): boolean =>
  named.some((purpose) => !ROOTS.has(purpose) && isWithin(asked, purpose));

/** Whether `asked` is `named`, narrower, or so wide that it may be meant for it. Both in compact form. */
export const mayMean = (asked: string, named: string): boolean => isWithin(asked, named) || isWithin(named, asked);

/**
 * Whether an objection to `named` reaches `asked`: these purposes, narrower ones, and wider ones, which may be meant for what was
 * objected to; what cannot be read reaches everything.
 */
export const reachesPurpose = (named: readonly string[], asked: string): boolean =>
  named.length === 0 ||
  named.some((written) => {
    const purpose = normalisePurpose(written);
    return purpose === null || mayMean(asked, purpose);
  });
