import type { Suite } from '../suite.js';

export const LILLE = 'did:web:universite-de-lille.example';
export const FUN = 'did:web:fun-mooc.example';
export const ALPHA = 'did:web:edtech-alpha.example';
/** Ada, as edtech-alpha knows her. */
export const ADA = `${LILLE}#demo-ada-alpha`;

export const PROFILE = /* GraphQL */ `
  query Profile($id: ID!) {
    learner(id: $id) {
      skillProfile {
        status
        level
        skill {
          uri
          fr: prefLabel(lang: "fr")
          en: prefLabel(lang: "en")
        }
      }
    }
  }
`;

export const GIVE = /* GraphQL */ `
  mutation {
    giveConsent(
      input: { recipient: "${ALPHA}", purposes: ["dpv:ServiceProvision"], categories: [SKILL_PROFILE], days: 30 }
    ) {
      id
      status
    }
  }
`;
export const WITHDRAW = 'mutation ($id: ID!) { withdrawConsent(id: $id) { status } }';

const skill = (id: string, fr: string, en: string) => ({ uri: `http://data.europa.eu/esco/skill/${id}`, fr, en });

/** What Ada's record at the university claims, with the labels that the skills subgraph has for it. */
export const ADAS_SKILLS = [
  {
    status: 'DECLARED',
    level: 4,
    skill: skill('0af062de-eb43-41e9-9b96-249e2cd22d26', 'utiliser des langages de balisage', 'use markup languages'),
  },
  {
    status: 'ATTESTED',
    level: 3,
    skill: skill('21d2f96d-35f7-4e3f-9745-c533d2dd6e97', 'programmation informatique', 'computer programming'),
  },
  {
    status: 'DECLARED',
    level: null,
    skill: skill('2522a6ce-3202-4ac8-9f5b-b9cb5a3a83a1', 'déboguer un logiciel', 'debug software'),
  },
  {
    status: 'DECLARED',
    level: 3,
    skill: skill('69bbd53f-fbb0-4476-b4b2-ef7844464e28', 'programmation web', 'web programming'),
  },
];

/** The reason that one caller is told for the skill profile of a learner at the university, asked for by edtech-alpha. */
export async function explain({ ask }: Suite, as: string, fragment: string): Promise<unknown> {
  const { body } = await ask(
    `query ($learner: ID!) { explainAccess(coordinate: "Learner.skillProfile", learner: $learner, purpose: "dpv:ServiceProvision", recipient: "${ALPHA}") { reason } }`,
    { as, variables: { learner: `${LILLE}#${fragment}` }, purpose: 'dpv:ServiceProvision' },
  );
  return (body.data?.['explainAccess'] as { reason: string | null } | null)?.reason;
}

/** Records that the graph holds now of one request, in the order of their making. */
export async function recordsOf({ graph }: Suite, requestId: string): Promise<Record<string, unknown>[]> {
  const rows = await graph.readLatest<{ payload: string }>(
    'MATCH (record:LogRecord) WHERE record.payload CONTAINS $requestId RETURN record.payload AS payload ORDER BY record.writer, record.seq',
    { requestId },
  );
  return rows.map(({ payload }) => JSON.parse(payload) as Record<string, unknown>);
}

/** Consents that opened what was permitted in one request, as only the graph knows. */
export async function consentsOf({ graph }: Suite, requestId: string): Promise<unknown[]> {
  const rows = await graph.readLatest<{ consent: string | null }>(
    `MATCH (record:LogRecord)-[concerns:CONCERNS]->(:LogKey) WHERE record.payload CONTAINS $requestId AND record.payload CONTAINS '"effect":"PERMIT"'
     RETURN concerns.consent AS consent`,
    { requestId },
  );
  return rows.map(({ consent }) => consent);
}

/** Leaves the consents of the sample alone, as on the first day: reasons differ once there was one that ended. */
export const forgetConsents = async ({ graph }: Suite): Promise<void> =>
  void (await graph.write(
    `MATCH (consent:ConsentRecord) WHERE NOT consent.id STARTS WITH 'urn:passerelle:consent:' DETACH DELETE consent`,
  ));
