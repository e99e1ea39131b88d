import type { AccessMap, FieldAccess } from './annotations.js';
import { requestFor } from './batch.js';
import { decide } from './decide.js';
import type { EvidenceReader } from './evidence.js';
import type { Decision } from './model.js';
import { wholeMandatesAt } from './mandates.js';
import type { About } from './personal-data.js';
import type { Principal } from '../runtime/principal.js';
import { inTerm } from './readable.js';
import type { Reason } from './reasons.js';
import type { AccessSession } from './session.js';

export interface Explanation {
  readonly coordinate: string;
  readonly effect: Decision['effect'];
  readonly reason: Reason | null;
  /** Uids of the duties that keep the field closed, for the parties of the agreement. */
  readonly duties: readonly string[];
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
  const own = wholeMandatesAt(asking, holder, await evidence.parties(asking, now));
  return own.some((mandate) => mandate.role === 'PRIVACY_OFFICER' && inTerm(mandate, now));
}

/** The annotation of a governed field that is no root field; undefined for any other coordinate. */
export const governedField = (access: AccessMap, coordinate: string): FieldAccess | undefined => {
  const [type = '', field = ''] = coordinate.split('.');
  const found = access.get(type)?.get(field);
  return found && found.bit >= 0 ? found : undefined;
};

/**
 * What `decide` would answer, without reading data. What it tells about a person goes on the log like a reading.
 *
 * @param recipient  the organisation that would read, with the purpose it would name
 * @returns null when the caller may not ask about this recipient, or about this purpose of its own
 * @throws ApiError GRAPH_UNAVAILABLE
 */
export async function explain(
  field: FieldAccess,
  about: About,
  recipient: Principal,
  session: AccessSession,
): Promise<Explanation | null> {
  const { evidence } = session;
  const { principal: asking } = session.scope;
  const now = session.now.getTime();
  const precisely = await isToldPrecisely(asking, about, evidence, now);
  if (!precisely && (asking.org !== recipient.org || asking.purpose !== recipient.purpose)) return null;
  const parties = await evidence.parties(recipient, now);
  const people = await evidence.subjects([about.subject ?? ''], recipient, now);
  const facts = about.subject === null ? null : (people.get(about.subject) ?? null);
  const { coordinate } = field;
  const decision = decide(requestFor(field, about, recipient), parties, facts, now);
  session.explained({ act: 'EXPLAIN', coordinate, holder: about.holder, decision, facts });
  const isParty = asking.org !== null && (asking.org === recipient.org || asking.org === about.holder);
  const duties = (isParty && decision.effect === 'DENY' && decision.duties) || [];
  return { coordinate, effect: decision.effect, reason: reasonOf(decision, precisely), duties };
}

const reasonOf = (decision: Decision, precisely: boolean): Reason | null =>
  decision.effect !== 'DENY' ? null : precisely ? decision.precise : decision.reason;
