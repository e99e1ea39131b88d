import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Principal } from '../../runtime/principal.js';

/*
 * Who may read what of the fictional sample, told a second time and plainly, from its YAML alone. It shares no code with
 * policy/: what both say is most likely right.
 */

const read = (file: string): unknown =>
  parse(readFileSync(new URL(`../../subgraphs/${file}`, import.meta.url), 'utf8'));

interface Grant {
  readonly coordinates: readonly string[];
  readonly effect: string;
  readonly legalBasis: string;
}
interface Agreement {
  readonly uid: string;
  readonly assigner: string;
  readonly assignee: string;
  readonly validUntil: string;
  readonly purposes: readonly string[];
  readonly grants: readonly Grant[];
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
  readonly agreements: readonly Agreement[];
  readonly mandates: readonly (Scoped & { readonly sub: string; readonly holder: string })[];
  readonly guardianships: readonly (Scoped & { readonly guardian: string; readonly ward: string })[];
  readonly subjects: readonly { readonly id: string; readonly ageBand: string }[];
  readonly consents: readonly Consent[];
};
const participants = read('participants/sample/participants.yaml') as { did: string; credentialStatus: string }[];

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
const now = Date.now();

export class SampleOracle {
  readonly #consents = new Map<string, Decided>(
    contracts.consents.map((consent) => {
      const approved = consent.approvalsRequired.every((approval) => consent.approvals.includes(approval));
      const given = consent.status === 'GIVEN' && approved && Date.parse(consent.validUntil) > now;
      return [consent.id, { ...consent, given, order: 0 }];
    }),
  );
  #order = 0;

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
    const all = contracts.agreements.filter(({ assigner, assignee }) => assigner === holder && assignee === org);
    if (all.length === 0) return org === holder ? 'NO_MANDATE' : 'NO_AGREEMENT';
    return all.some(({ validUntil }) => Date.parse(validUntil) > now) ? null : 'AGREEMENT_EXPIRED';
  }

  isStaff({ sub, org }: Principal, holder: string): boolean {
    return org === holder && contracts.mandates.some((of) => of.sub === sub && of.holder === holder);
  }

  /** The agreement under whose pseudonyms a caller lists a holder's people; null: by handles of its own. */
  pseudonymsFor({ org, purpose }: Principal, holder: string): string | null {
    const covering = contracts.agreements.filter(
      ({ assigner, assignee, purposes }) => assigner === holder && assignee === org && purposes.includes(purpose ?? ''),
    );
    return covering.find(hasPseudonyms)?.uid ?? null;
  }

  /** `PERMIT`, `GENERALISE` or `PSEUDONYMISE`, or the reason of the refusal. */
  decide(caller: Principal, coordinate: string, { holder, person, under }: Shown): string {
    const category = categoryOf(coordinate);
    const covers = ({ categories }: Scoped): boolean => categories.includes(category);
    if (caller.org === null && caller.person !== null && person !== null) {
      if (caller.person === person) return 'PERMIT';
      const ward = contracts.guardianships.some(
        (of) => of.guardian === caller.person && of.ward === person && covers(of),
      );
      if (ward && !isPrivate(coordinate) && contracts.subjects.find(({ id }) => id === person)?.ageBand === 'UNDER_15')
        return 'PERMIT';
    }
    const mandate = contracts.mandates.some((of) => of.sub === caller.sub && of.holder === holder && covers(of));
    if (caller.org === holder && mandate) return person === null ? PERSON : 'PERMIT';

    const closed = this.between(caller, holder);
    if (closed) return closed;
    const grants = contracts.agreements
      .filter(({ assigner, assignee }) => assigner === holder && assignee === caller.org)
      .filter((agreement) => (under === null ? !hasPseudonyms(agreement) : agreement.uid === under))
      .flatMap(({ purposes, grants: of }) => of.map((grant) => ({ ...grant, purposes })))
      .filter(({ coordinates }) => coordinates.includes(coordinate));
    if (grants.length === 0) return 'FIELD_NOT_COVERED';
    const forPurpose = grants.filter(({ purposes }) => purposes.includes(caller.purpose!));
    if (forPurpose.length === 0) return 'PURPOSE_NOT_COVERED';
    const rows = forPurpose.filter(({ effect }) => effect !== 'AGGREGATE_ONLY');
    if (rows.length === 0) return 'AGGREGATE_ONLY';
    if (person === null) return PERSON;
    const open = rows.find(
      ({ legalBasis }) => legalBasis !== 'eu-gdpr:A6-1-a' || this.#consented(person, caller, category),
    );
    return open?.effect ?? PERSON;
  }
}

const hasPseudonyms = ({ grants }: Agreement): boolean =>
  grants.some(({ coordinates, effect }) => effect === 'PSEUDONYMISE' && coordinates.includes('Learner.id'));
