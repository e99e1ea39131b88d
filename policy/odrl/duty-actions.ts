import { DPV, ODRL } from './terms.js';

/*
 * What somebody may owe by an agreement: acts between organisations that the other party can tell were done. The rest of ODRL's
 * actions are uses of data, which a permission or a prohibition is about.
 */

/** Actions of the ODRL vocabulary, compact, each with its name in DPV's vocabulary of processing where it has one. */
const ACTIONS: Readonly<Record<string, string | null>> = {
  'odrl:anonymize': 'dpv:Anonymise',
  'odrl:attribute': null,
  'odrl:compensate': null,
  'odrl:delete': 'dpv:Erase',
  'odrl:inform': null,
  'odrl:nextPolicy': null,
  'odrl:reviewPolicy': null,
};

export const DUTY_ACTIONS: readonly string[] = Object.keys(ACTIONS);

export const isDutyAction = (action: string): boolean => Object.hasOwn(ACTIONS, action);

/** As agreements keep it; null for an action that nobody can owe by one. */
export function dutyActionOf(written: string): string | null {
  const action = written.replace(ODRL, 'odrl:').replace(DPV, 'dpv:');
  if (isDutyAction(action)) return action;
  return DUTY_ACTIONS.find((name) => ACTIONS[name] === action) ?? null;
}

/** Why an action is none of these, and what to say instead. */
export const whyNoDuty = (action: string): string =>
  /obtainConsent$/.test(action)
    ? 'Consent is asked of each person by the gateway itself, wherever the legal basis is consent (eu-gdpr:A6-1-a): it is no duty of an agreement.'
    : `${action} is nothing that agreements record as owed; they know ${DUTY_ACTIONS.join(', ')}.`;
