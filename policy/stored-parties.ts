import type {
  Agreement,
  Constraint,
  FieldGrant,
  Guardianship,
  Mandate,
  PartyEvidence,
  Prohibition,
  Pseudonyms,
  Standing,
} from './model.js';
import { isTexts } from './readable.js';

/** Rules as stored: constraints are JSON text. */
type Stored<Rule extends { readonly constraints: readonly Constraint[] }> = Omit<
  Rule,
  'constraints' | 'minimumGroupSize'
> & {
  readonly constraints: unknown;
  readonly minimumGroupSize?: unknown;
};

interface StoredAgreement extends Omit<Agreement, 'grants' | 'prohibitions' | 'pseudonyms'> {
  readonly pseudonymEpoch?: unknown;
  /** 32 bytes, base64. */
  readonly pseudonymKey?: unknown;
  readonly grants: readonly Stored<FieldGrant>[];
  readonly prohibitions: readonly Stored<Prohibition>[];
}

export interface StoredParties {
  readonly agreements: readonly StoredAgreement[];
  readonly standings: readonly Standing[];
  readonly mandates: readonly Mandate[];
  readonly guardianships: readonly Guardianship[];
}

/** A constraint nobody can judge: it does not hold in a permission and applies in a prohibition. */
const UNREADABLE: readonly Constraint[] = [{ leftOperand: 'unreadable', operator: 'unreadable', rightOperand: null }];

function constraintsOf(stored: unknown): readonly Constraint[] {
  if (stored === null || stored === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(String(stored));
    const readable = Array.isArray(parsed) && parsed.every((item) => typeof item === 'object' && item !== null);
    return readable ? (parsed as Constraint[]) : UNREADABLE;
  } catch {
    return UNREADABLE;
  }
}

/** A size that cannot be read is one no group reaches. */
const groupSizeOf = (stored: unknown): number | null =>
  stored === null || stored === undefined ? null : Number.isInteger(stored) ? (stored as number) : Infinity;

function pseudonymsOf(epoch: unknown, encoded: unknown): Pseudonyms | null {
  if (typeof epoch !== 'number' || !Number.isInteger(epoch) || typeof encoded !== 'string') return null;
  const key = Buffer.from(encoded, 'base64');
  return key.length === 32 ? { epoch, key } : null;
}

/** Agreements in force that ask for pseudonyms and have no key to make them with yet. */
export const agreementsWithoutKey = ({ agreements }: StoredParties): string[] =>
  agreements
    .filter(
      ({ status, pseudonymKey, grants }) =>
        status === 'ACTIVE' &&
        (pseudonymKey === null || pseudonymKey === undefined) &&
        grants.some(({ effect }) => effect === 'PSEUDONYMISE'),
    )
    .map(({ uid }) => uid);

const agreementOf = ({
  grants,
  prohibitions,
  purposes,
  pseudonymEpoch,
  pseudonymKey,
  ...agreement
}: StoredAgreement): Agreement => ({
  ...agreement,
  pseudonyms: pseudonymsOf(pseudonymEpoch, pseudonymKey),
  purposes: isTexts(purposes) ? purposes : [],
  grants: grants.map((grant) => ({
    ...grant,
    constraints: constraintsOf(grant.constraints),
    minimumGroupSize: groupSizeOf(grant.minimumGroupSize),
  })),
  // A prohibition whose fields cannot be read forbids all of them.
  prohibitions: prohibitions.map(({ coordinates, constraints, ...of }) => ({
    ...of,
    coordinates: isTexts(coordinates) ? coordinates : [],
    constraints: constraintsOf(constraints),
  })),
});

const withCategories = <Row extends { readonly categories: readonly unknown[] }>(
  rows: readonly Row[],
): readonly Row[] => rows.filter(({ categories }) => isTexts(categories));

export const partyEvidence = ({ agreements, standings, mandates, guardianships }: StoredParties): PartyEvidence => ({
  agreements: agreements.map(agreementOf),
  standings: new Map(standings.map((standing) => [standing.did, standing])),
  mandates: withCategories(mandates),
  guardianships: withCategories(guardianships),
});
