import { decide } from '../../policy/decide.js';
import { OPENINGS, type AccessRequest, type PartyEvidence, type SubjectEvidence } from '../../policy/model.js';
import { agreement, consents, GOVERNED_FIELDS, HOLDER, RECIPIENT } from '../data/generate.js';
import { ASKER } from '../gateway/policy-off.js';

const NOW = Date.UTC(2026, 5, 1);
const DECISIONS = 200_000;

const standing = (did: string) =>
  [
    did,
    {
      did,
      termsAccepted: true,
      credentialStatus: 'VALID',
      credentialValidUntil: Date.UTC(2036, 0, 1),
      publicAuthority: null,
    },
  ] as const;

const { grants, ...content } = agreement();
const PARTIES: PartyEvidence = {
  standings: new Map([standing(HOLDER), standing(RECIPIENT)]),
  agreements: [
    {
      ...content,
      status: 'ACTIVE',
      pseudonyms: null,
      grants: grants.flatMap(({ coordinates, ...grant }) =>
        coordinates.map((coordinate) => ({
          uid: coordinate,
          coordinate,
          ground: null,
          overridesObjectionOn: null,
          minimumGroupSize: null,
          constraints: [],
          ...grant,
        })),
      ),
      prohibitions: [],
    },
  ],
  mandates: [],
  guardianships: [],
};

const [consent] = consents();
const SUBJECT: SubjectEvidence = {
  consents: [
    {
      id: consent!.id,
      status: 'GIVEN',
      purposes: consent!.purposes,
      categories: ['IDENTIFIER', 'IDENTITY', 'CONTACT', 'ENROLMENT'],
      givenAt: consent!.givenAt,
      decidedAt: consent!.givenAt,
      validUntil: consent!.validUntil,
      approvalsMissing: [],
    },
  ],
  objections: [],
  ageBand: 'ADULT',
  logRef: 'bench',
};

const CATEGORY_OF: Readonly<Record<string, AccessRequest['category']>> = {
  id: 'IDENTIFIER',
  holder: 'IDENTIFIER',
  givenName: 'IDENTITY',
  familyName: 'IDENTITY',
  email: 'CONTACT',
};

const REQUESTS: readonly AccessRequest[] = GOVERNED_FIELDS.map((field) => ({
  principal: ASKER,
  coordinate: `Learner.${field}`,
  category: CATEGORY_OF[field] ?? 'ENROLMENT',
  childPrivate: false,
  openings: OPENINGS,
  under: null,
  holder: HOLDER,
  subject: consent!.subject,
}));

/** How many permits by an agreement and a consent `decide` reaches per second of CPU, on one thread. */
export function decisionsPerSecond(): number {
  let permitted = 0;
  const before = process.cpuUsage();
  for (let i = 0; i < DECISIONS; i += 1)
    if (decide(REQUESTS[i % REQUESTS.length]!, PARTIES, SUBJECT, NOW).effect === 'PERMIT') permitted += 1;
  const { user, system } = process.cpuUsage(before);
  if (permitted !== DECISIONS) throw new Error('The decision that is measured denies.');
  return (DECISIONS * 1_000_000) / (user + system);
}
