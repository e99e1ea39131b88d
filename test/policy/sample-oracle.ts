import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Principal } from '../../runtime/principal.js';
import {
  basisHolds,
  dutiesAllow,
  forbids,
  holds,
  isWithin,
  objection,
  type States,
  type Terms,
  type TermsGrant,
  type TermsProhibition,
} from './oracle-terms.js';

/*
 * Who may read what of the fictional sample, told a second time and plainly, from its YAML alone. It shares no code with
 * policy/: what both say is most likely right.
 */

const read = (file: string): unknown =>
  parse(readFileSync(new URL(`../../subgraphs/${file}`, import.meta.url), 'utf8'));

interface SampleAgreement {
  readonly uid: string;
  readonly assigner: string;
  readonly assignee: string;
  readonly validUntil: string;
  readonly purposes: readonly string[];
  readonly grants: readonly (Omit<TermsGrant, 'coordinate'> & { readonly coordinates: readonly string[] })[];
  readonly prohibitions: readonly TermsProhibition[];
}
interface Agreement extends Terms, Pick<SampleAgreement, 'uid' | 'assigner' | 'assignee' | 'validUntil'> {
  readonly states: States;
}
interface Scoped {
  readonly categories: readonly string[];
}
interface Consent extends Scoped {
  readonly id: string;
  readonly subject: string;
  readonly recipient: string;
  readonly status: string;
  readonly purposes: readonly string[];
  readonly approvalsRequired: readonly string[];
  readonly approvals: readonly string[];
  readonly validUntil: string;
}
const contracts = read('contracts/sample/contracts.yaml') as {
  readonly standings: readonly { readonly did: string; readonly accepted: readonly string[] }[];
  readonly agreements: readonly SampleAgreement[];
  readonly mandates: readonly (Scoped & { readonly sub: string; readonly holder: string })[];
  readonly guardianships: readonly (Scoped & { readonly guardian: string; readonly ward: string })[];
  readonly subjects: readonly { readonly id: string; readonly ageBand: string }[];
  readonly consents: readonly Consent[];
};
const participants = read('participants/sample/participants.yaml') as {
  did: string;
  credentialStatus: string;
  publicAuthority: boolean;
}[];

/** The terms of an agreement of the sample, a grant for each coordinate. */
export function sampleTerms(of: string): Terms {
  const { purposes, grants, prohibitions } = contracts.agreements.find(({ uid }) => uid === of)!;
  return {
    purposes,
    grants: grants.flatMap(({ coordinates, ...grant }) => coordinates.map((coordinate) => ({ coordinate, ...grant }))),
    prohibitions,
    duties: [],
  };
}

/** Categories of governed fields, as the schema's descriptions say them. */
const CATEGORY: Readonly<Record<string, string>> = {
  'Learner.id': 'IDENTIFIER',
  'Learner.holder': 'IDENTIFIER',
  'Learner.givenName': 'IDENTITY',
  'Learner.familyName': 'IDENTITY',
  'Learner.email': 'CONTACT',
  'Learner.ageBand': 'DEMOGRAPHIC',
  'Learner.territory': 'DEMOGRAPHIC',
  'Learner.programme': 'ENROLMENT',
  'Learner.iscedLevel': 'ENROLMENT',
  'Learner.studentNumber': 'ENROLMENT',
  'Learner.skillProfile': 'SKILL_PROFILE',
  'Learner.learningTraces': 'LEARNING_TRACE',
  'Learner.credentials': 'CREDENTIAL',
  'Learner.accommodations': 'HEALTH',
  'Learner.reflections': 'SKILL_PROFILE',
  'Credential.forgery': 'OFFENCE',
};
/** Categories of what is below a learner, by its type. */
const CATEGORY_OF_TYPE: Readonly<Record<string, string>> = {
  SkillClaim: 'SKILL_PROFILE',
  LearningTrace: 'LEARNING_TRACE',
  Credential: 'CREDENTIAL',
  Accommodation: 'HEALTH',
  Reflection: 'SKILL_PROFILE',
};
const categoryOf = (coordinate: string): string => CATEGORY[coordinate] ?? CATEGORY_OF_TYPE[coordinate.split('.')[0]!]!;
/** What a person wrote for herself. */
const isPrivate = (coordinate: string): boolean => /^(Learner\.reflections$|Reflection\.)/.test(coordinate);

/** A decision about one recipient; the later one counts. */
interface Decided extends Scoped {
  readonly subject: string;
  readonly recipient: string;
  readonly purposes: readonly string[];
  readonly given: boolean;
  readonly order: number;
}

/** One learner's record as it is shown to a caller: whose it is, and under which agreement's pseudonym. */
export interface Shown {
  readonly holder: string;
  /** Null: nobody has that handle. */
  readonly person: string | null;
  readonly under: string | null;
}

const PERSON = 'NOT_PERMITTED_FOR_PERSON';
/** From the most open to the least. */
const LEAVING = ['PERMIT', 'PSEUDONYMISE', 'GENERALISE'];
const now = Date.now();

/** Rules beyond consent that a run met: one that met none would compare nothing of them. */
export const MET = [
  ...['PROHIBITED', 'UNMET_CONSTRAINT', 'MET_CONSTRAINT', 'DUTY_UNFULFILLED', 'DUTY_FULFILLED'],
  ...['OBJECTION_STANDS', 'OBJECTION_OVERRIDDEN', 'OBJECTION_ABSOLUTE'],
] as const;

export class SampleOracle {
  readonly #consents = new Map<string, Decided>(
    contracts.consents.map((consent) => {
      const approved = consent.approvalsRequired.every((approval) => consent.approvals.includes(approval));
      const given = consent.status === 'GIVEN' && approved && Date.parse(consent.validUntil) > now;
      return [consent.id, { ...consent, given, order: 0 }];
    }),
  );
  #order = 0;
  readonly #agreements = new Map<string, Agreement>(
    contracts.agreements.map((of) => [of.uid, { ...of, ...sampleTerms(of.uid), states: {} }]),
  );
  readonly #objections = new Map<string, { subject: string; recipient: string; purposes: readonly string[] }>();
  /** How often. */
  readonly met = new Map<string, number>();

  #meet(what: string): void {
    this.met.set(what, (this.met.get(what) ?? 0) + 1);
  }

  /** Two organisations agreed on other terms, and this is how what they owe stands. */
  agreed(uid: string, terms: Terms, states: States): void {
    this.#agreements.set(uid, { ...this.#agreements.get(uid)!, ...terms, states });
  }

  objected(id: string, objection: { subject: string; recipient: string; purposes: readonly string[] }): void {
    this.#objections.set(id, objection);
  }

  tookBack(id: string): void {
    this.#objections.delete(id);
  }

  #between(holder: string, org: string | null): Agreement[] {
    return [...this.#agreements.values()].filter(
      ({ assigner, assignee, validUntil }) => assigner === holder && assignee === org && Date.parse(validUntil) > now,
    );
  }

  /** A person consented: to what record says so, anew or once more. */
  gave(id: string, consent: Omit<Decided, 'given' | 'order'>): void {
    this.#consents.set(id, { ...consent, given: true, order: ++this.#order });
  }

  withdrew(id: string): void {
    this.#consents.set(id, { ...this.#consents.get(id)!, given: false, order: ++this.#order });
  }

  #consented(subject: string, { org, purpose }: Principal, category: string): boolean {
    const [latest] = [...this.#consents.values()]
      .filter((of) => of.subject === subject && of.recipient === org && of.purposes.includes(purpose!))
      .filter(({ categories }) => categories.includes(category))
      .sort((one, other) => other.order - one.order);
    return latest?.given ?? false;
  }

  /** Why nothing at all is open between a caller and a holder; null: something may be. */
  between({ sub, org, purpose }: Principal, holder: string): string | null {
    if (sub === null) return 'UNAUTHENTICATED';
    if (org === null) return 'NOT_OWN_OR_WARD';
    if (purpose === null) return 'NO_PURPOSE';
    if (!contracts.standings.some(({ did, accepted }) => did === org && accepted.length > 0))
      return 'TERMS_NOT_ACCEPTED';
    if (participants.find(({ did }) => did === org)?.credentialStatus !== 'VALID') return 'CREDENTIAL_INVALID';
    if (this.#between(holder, org).length > 0) return null;
    const ended = contracts.agreements.some(({ assigner, assignee }) => assigner === holder && assignee === org);
    if (ended) return 'AGREEMENT_EXPIRED';
    return org === holder ? 'NO_MANDATE' : 'NO_AGREEMENT';
  }

  isStaff({ sub, org }: Principal, holder: string): boolean {
    return org === holder && contracts.mandates.some((of) => of.sub === sub && of.holder === holder);
  }

  /** The agreement under whose pseudonyms a caller lists a holder's people; null: by handles of its own. */
  pseudonymsFor({ org, purpose }: Principal, holder: string): string | null {
    const covering = this.#between(holder, org).filter(({ purposes }) => covers(purposes, purpose));
    return covering.every(hasPseudonyms) ? (covering[0]?.uid ?? null) : null;
  }

  /** Agreements that show their people under pseudonyms, whatever they are for. */
  pseudonymous({ org }: Principal, holder: string): string[] {
    return this.#between(holder, org)
      .filter(hasPseudonyms)
      .map(({ uid }) => uid);
  }

  /** `PERMIT`, `GENERALISE` or `PSEUDONYMISE`, or the reason of the refusal. */
  decide(caller: Principal, coordinate: string, { holder, person, under }: Shown): string {
    const category = categoryOf(coordinate);
    const isFor = ({ categories }: Scoped): boolean => categories.includes(category);
    if (caller.org === null && caller.person !== null && person !== null) {
      if (caller.person === person) return 'PERMIT';
      const ward = contracts.guardianships.some(
        (of) => of.guardian === caller.person && of.ward === person && isFor(of),
      );
      if (ward && !isPrivate(coordinate) && contracts.subjects.find(({ id }) => id === person)?.ageBand === 'UNDER_15')
        return 'PERMIT';
    }
    const mandate = contracts.mandates.some((of) => of.sub === caller.sub && of.holder === holder && isFor(of));
    if (caller.org === holder && mandate) return person === null ? PERSON : 'PERMIT';

    const closed = this.between(caller, holder);
    if (closed) return closed;
    const asked = { org: caller.org!, purpose: caller.purpose!, now };
    const inForce = this.#between(holder, caller.org);
    const named = inForce.flatMap((agreement) =>
      agreement.grants.filter((grant) => grant.coordinate === coordinate).map((grant) => ({ agreement, grant })),
    );
    const shown = named.filter(({ agreement }) =>
      under === null ? !hasPseudonyms(agreement) : agreement.uid === under,
    );
    if (shown.length === 0) return 'FIELD_NOT_COVERED';
    const forPurpose = shown.filter(({ agreement }) => covers(agreement.purposes, caller.purpose));
    if (forPurpose.length === 0) return 'PURPOSE_NOT_COVERED';

    // A prohibition of any of the agreements wins, whatever that one is for.
    const isForbidden =
      named.some(({ grant }) => grant.effect === 'DENY') ||
      inForce.some(({ prohibitions }) => prohibitions.some((of) => forbids(of, coordinate, asked)));
    if (isForbidden) return (this.#meet('PROHIBITED'), 'PROHIBITED');
    const isAuthority = participants.find(({ did }) => did === caller.org)!.publicAuthority;
    const based = forPurpose.filter(({ grant }) => basisHolds(grant, isAuthority, asked));
    const held = based.filter(({ grant }) => holds(grant, asked));
    if (held.length < based.length) this.#meet('UNMET_CONSTRAINT');
    if (held.some(({ grant }) => grant.constraints?.length)) this.#meet('MET_CONSTRAINT');
    const rows = held.filter(({ grant }) => LEAVING.includes(grant.effect));
    if (rows.length === 0)
      return held.some(({ grant }) => grant.effect === 'AGGREGATE_ONLY') ? 'AGGREGATE_ONLY' : 'FIELD_NOT_COVERED';
    const free = rows.filter(({ agreement: { duties, states }, grant }) => dutiesAllow(grant, duties, states, now));
    if (free.length === 0) return (this.#meet('DUTY_UNFULFILLED'), 'DUTY_UNFULFILLED');
    if (free.some(({ grant: { duties = [] } }) => duties.length > 0)) this.#meet('DUTY_FULFILLED');
    if (person === null) return PERSON;

    const objectedTo = [...this.#objections.values()]
      .filter(({ subject, recipient }) => subject === person && recipient === caller.org)
      .flatMap(({ purposes }) => purposes);
    const open = free
      .map(({ grant }) => grant)
      .filter((grant) => {
        if (grant.legalBasis === 'eu-gdpr:A6-1-a') return this.#consented(person, caller, category);
        const found = objection(grant, objectedTo, asked);
        if (found !== 'NONE') this.#meet(`OBJECTION_${found}`);
        return found === 'NONE' || found === 'OVERRIDDEN';
      })
      .sort((one, other) => LEAVING.indexOf(one.effect) - LEAVING.indexOf(other.effect));
    return open[0]?.effect ?? PERSON;
  }
}

const covers = (named: readonly string[], asked: string | null): boolean =>
  asked !== null && named.some((purpose) => isWithin(asked, purpose));

const hasPseudonyms = ({ grants }: Agreement): boolean =>
  grants.some(({ coordinate, effect }) => effect === 'PSEUDONYMISE' && coordinate === 'Learner.id');
