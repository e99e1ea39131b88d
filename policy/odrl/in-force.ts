import { gdprTerm } from './profile-values.js';
import { instantIn } from '../instant.js';
import { LEGAL_BASES } from '../legal-basis.js';
import { isDeadline } from './deadline.js';
import type { Finding } from './findings.js';
import type { Duty, Permission, Policy } from './model.js';
import { constraintText } from './phrases.js';
import { coordinateOf, profileIri, type PolicyProperty } from './profile.js';
import type { Matching } from './situation.js';

/*
 * What a policy in our profile says beyond ODRL, and the gateway decides by: its term, its obligations, and on what a grant rests
 * (policy/decide.ts, policy/duties.ts, policy/legal-basis.ts). In any other policy there is nothing to find.
 */

/** Whether the agreement is in force, its end not included. A bound that is not said may have been passed. */
export function termFindings({ profiled }: Policy, at: number): readonly Finding[] {
  if (!profiled) return [];
  const { validFrom, validUntil } = profiled;
  const now = new Date(at).toISOString();
  const bound = (property: PolicyProperty, text: string | undefined, holds: (instant: number) => boolean): Finding => {
    const iri = profileIri(property);
    const instant = text === undefined ? null : instantIn(text);
    return {
      verdict: instant === null ? null : holds(instant),
      step: 'constraint',
      because:
        instant === null
          ? `whether the agreement is in force at ${now} cannot be told: the policy does not say ${iri}, which it takes, or the input beside it`
          : `the agreement is not in force at ${now}: its ${iri} is ${text}`,
    };
  };
  const bounds = [
    bound('validFrom', validFrom, (from) => from <= at),
    bound('validUntil', validUntil, (until) => at < until),
  ];
  const open = bounds.filter(({ verdict }) => verdict !== true);
  const because = `the agreement is in force, from ${validFrom} until ${validUntil} (not included)`;
  return open.length > 0 ? open : [{ verdict: true, step: 'constraint', because }];
}

/** How an obligation of an agreement is broken; null where it is not. Until when it was to be done counts, and nothing else. */
export function breach(duty: Duty, matching: Matching): string | null {
  const state = matching.dutyState(duty);
  if (state === 'fulfilled') return null;
  if (state === 'violated') return 'violated';
  const passed = duty.constraints.find((bound) => isDeadline(bound) && matching.constraints([bound]) !== true);
  return passed === undefined ? null : `overdue (${constraintText(passed)})`;
}

/** The obligations that keep closed what the agreement grants: those that are violated or overdue, whoever owes them. */
export const breachFindings = ({ profiled, obligations }: Policy, matching: Matching): readonly Finding[] =>
  !profiled
    ? []
    : obligations.flatMap((duty): readonly Finding[] => {
        const broken = breach(duty, matching);
        return broken === null
          ? []
          : [
              {
                verdict: false,
                step: 'duty',
                because: `the obligation ${duty.uid} is ${broken}: until it is fulfilled, everything that this agreement grants is closed`,
              },
            ];
      });

/** What a permission of fields has to rest on, where it is missing: without it the gateway opens nothing. */
export function basisFindings({ profiled, targets }: Permission): readonly Finding[] {
  if (!profiled || !targets.some(({ iri }) => iri !== null && coordinateOf(iri) !== null)) return [];
  const { legalBasis, ground } = profiled;
  const lacks = (what: string): readonly Finding[] => [
    { verdict: false, step: 'constraint', because: `it lacks ${what}, without which no field about people is opened` },
  ];
  if (legalBasis === undefined) return lacks(`a legal basis (${profileIri('legalBasis')})`);
  return ground || gdprTerm(legalBasis) === LEGAL_BASES.CONSENT
    ? []
    : lacks(`what its legal basis rests on (${profileIri('ground')}): the contract, the legal text, the assessment`);
}
