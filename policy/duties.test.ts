import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreementOf } from './agreement/content.js';
import { inState } from './agreement/proof.js';
import { decide } from './decide.js';
import { dutyStatesOf, unmetDuties, writtenState } from './duties.js';
import {
  COUNTINGS,
  type AccessRequest,
  type Agreement,
  type Counting,
  type Decision,
  type PartyEvidence,
} from './model.js';

/*
 * What no duty, and no record about one, may do: open what was closed.
 */

const NOW = Date.UTC(2026, 5, 1);
const HOLDER = 'did:web:holder.example';
const ALPHA = 'did:web:alpha.example';
const STANDING = {
  termsAccepted: true,
  credentialStatus: 'VALID',
  credentialValidUntil: NOW + 1,
  publicAuthority: false,
};
const UIDS = ['urn:duty:1', 'urn:duty:2', 'urn:duty:3'] as const;

const uid = fc.constantFrom(...UIDS);
const duty = fc.record({
  uid,
  kind: fc.constantFrom('PRECONDITION', 'OBLIGATION', 'WISH'),
  action: fc.constantFrom('odrl:inform', 'odrl:delete', 'urn:action:unheard'),
  owedBy: fc.constantFrom('ASSIGNER', 'ASSIGNEE', 'SOMEBODY'),
  deadline: fc.constantFrom(null, '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z', 'never'),
});
const grant = fc.record(
  {
    coordinate: fc.constantFrom('Learner.programme', 'Learner.email'),
    effect: fc.constantFrom('PERMIT', 'GENERALISE', 'AGGREGATE_ONLY', 'DENY'),
    legalBasis: fc.constant('eu-gdpr:A6-1-e'),
    ground: fc.constant('a law'),
    duties: fc.oneof(fc.array(uid, { maxLength: 2 }), fc.constant('unreadable')),
  },
  { requiredKeys: ['coordinate', 'effect', 'legalBasis', 'ground'] },
);
const state = fc.oneof(
  fc.tuple(fc.constantFrom('FULFILLED', 'VIOLATED', 'REPORTED'), uid).map(([what, of]) => `${what} ${of}`),
  fc.constant('unreadable'),
);
const written = fc.record({
  grants: fc.array(grant, { minLength: 1, maxLength: 3 }),
  duties: fc.array(duty, { maxLength: 3 }),
  states: fc.array(state, { maxLength: 3 }),
});
interface Written {
  readonly grants: readonly { readonly duties?: unknown }[];
  readonly duties: readonly object[];
  readonly states: unknown;
}

function read({ grants, duties, states }: Written, of = 'urn:a'): Agreement {
  const content = {
    ...{ uid: of, assigner: HOLDER, assignee: ALPHA, instrument: 'DATA_PROTECTION_AGREEMENT' },
    ...{ validFrom: '2026-01-01T00:00:00Z', validUntil: '2027-01-01T00:00:00Z', purposes: ['dpv:ServiceProvision'] },
    ...{ grants, prohibitions: [], ...(duties.length > 0 && { duties }) },
  };
  const stored = { status: 'ACTIVE', endsAt: null, dutyStates: states } as const;
  return inState(agreementOf(JSON.stringify(content))!, stored, NOW);
}

const request: AccessRequest = {
  principal: { sub: ALPHA, org: ALPHA, person: null, purpose: 'dpv:ServiceProvision' },
  coordinate: 'Learner.programme',
  category: 'ENROLMENT',
  childPrivate: false,
  openings: COUNTINGS,
  under: null,
  holder: HOLDER,
  subject: 'ada',
};
function decided(...agreements: readonly Agreement[]): Decision {
  const standings = new Map([HOLDER, ALPHA].map((did) => [did, { did, ...STANDING }]));
  const parties: PartyEvidence = { standings, agreements, mandates: [], guardianships: [] };
  return decide(request, parties, { consents: [], objections: [], ageBand: 'ADULT', logRef: 'r' }, NOW);
}

/** The more, the less it opens. */
const closedness = ({ effect }: Decision): number =>
  effect === 'DENY' ? COUNTINGS.length : COUNTINGS.indexOf(effect as Counting);
const expectNoWider = (before: Decision, after: Decision): void =>
  expect(closedness(after)).toBeGreaterThanOrEqual(closedness(before));

describe('never opens anything', () => {
  test('a further duty', () => {
    fc.assert(
      fc.property(written, duty, (of, more) =>
        expectNoWider(
          decided(read(of)),
          // Of its own name: the same would be what a dangling reference asks for.
          decided(read({ ...of, duties: [...of.duties, { ...more, uid: 'urn:duty:more' }] })),
        ),
      ),
    );
  });

  test('a grant that names one more', () => {
    fc.assert(
      fc.property(written, uid, (of, named) => {
        const [first, ...others] = of.grants;
        const duties = first!.duties === 'unreadable' ? 'unreadable' : [...(first!.duties ?? []), named];
        expectNoWider(decided(read(of)), decided(read({ ...of, grants: [{ ...first!, duties }, ...others] })));
      }),
    );
  });

  test('a violation that is recorded, whatever was recorded before', () => {
    fc.assert(
      fc.property(written, uid, (of, broken) =>
        expectNoWider(
          decided(read(of)),
          decided(read({ ...of, states: [...of.states, writtenState(broken, 'VIOLATED')] })),
        ),
      ),
    );
  });

  test('a state that is forgotten, or cannot be read any more', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('unreadable', 7, [7], ['unreadable']), (of, unreadable) => {
        const fulfilled = of.states.filter((text) => text.startsWith('FULFILLED'));
        expectNoWider(decided(read({ ...of, states: fulfilled })), decided(read({ ...of, states: undefined })));
        expectNoWider(decided(read(of)), decided(read({ ...of, states: unreadable })));
      }),
    );
  });

  test('a duty in another agreement, or its violation', () => {
    fc.assert(
      fc.property(written, written, duty, uid, (of, other, more, broken) => {
        const one = read(of, 'urn:a');
        const before = decided(one, read(other, 'urn:b'));
        const closing = {
          ...other,
          duties: [...other.duties, { ...more, uid: 'urn:duty:more' }],
          states: [...other.states, writtenState(broken, 'VIOLATED')],
        };
        expectNoWider(before, decided(one, read(closing, 'urn:b')));
      }),
    );
  });
});

describe('what is told of it', () => {
  const inform = { uid: UIDS[0], kind: 'PRECONDITION', action: 'odrl:inform', owedBy: 'ASSIGNEE', deadline: null };
  const programme = {
    ...{ coordinate: 'Learner.programme', effect: 'PERMIT', legalBasis: 'eu-gdpr:A6-1-e', ground: 'a law' },
    duties: [UIDS[0]],
  };

  test('a refusal names the duties, and nothing is refused once they are fulfilled', () => {
    const of = { grants: [programme], duties: [inform] };
    expect(decided(read({ ...of, states: undefined }))).toEqual({
      effect: 'DENY',
      reason: 'DUTY_UNFULFILLED',
      precise: 'DUTY_UNFULFILLED',
      duties: [UIDS[0]],
    });
    expect(decided(read({ ...of, states: [writtenState(UIDS[0], 'FULFILLED')] })).effect).toBe('PERMIT');
  });

  test('duties that are no list, and those of a grant, keep closed whatever is recorded', () => {
    const states = dutyStatesOf([writtenState(UIDS[0], 'FULFILLED'), writtenState('undefined', 'FULFILLED')]);
    const content = (more: object, duties: unknown): Agreement => ({
      ...read({ grants: [{ ...programme, ...more }], duties: [inform], states: undefined }),
      ...agreementOf(JSON.stringify({ uid: 'urn:a', assigner: HOLDER, assignee: ALPHA, duties }))!,
      dutyStates: states,
    });
    expect(unmetDuties(content({}, [inform]), { duties: [UIDS[0]] }, NOW)).toEqual([]);
    expect(unmetDuties(content({}, 'unreadable'), {}, NOW)).toHaveLength(1);
    expect(unmetDuties(content({}, ['unreadable']), {}, NOW)).toHaveLength(1);
    expect(unmetDuties(content({}, [inform]), { duties: null }, NOW)).toHaveLength(1);
    expect(decided(read({ grants: [{ ...programme, duties: 'unreadable' }], duties: [inform], states })).effect).toBe(
      'DENY',
    );
  });

  test('an agreement without duties reads as before', () => {
    expect(read({ grants: [programme], duties: [], states: ['VIOLATED urn:duty:1'] })).not.toHaveProperty('dutyStates');
  });
});
