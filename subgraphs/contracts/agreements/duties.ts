import type { AgreementTerms, DutyTerms } from '../../../policy/agreement/content.js';
import { DUTY_ACTIONS, dutyActionOf, whyNoDuty } from '../../../policy/odrl/duty-actions.js';
import { isAbsoluteIri, RDF, XSD } from '../../../policy/odrl/terms.js';
import { didYouMean, near } from '../../../runtime/near.js';
import { instantOf } from './instants.js';
import type { GivenDuty } from './odrl.js';
import { MOST_TEXT, refuse, textOf } from './refuse.js';

const MOST_DUTIES = 50;
const DESCRIPTION = 'http://purl.org/dc/terms/description';

const utc = (name: string, text: string | null | undefined): string | null =>
  text ? new Date(instantOf(name, text)).toISOString() : null;

/** Words given in input fields, as a document would say them. */
function described({ uid, descriptions = [] }: GivenDuty): DutyTerms['details'] {
  if (descriptions.length === 0) return undefined;
  const metadata = descriptions.map(({ language, text: given }) => {
    const value = textOf(`A description of ${uid}`, given) ?? refuse(`A description of ${uid} says nothing.`);
    if (language != null && !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language))
      refuse(`The language of a description of ${uid} must be a tag such as fr or en; got ${language}.`);
    return {
      property: DESCRIPTION,
      value: language ? { value, datatype: `${RDF}langString`, language } : { value, datatype: `${XSD}string` },
    };
  });
  return { refinements: [], targets: [], parties: [], metadata };
}

function checkDuty(given: GivenDuty): DutyTerms {
  const { uid, kind, owedBy = 'ASSIGNEE' } = given;
  if (!isAbsoluteIri(uid) || uid.length > MOST_TEXT) refuse(`The uid of a duty must be an IRI; got ${uid}.`);
  const action =
    dutyActionOf(given.action) ??
    refuse(`The duty ${uid}: ${whyNoDuty(given.action)}${didYouMean(near(given.action, DUTY_ACTIONS))}`, DUTY_ACTIONS);
  const owedFrom = utc(`owedFrom of ${uid}`, given.owedFrom);
  const deadline = utc(`deadline of ${uid}`, given.deadline);
  if (kind === 'PRECONDITION' && owedFrom !== null)
    refuse(`The duty ${uid} is a PRECONDITION, which is owed from the beginning: owedFrom goes with an OBLIGATION.`);
  if (owedFrom !== null && deadline !== null && deadline < owedFrom)
    refuse(`The deadline of ${uid}, ${deadline}, is before it is owed, ${owedFrom}.`);
  const details = given.details ?? described(given);
  return { uid, kind, action, owedBy, owedFrom, deadline, ...(details && { details }) };
}

/** Sorted by uid: one order for one content. @throws ApiError BAD_USER_INPUT */
export function checkDuties(given: readonly GivenDuty[]): readonly DutyTerms[] {
  if (given.length > MOST_DUTIES) refuse(`The agreement has ${given.length} duties; ${MOST_DUTIES} at most.`);
  const duties = given.map(checkDuty).sort((one, other) => (one.uid < other.uid ? -1 : 1));
  const twice = duties.find(({ uid }, i) => duties[i + 1]?.uid === uid);
  return twice ? refuse(`The duty ${twice.uid} is there twice: it takes a uid for each.`) : duties;
}

/** Grants name conditions that are there; a condition that no field depends on would close nothing. */
export function checkConditions({ grants, duties = [] }: AgreementTerms): void {
  const conditions = duties.filter(({ kind }) => kind === 'PRECONDITION').map(({ uid }) => uid);
  for (const { coordinate, effect, duties: named = [] } of grants) {
    if (effect === 'DENY' && named.length > 0) refuse(`The prohibition of ${coordinate} depends on no duties.`);
    for (const uid of named)
      if (!conditions.includes(uid))
        refuse(
          `The grant of ${coordinate} depends on ${uid}, which is no PRECONDITION among the duties.${didYouMean(near(uid, conditions))}`,
          conditions,
        );
  }
  const idle = conditions.find((uid) => grants.length > 0 && !grants.some((grant) => grant.duties?.includes(uid)));
  if (idle) refuse(`The duty ${idle} is a PRECONDITION that no grant names: name it in \`duties\` of a grant.`);
}
