import { governedFields, type AccessMap, type FieldAccess } from './annotations.js';
import type { Under } from './audience.js';
import type { Touched } from './coordinates.js';
import { decide } from './decide.js';
import { transformFor, type Transform } from './effects.js';
import type { SubjectFacts } from './stored-subjects.js';
import type { AccessRequest, Decision, PartyEvidence, Pseudonyms } from './model.js';
import type { About } from './personal-data.js';
import type { Principal } from '../runtime/principal.js';
import type { Reason } from './reasons.js';
import type { AccessSession } from './session.js';

/** Rows for which every decision is the same, and what became of them. */
export interface Batch {
  readonly holder: string;
  /** Whose pseudonyms the rows are shown under; null: the recipient's own handles. */
  readonly under: Under | null;
  /** By bit: the schema coordinate, and what was decided where the operation selects it. */
  readonly coordinates: readonly string[];
  readonly decisions: readonly (Decision | undefined)[];
  readonly reasons: readonly (Reason | undefined)[];
  /** By bit: what a permitted value goes through. Undefined where every value leaves as it is, or not at all. */
  readonly transforms: readonly (Transform | undefined)[] | undefined;
  /** Bit per governed field of the type. */
  readonly permitted: number;
  /** The evidence could not be read. */
  readonly unavailable: boolean;
  /** One for each row of the batch. */
  readonly rows: Settled[];
}

/** The mark `settle` puts on a row. It holds for the session that made it and for no other. */
export interface Settled {
  readonly session: AccessSession;
  readonly batch: Batch;
  readonly facts: SubjectFacts | null;
  /** Bits of the fields that were in fact read, or asked for and refused: what goes on the log. */
  asked: number;
  /** Coordinate of the field that listed the row, where one did: that the person is on the list is told. */
  listedBy: string | null;
}

const coordinatesOf = (access: AccessMap, type: string): readonly string[] =>
  governedFields(access, type).map(({ coordinate }) => coordinate);

/** The governed fields of a type that the operation selects: those that are decided. */
export const selectedFields = (access: AccessMap, touched: Touched, type: string): readonly FieldAccess[] => {
  const fields = touched.get(type);
  return fields
    ? governedFields(access, type).filter(({ coordinate }) => fields.has(coordinate.slice(type.length + 1)))
    : [];
};

/** The question of one field of one person's record, as the schema declares the field. */
export const requestFor = (
  { coordinate, category, childPrivate, openings }: FieldAccess,
  { subject, holder, under = null }: About,
  principal: Principal,
): AccessRequest => ({
  principal,
  coordinate,
  category: category!,
  childPrivate,
  openings,
  under,
  subject,
  holder,
});

const pseudonymsOf = (uid: string | null, { agreements }: PartyEvidence): Pseudonyms | null =>
  agreements.find((agreement) => agreement.uid === uid)?.pseudonyms ?? null;

const underOf = (agreement: string | null, parties: PartyEvidence): Under | null => {
  const pseudonyms = pseudonymsOf(agreement, parties);
  return agreement === null || pseudonyms === null ? null : { agreement, epoch: pseudonyms.epoch };
};

/** One decision per selected governed field of the type, for rows about which every decision is equal. */
export function decideBatch(
  { access, touched }: { readonly access: AccessMap; readonly touched: Touched },
  type: string,
  about: About,
  {
    principal,
    parties,
    known,
    now,
  }: { principal: Principal; parties: PartyEvidence; known: SubjectFacts | null; now: number },
): Batch {
  const decisions: (Decision | undefined)[] = [];
  const reasons: (Reason | undefined)[] = [];
  const transforms: (Transform | undefined)[] = [];
  let permitted = 0;
  for (const field of selectedFields(access, touched, type)) {
    const { bit } = field;
    const decision = decide(requestFor(field, about, principal), parties, known, now);
    decisions[bit] = decision;
    if (decision.effect === 'DENY') reasons[bit] = decision.reason;
    else {
      permitted |= 1 << bit;
      const transform = transformFor(decision.effect, field, pseudonymsOf(decision.agreement, parties));
      if (transform) transforms[bit] = transform;
    }
  }
  return {
    holder: about.holder,
    under: underOf(about.under ?? null, parties),
    coordinates: coordinatesOf(access, type),
    decisions,
    reasons,
    transforms: transforms.length > 0 ? transforms : undefined,
    permitted,
    unavailable: false,
    rows: [],
  };
}

/** Where the evidence could not be read: nothing, and nothing to log, since nothing was decided. */
export function closedBatch(access: AccessMap, type: string, holder: string): Batch {
  const reasons: Reason[] = [];
  for (const { bit } of governedFields(access, type)) reasons[bit] = 'POLICY_UNAVAILABLE';
  return {
    holder,
    under: null,
    coordinates: coordinatesOf(access, type),
    decisions: [],
    reasons,
    transforms: undefined,
    permitted: 0,
    unavailable: true,
    rows: [],
  };
}
