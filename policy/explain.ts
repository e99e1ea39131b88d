import type { AccessMap, FieldAccess } from './annotations.js';
import { decide } from './decide.js';
import type { EvidenceReader } from './evidence.js';
import type { About } from './personal-data.js';
import type { Principal } from '../runtime/principal.js';
import type { Reason } from './reasons.js';

export interface Explanation {
  readonly coordinate: string;
  readonly effect: 'PERMIT' | 'DENY';
  readonly reason: Reason | null;
}

/** Who may be told why: the person concerned, and the privacy officer of the holder. */
async function isToldPrecisely(
  asking: Principal,
  { subject, holder }: About,
  evidence: EvidenceReader,
  now: number,
): Promise<boolean> {
  if (asking.org === null) return asking.person !== null && asking.person === subject;
  if (asking.org !== holder) return false;
  const { mandates } = await evidence.parties(asking, now);
  return mandates.some(
    ({ holder: of, role, validFrom, validUntil }) =>
      of === holder && role === 'PRIVACY_OFFICER' && validFrom <= now && now < validUntil,
  );
}

/** The annotation of a governed field that is no root field; undefined for any other coordinate. */
export const governedField = (access: AccessMap, coordinate: string): FieldAccess | undefined => {
  const [type = '', field = ''] = coordinate.split('.');
  const found = access.get(type)?.get(field);
  return found && found.bit >= 0 ? found : undefined;
};

/**
 * What `decide` would answer, without reading data.
 *
 * @param asking     who wants to know
 * @param recipient  the organisation that would read, with the purpose it would name
 * @returns null when `asking` may not ask about this recipient
 * @throws ApiError GRAPH_UNAVAILABLE
 */
export async function explain(
  field: FieldAccess,
  about: About,
  asking: Principal,
  recipient: Principal,
  evidence: EvidenceReader,
  now: number,
): Promise<Explanation | null> {
  const precisely = await isToldPrecisely(asking, about, evidence, now);
  if (!precisely && asking.org !== recipient.org) return null;
  const parties = await evidence.parties(recipient, now);
  const people = await evidence.subjects([about.subject ?? ''], recipient, now);
  const request = {
    principal: recipient,
    coordinate: field.coordinate,
    category: field.category!,
    childPrivate: field.childPrivate,
    ...about,
  };
  const decision = decide(request, parties, about.subject === null ? null : (people.get(about.subject) ?? null), now);
  if (decision.effect === 'PERMIT') return { coordinate: field.coordinate, effect: 'PERMIT', reason: null };
  return { coordinate: field.coordinate, effect: 'DENY', reason: precisely ? decision.precise : decision.reason };
}
