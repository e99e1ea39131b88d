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

const personId = (i: number): string => `urn:passerelle:bench:person:${padded(i)}`;

/** As learnerRow takes them; handles are fixed, so that every run gives the same answer. */
export const learners = () =>
  range(LEARNERS).map((i) => ({
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
    handles: { [RECIPIENT]: `bench-handle-${padded(i)}` },
    skillClaims: [],
  }));

export const agreement = () => ({
  uid: 'urn:passerelle:bench:agreement',
  assigner: HOLDER,
  assignee: RECIPIENT,
  instrument: 'DATA_PROTECTION_AGREEMENT',
  status: 'ACTIVE',
  validFrom: SINCE,
  validUntil: UNTIL,
  purposes: [PURPOSE],
  grants: [
    {
      coordinates: GOVERNED_FIELDS.map((field) => `Learner.${field}`),
      effect: 'PERMIT',
      legalBasis: 'eu-gdpr:A6-1-a',
    },
  ],
  prohibitions: [],
});

export const subjects = () =>
  range(LEARNERS).map((i) => ({
    id: personId(i),
    ageBand: 'ADULT',
    ageBandAttestedBy: HOLDER,
    ageBandValidUntil: UNTIL,
  }));

/** One consent in force per learner. */
export const consents = () =>
  range(LEARNERS).map((i) => ({
    id: `urn:passerelle:bench:consent:${padded(i)}`,
    subject: personId(i),
    recipient: RECIPIENT,
    status: 'GIVEN',
    purposes: [PURPOSE],
    categories: ['IDENTIFIER', 'IDENTITY', 'CONTACT', 'ENROLMENT'],
    approvalsRequired: ['SUBJECT'],
    approvals: ['SUBJECT'],
    givenAt: SINCE,
    validUntil: UNTIL,
  }));
