import type { ConceptNode, Relation } from '../../ontology/model.js';

/**
 * The data of the benches: the same rows at each run, nothing of them real. Learners are kept by one organisation of
 * the sample and read by another one, both without any other agreement or learner of their own.
 */
export const HOLDER = 'did:web:orientation-app.example';
export const RECIPIENT = 'did:web:edtech-beta.example';
export const PURPOSE = 'dpv:ServiceProvision';

export const LEARNERS = 200;
export const OCCUPATIONS = 8;
export const SKILLS_PER_OCCUPATION = 50;
const SKILLS = 120;

/** What the agreement covers and the list asks for. */
export const GOVERNED_FIELDS = [
  'id',
  'holder',
  'givenName',
  'familyName',
  'email',
  'programme',
  'iscedLevel',
  'studentNumber',
] as const;

const SINCE = Date.UTC(2026, 0, 1);
const UNTIL = Date.UTC(2036, 0, 1);

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);
const padded = (i: number): string => String(i).padStart(4, '0');

export const occupationUri = (i: number): string => `http://bench.example/occupation/${padded(i)}`;
export const skillUri = (i: number): string => `http://bench.example/skill/${padded(i)}`;

const labels = (en: string, fr: string) => ({
  prefLabelEn: en,
  prefLabelFr: fr,
  altLabelsEn: [`${en}, otherwise`],
  altLabelsFr: [`${fr}, autrement`],
});

export const concepts = (): ConceptNode[] => [
  ...range(OCCUPATIONS).map((i): ConceptNode => ({
    kind: 'Occupation',
    uri: occupationUri(i),
    properties: {
      scheme: 'ESCO',
      status: 'RELEASED',
      notation: `9999.${i}`,
      iscoCode: '9999',
      ...labels(`measured occupation ${i}`, `métier mesuré ${i}`),
    },
  })),
  ...range(SKILLS).map((i): ConceptNode => ({
    kind: 'Skill',
    uri: skillUri(i),
    properties: {
      scheme: 'ESCO',
      status: 'RELEASED',
      skillType: i % 3 === 0 ? 'KNOWLEDGE' : 'SKILL_COMPETENCE',
      reuseLevel: 'CROSS_SECTOR',
      ...labels(`carry out measured task ${i}`, `réaliser la tâche mesurée ${i}`),
    },
  })),
];

/** Each occupation has its 50 skills, three in five of them essential; neighbours share most. */
export const relations = (): Relation[] =>
  range(OCCUPATIONS).flatMap((occupation) =>
    range(SKILLS_PER_OCCUPATION).map((i): Relation => ({
      kind: i % 5 < 3 ? 'ESSENTIAL_SKILL' : 'OPTIONAL_SKILL',
      from: occupationUri(occupation),
      to: skillUri(occupation * 10 + i),
    })),
  );

export const personId = (i: number): string => `urn:passerelle:bench:person:${padded(i)}`;

/** What follows the holder and `#` in the recipient's handle. */
export const handleFragment = (i: number): string => `bench-handle-${padded(i)}`;

/** As learnerRow takes them; handles are fixed, so that every run gives the same answer. */
export const learners = (count = LEARNERS) =>
  range(count).map((i) => ({
    id: `bench-${padded(i)}`,
    person: personId(i),
    holder: HOLDER,
    givenName: `Prénom${padded(i)}`,
    familyName: `Nom${padded(i)}`,
    email: `personne${padded(i)}@bench.example`,
    ageBand: 'ADULT',
    territory: 'FRE11',
    programme: `Licence mesurée ${i % 12}`,
    iscedLevel: 4 + (i % 4),
    studentNumber: `BENCH-${padded(i)}`,
    handles: { [RECIPIENT]: handleFragment(i) },
    skillClaims: [],
  }));

/** Organisations of the sample that give the recipient something of their own. */
const OTHER_HOLDERS = [
  'did:web:universite-de-lille.example',
  'did:web:fun-mooc.example',
  'did:web:edtech-alpha.example',
  'did:web:edtech-gamma.example',
];
/** What agreements beside the one that is used are for. */
const OTHER_PURPOSES = ['dpv:ScientificResearch', 'dpv:AcademicResearch', 'dpv:Personalisation'];
const CATEGORIES = ['IDENTIFIER', 'IDENTITY', 'CONTACT', 'ENROLMENT'];

const agreementOf = (uid: string, assigner: string, purpose: string) => ({
  uid,
  assigner,
  assignee: RECIPIENT,
  instrument: 'DATA_PROTECTION_AGREEMENT',
  status: 'ACTIVE',
  validFrom: SINCE,
  validUntil: UNTIL,
  purposes: [purpose],
  grants: [
    {
      coordinates: GOVERNED_FIELDS.map((field) => `Learner.${field}`),
      effect: 'PERMIT',
      legalBasis: 'eu-gdpr:A6-1-a',
    },
  ],
  prohibitions: [],
});

/** The agreement that covers the list. */
export const agreement = () => agreementOf('urn:passerelle:bench:agreement', HOLDER, PURPOSE);

/** Agreements in force beside it, all of the recipient: every other one with the same holder for something else, the rest with others. */
export const otherAgreements = (count: number) =>
  range(count).map((i) =>
    agreementOf(
      `urn:passerelle:bench:agreement:${padded(i)}`,
      i % 2 === 0 ? HOLDER : OTHER_HOLDERS[(i >> 1) % OTHER_HOLDERS.length]!,
      i % 2 === 0 ? OTHER_PURPOSES[(i >> 1) % OTHER_PURPOSES.length]! : PURPOSE,
    ),
  );

export const subjects = (count = LEARNERS) =>
  range(count).map((i) => ({
    id: personId(i),
    ageBand: 'ADULT',
    ageBandAttestedBy: HOLDER,
    ageBandValidUntil: UNTIL,
  }));

const consentOf = (i: number, which: string, patch: object) => ({
  id: `urn:passerelle:bench:consent${which}:${padded(i)}`,
  subject: personId(i),
  recipient: RECIPIENT,
  status: 'GIVEN',
  purposes: [PURPOSE],
  categories: CATEGORIES,
  approvalsRequired: ['SUBJECT'],
  approvals: ['SUBJECT'],
  givenAt: SINCE,
  validUntil: UNTIL,
  ...patch,
});

/** One consent in force per learner. */
export const consents = (count = LEARNERS) => range(count).map((i) => consentOf(i, '', {}));

const DAY_MS = 86_400_000;

/** Four more records per learner for the same recipient: another purpose, one that has ended, two that are about other data. */
export const otherConsents = () =>
  range(LEARNERS).flatMap((i) => [
    consentOf(i, ':research', { purposes: ['dpv:AcademicResearch'], givenAt: SINCE + DAY_MS }),
    consentOf(i, ':expired', { givenAt: SINCE - 90 * DAY_MS, validUntil: SINCE - DAY_MS }),
    consentOf(i, ':skills', { categories: ['SKILL_PROFILE'], givenAt: SINCE + (i % 7) * DAY_MS }),
    consentOf(i, ':withdrawn', { status: 'WITHDRAWN', categories: ['LEARNING_TRACE'], givenAt: SINCE - 30 * DAY_MS }),
  ]);
