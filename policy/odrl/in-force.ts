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
  const bounds: readonly (readonly [PolicyProperty, string | undefined, (instant: number) => boolean, string])[] = [
    ['validFrom', validFrom, (from) => from <= at, `from ${validFrom}`],
    ['validUntil', validUntil, (until) => at < until, `until ${validUntil}, which is not included`],
  ];
  const now = new Date(at).toISOString();
  return bounds.map(([property, text, holds, said]): Finding => {
    const instant = text === undefined ? null : instantIn(text);
    const iri = profileIri(property);
    if (instant === null)
      return {
        verdict: null,
        step: 'constraint',
        because: `whether the agreement is in force at ${now} cannot be told: the policy does not say ${iri}, which it takes, or the input beside it`,
      };
    const verdict = holds(instant);
    return {
      verdict,
      step: 'constraint',
      because: verdict
        ? `the agreement is in force ${said}`
        : `the agreement is in force ${said} (${iri}), and not at ${now}`,
    };
  });
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
