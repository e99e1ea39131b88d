import { afterAll, describe, expect, test } from '@jest/globals';
import { type Answer, refusals, valuesIn } from '../client.js';
import type { Topic } from '../suite.js';
import {
  ADA,
  ADAS_SKILLS,
  ALPHA,
  consentsOf,
  explain,
  forgetConsents,
  GIVE,
  LILLE,
  PROFILE,
  recordsOf,
  WITHDRAW,
} from './world.js';

const NOT_FOR_PERSON = ['Learner.skillProfile NOT_PERMITTED_FOR_PERSON'];

/** The rule of the house, through every layer: agreement, consent, withdrawal, and a record of each. */
export const describeGovernedPath: Topic = (suite) => {
  const profile = (as: string, id: string, gateway?: string): Promise<Answer> =>
    suite().ask(PROFILE, { as, variables: { id }, ...(gateway && { gateway }) });
  const give = async (): Promise<string> => {
    const { body } = await suite().ask(GIVE, { as: 'ada' });
    expect(body).toMatchObject({ data: { giveConsent: { status: 'GIVEN' } } });
    return (body.data!['giveConsent'] as { id: string }).id;
  };
  const withdraw = async (id: string, gateway?: string): Promise<void> => {
    const { body } = await suite().ask(WITHDRAW, { as: 'ada', variables: { id }, ...(gateway && { gateway }) });
    expect(body).toEqual({ data: { withdrawConsent: { status: 'WITHDRAWN' } } });
  };
  /** What holds while Ada consents; she withdraws also when it does not hold. */
  const underConsent = async (holds: (consent: string) => Promise<void>): Promise<void> => {
    const id = await give();
    await holds(id).finally(() => withdraw(id));
  };

  describe('an edtech asks for the skill profile of a learner', () => {
    afterAll(() => forgetConsents(suite()));

    test('without an agreement it is refused, and told what would open it', async () => {
      const { status, body } = await profile('edtech-beta', `${LILLE}#demo-ada-beta`);
      expect(status).toBe(200);
      expect(body).toEqual({
        data: { learner: null },
        errors: [
          {
            message: expect.stringContaining('No agreement in force'),
            path: ['learner'],
            extensions: {
              code: 'ACCESS_DENIED',
              reason: 'NO_AGREEMENT',
              coordinate: 'Query.learner',
              opens: expect.stringContaining('agreement'),
            },
          },
        ],
      });
    });

    test('with the agreement but without a consent it learns that this person is not open, and nothing more', async () => {
      const answer = await profile('edtech-alpha', ADA);
      expect(answer.body.data).toEqual({ learner: { skillProfile: null } });
      expect(refusals(answer)).toEqual(NOT_FOR_PERSON);
    });

    test('the person and the privacy officer of the holder are told the precise reason', async () => {
      expect(await explain(suite(), 'ada', 'demo-ada-own')).toBe('CONSENT_MISSING');
      expect(await explain(suite(), 'lille-dpo', 'demo-ada-lille')).toBe('CONSENT_MISSING');
      expect(await explain(suite(), 'lille-dpo', 'demo-dario-lille')).toBe('CONSENT_REFUSED');
      expect(await explain(suite(), 'edtech-alpha', 'demo-ada-alpha')).toBe('NOT_PERMITTED_FOR_PERSON');
    });

    test.each(['demo-nobody', 'demo-ada-beta', 'lille-ada', ''])(
      'a handle that is not its own answers, byte for byte, like a person who did not consent: %p',
      async (fragment) => {
        const [gateway] = suite().way.gateways;
        const somebody = await profile('edtech-alpha', ADA, gateway);
        const nobody = await profile('edtech-alpha', `${LILLE}#${fragment}`, gateway);
        const shown = ({ status, text, headers }: Answer) => ({
          status,
          text,
          headers: [...headers].filter(([name]) => !['date', 'passerelle-request-id'].includes(name)),
        });
        expect(shown(nobody)).toEqual(shown(somebody));
      },
    );

    test('with a consent too it is permitted at every gateway, with the labels of the skills', () =>
      underConsent(async (consent) => {
        for (const gateway of suite().way.gateways) {
          const { body, requestId } = await profile('edtech-alpha', ADA, gateway);
          expect(body).toEqual({ data: { learner: { skillProfile: ADAS_SKILLS } } });
          // The record was committed before the answer left: it is there now.
          expect(await recordsOf(suite(), requestId)).toMatchObject([
            {
              recipient: ALPHA,
              holder: LILLE,
              purpose: 'dpv:ServiceProvision',
              effect: 'PERMIT',
              coordinates: ['Learner.skillProfile'],
              agreement: 'urn:passerelle:agreement:lille-alpha',
              subjects: [expect.stringMatching(/^[\w-]{43}$/)],
            },
            { effect: 'PERMIT', coordinates: ['SkillClaim.skill', 'SkillClaim.status', 'SkillClaim.level'] },
          ]);
          expect(await consentsOf(suite(), requestId)).toEqual([consent, consent]);
        }
      }));

    test('what the consent does not name stays closed beside what it opens', () =>
      underConsent(async () => {
        const answer = await suite().ask(
          'query ($id: ID!) { learner(id: $id) { givenName email skillProfile { level } } }',
          { as: 'edtech-alpha', variables: { id: ADA } },
        );
        expect(answer.body.data).toEqual({
          learner: {
            givenName: null,
            email: null,
            skillProfile: [{ level: 4 }, { level: 3 }, { level: null }, { level: 3 }],
          },
        });
        expect(refusals(answer)).toEqual([
          'Learner.email FIELD_NOT_COVERED',
          'Learner.givenName NOT_PERMITTED_FOR_PERSON',
        ]);
      }));

    test('who asks the same right after, or at the same time, gets nothing of it', () =>
      underConsent(async () => {
        const others = ['edtech-beta', 'orientation-app', 'ministry', 'fun-mooc', 'lille-dpo'];
        for (const gateway of suite().way.gateways) {
          const answers = await Promise.all(
            others.flatMap((as) => [profile('edtech-alpha', ADA, gateway), profile(as, ADA, gateway)]),
          );
          const nobody = await suite().ask(PROFILE, { variables: { id: ADA }, gateway });
          answers.forEach(({ body }, index) => {
            if (index % 2 === 0) expect(body).toEqual({ data: { learner: { skillProfile: ADAS_SKILLS } } });
            else expect(valuesIn(body.data)).toEqual([]);
          });
          expect(valuesIn(nobody.body.data)).toEqual([]);
          expect(refusals(nobody)).toEqual(['Query.learner UNAUTHENTICATED']);
        }
      }));

    test('from the first request after the withdrawal is acknowledged it is refused, at every gateway', async () => {
      const { gateways } = suite().way;
      for (let round = 0; round < 4; round += 1) {
        const id = await give();
        const before = await Promise.all(gateways.map((gateway) => profile('edtech-alpha', ADA, gateway)));
        expect(before.flatMap(refusals)).toEqual([]);
        const during = gateways.flatMap((gateway) => [1, 2, 3].map(() => profile('edtech-alpha', ADA, gateway)));
        await withdraw(id, gateways[round % gateways.length]!);
        // Begun after the acknowledgement, the others of before still under way.
        const after = await Promise.all(gateways.map((gateway) => profile('edtech-alpha', ADA, gateway)));
        for (const answer of after) {
          expect(answer.body.data).toEqual({ learner: { skillProfile: null } });
          expect(refusals(answer)).toEqual(NOT_FOR_PERSON);
        }
        await Promise.all(during);
      }
      expect(await explain(suite(), 'ada', 'demo-ada-own')).toBe('CONSENT_WITHDRAWN');
    });

    test('the person sees who read what, and why it was refused', async () => {
      const { body } = await suite().ask(
        `{ myDisclosures(first: 50) { edges { node { recipient purpose effect coordinates reason agreement hash } } }
          myConsents { recipient status } }`,
        { as: 'ada' },
      );
      expect(body.errors).toBeUndefined();
      const { myDisclosures, myConsents } = body.data!;
      const disclosures = (myDisclosures as { edges: { node: unknown }[] }).edges.map(({ node }) => node);
      const line = { recipient: ALPHA, purpose: 'dpv:ServiceProvision', hash: expect.stringMatching(/^[0-9a-f]{64}$/) };
      expect(disclosures).toContainEqual({
        ...line,
        effect: 'PERMIT',
        coordinates: ['Learner.skillProfile'],
        reason: null,
        agreement: 'urn:passerelle:agreement:lille-alpha',
      });
      expect(disclosures).toContainEqual({
        ...line,
        effect: 'DENY',
        coordinates: ['Learner.skillProfile'],
        reason: 'CONSENT_WITHDRAWN',
        agreement: null,
      });
      expect(myConsents).toContainEqual({ recipient: ALPHA, status: 'WITHDRAWN' });
    });

    test('nobody else sees or withdraws what is hers', async () => {
      for (const as of ['edtech-alpha', 'universite-lille', 'lille-dpo']) {
        const answer = await suite().ask(
          '{ myDisclosures { edges { node { recipient } } } myConsents { id } myRecords { email } }',
          { as },
        );
        expect(valuesIn(answer.body.data)).toEqual([]);
      }
      const answer = await suite().ask(WITHDRAW, {
        as: 'ada',
        variables: { id: 'urn:passerelle:consent:bilal-alpha' },
      });
      expect(answer.body.data).toEqual({ withdrawConsent: null });
      expect(refusals(answer)).toEqual(['NOT_FOUND']);
    });
  });
};
