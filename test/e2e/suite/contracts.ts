import { afterAll, describe, expect, test } from '@jest/globals';
import { refusals } from '../client.js';
import type { Topic } from '../suite.js';
import { forgetAgreements, negotiating, PURPOSE, terms } from './negotiating.js';
import { forgetConsents, FUN, LILLE, recordsOf } from './world.js';

const CONTRACT = {
  coordinates: ['Learner.studentNumber', 'Learner.holder'],
  legalBasis: 'eu-gdpr:A6-1-b',
  ground: 'Enrolment contract of the learner (fictional)',
};
const CONSENT = { coordinates: ['Learner.skillProfile', 'SkillClaim.level'], legalBasis: 'eu-gdpr:A6-1-a' };
/** Completion by territory, as figures over groups alone. */
const COUNTS = {
  coordinates: ['Learner.territory'],
  effect: 'AGGREGATE_ONLY',
  legalBasis: 'eu-gdpr:A6-1-e',
  ground: "Code de l'éducation, art. L123-3",
  minimumGroupSize: 11,
};
/** Story 2: the university and the MOOC platform negotiate, sign, exchange, pause and end, all through the gateway. */
export const describeContracts: Topic = (suite) => {
  const { ask, answer, move, sign, request, conclude } = negotiating(suite);
  const actOn = (as: string, uid: string, what: string) =>
    answer<{ status: string }>(
      as,
      'mutation ($uid: ID!, $act: AgreementAct!) { actOnAgreement(uid: $uid, act: $act) { status } }',
      { uid, act: what },
    );
  const learner = (fields: string, mayDisclose: readonly string[] = []) =>
    ask('fun-mooc', `{ learner(id: "${LILLE}#demo-ada-fun") { ${fields} } }`, {}, { mayDisclose });
  const number = () => learner('studentNumber', ['EX-2026-0001']);

  describe('the university and the MOOC platform', () => {
    let toFun = '';
    let toLille = '';
    afterAll(async () => {
      await forgetConsents(suite());
      await forgetAgreements(suite());
    });

    test('what is refused becomes a request', async () => {
      expect(refusals(await number())).toEqual(['Learner.studentNumber FIELD_NOT_COVERED']);
      const outcome = await answer<object>(
        'fun-mooc',
        `mutation { requestAccess(coordinates: ["Learner.studentNumber"], holder: "${LILLE}", dryRun: true) { missing { coordinate reason requested } negotiation { id } } }`,
      );
      expect(outcome).toEqual({
        missing: [{ coordinate: 'Learner.studentNumber', reason: 'FIELD_NOT_COVERED', requested: true }],
        negotiation: null,
      });
    });

    test('asked for, offered otherwise, accepted, agreed, signed by both: it is active', async () => {
      const requested = await request('fun-mooc', LILLE, terms([CONTRACT]));
      expect(requested).toMatchObject({ state: 'REQUESTED', legalMoves: ['TERMINATED'] });
      const offered = await move('universite-lille', requested, 'OFFERED', {
        terms: terms([CONTRACT, CONSENT, COUNTS]),
      });
      const accepted = await move('fun-mooc', offered, 'ACCEPTED');
      const agreed = await move('universite-lille', accepted, 'AGREED');
      expect(agreed.agreement).toMatchObject({ status: 'PENDING', proven: false, signatures: [] });
      expect(refusals(await number())).toEqual(['Learner.studentNumber FIELD_NOT_COVERED']);
      toFun = await conclude('fun-mooc', 'universite-lille', agreed);
    });

    test('the other direction names the first: each leads to the other', async () => {
      const requested = await request('universite-lille', FUN, terms([CONSENT], { reciprocal: toFun }));
      toLille = await conclude('universite-lille', 'fun-mooc', await move('fun-mooc', requested, 'AGREED'));
      for (const [one, other] of [
        [toFun, toLille],
        [toLille, toFun],
      ])
        expect(
          await answer('fun-mooc', 'query ($uid: ID!) { agreement(uid: $uid) { reciprocal status } }', { uid: one }),
        ).toEqual({ reciprocal: other, status: 'ACTIVE' });
    });

    test('enrolment is open on the contract, without a consent, and the log says under which agreement', async () => {
      const { body, requestId } = await number();
      expect(body).toEqual({ data: { learner: { studentNumber: 'EX-2026-0001' } } });
      const records = await recordsOf(suite(), requestId);
      expect(records).toMatchObject([{ effect: 'PERMIT', agreement: toFun, legalBasis: 'eu-gdpr:A6-1-b' }]);
    });

    test('what is granted as a figure alone is not open for one person', async () => {
      expect((await learner('territory')).body.data).toEqual({ learner: { territory: null } });
    });

    test('skills are open while the person consents', async () => {
      const skills = () => learner('skillProfile { level }');
      expect(refusals(await skills())).toEqual(['Learner.skillProfile NOT_PERMITTED_FOR_PERSON']);
      const { id } = await answer<{ id: string }>(
        'ada',
        `mutation { giveConsent(input: { recipient: "${FUN}", purposes: ["${PURPOSE}"], categories: [SKILL_PROFILE], days: 30 }) { id } }`,
      );
      expect((await skills()).body).toMatchObject({ data: { learner: { skillProfile: [{ level: 4 }, {}, {}, {}] } } });
      await answer('ada', 'mutation ($id: ID!) { withdrawConsent(id: $id) { status } }', { id });
      expect(refusals(await skills())).toEqual(['Learner.skillProfile NOT_PERMITTED_FOR_PERSON']);
    });

    test('suspended, it is closed at once; resumed by who suspended it, open', async () => {
      expect(await actOn('universite-lille', toFun, 'SUSPEND')).toEqual({ status: 'SUSPENDED' });
      expect(refusals(await number())).toEqual(['Learner.studentNumber FIELD_NOT_COVERED']);
      const { body } = await ask('fun-mooc', `mutation { actOnAgreement(uid: "${toFun}", act: RESUME) { status } }`);
      expect(body.errors![0]!.extensions).toMatchObject({ code: 'ILLEGAL_MOVE', allowed: ['SUSPEND', 'TERMINATE'] });
      expect(await actOn('universite-lille', toFun, 'RESUME')).toEqual({ status: 'ACTIVE' });
      expect((await number()).body.errors).toBeUndefined();
    });

    test('a third party sees none of it', async () => {
      expect(
        await answer('edtech-alpha', 'query ($uid: ID!) { agreement(uid: $uid) { uid } }', { uid: toFun }),
      ).toBeNull();
      expect(await answer('edtech-alpha', '{ negotiations { edges { node { id } } } }')).toEqual({ edges: [] });
    });

    test('a signature of somebody else is refused with its reason', async () => {
      const requested = await request('fun-mooc', LILLE, terms([CONTRACT]));
      const agreed = await move('universite-lille', requested, 'AGREED');
      const { body } = await ask(
        'fun-mooc',
        'mutation ($id: ID!, $version: Int!, $signature: String!) { moveNegotiation(id: $id, version: $version, to: VERIFIED, signature: $signature) { id } }',
        { id: agreed.id, version: agreed.version, signature: await sign('universite-lille', agreed) },
      );
      expect(body.errors![0]!.extensions).toMatchObject({ code: 'SIGNATURE_REFUSED', reason: 'FOREIGN_KEY' });
      expect(await move('fun-mooc', agreed, 'TERMINATED')).toMatchObject({ agreement: { status: 'TERMINATED' } });
    });

    test('superseded, what only it granted is closed, and what the new one grants is open', async () => {
      const requested = await request('fun-mooc', LILLE, terms([CONSENT], { supersedes: toFun }));
      const uid = await conclude('fun-mooc', 'universite-lille', await move('universite-lille', requested, 'AGREED'));
      expect(refusals(await number())).toEqual(['Learner.studentNumber FIELD_NOT_COVERED']);
      expect(
        await answer('fun-mooc', 'query ($uid: ID!) { agreement(uid: $uid) { status supersededBy } }', { uid: toFun }),
      ).toEqual({ status: 'TERMINATED', supersededBy: uid });
    });
  });
};
