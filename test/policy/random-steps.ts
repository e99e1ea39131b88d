import fc from 'fast-check';
import { sampleLearners } from '../../subgraphs/participants/sample.js';
import type { Principal } from '../../runtime/principal.js';
import { LISTED } from './listed-parts.js';
import { agreeing, type Agreeing } from './random-terms.js';
import { LILLE, WHO } from './world.js';

/* What a run of the differential test is made of: random operations, and between them what people and organisations decide. */

export const FUN = 'did:web:fun-mooc.example';
export const ALPHA = 'did:web:edtech-alpha.example';

const forPurpose = (of: Principal, purpose: string): Principal => ({ ...of, purpose });
/** Everybody of the other tests, and some who ask for what the sample has no agreement on. */
export const CALLERS = {
  ...WHO,
  alphaForDirectMarketing: forPurpose(WHO.alpha, 'dpv:DirectMarketing'),
  funForMarketing: forPurpose(WHO.fun, 'dpv:Marketing'),
  funForDirectMarketing: forPurpose(WHO.fun, 'dpv:DirectMarketing'),
  lilleForMarketing: { ...WHO.lilleForResearch, purpose: 'dpv:Marketing' },
} as const satisfies Record<string, Principal>;

const LEARNER = [
  ...['id', 'holder', 'givenName', 'familyName', 'email', 'ageBand', 'territory', 'programme', 'iscedLevel'],
  ...['studentNumber', 'skillProfile', 'learningTraces', 'credentials', 'accommodations', 'reflections'],
] as const;
const NAMED_IN_AGREEMENTS = ['id', 'holder', 'programme', 'iscedLevel', 'skillProfile', 'learningTraces'] as const;

/** One field of a selection, and how it is written. */
export interface Selected {
  readonly field: string;
  readonly alias: boolean;
  readonly style: 'plain' | 'fragment' | 'inline';
  /** Null: no directive; otherwise which one, and whether by variable. */
  readonly when: { readonly skip: boolean; readonly is: boolean; readonly byVariable: boolean } | null;
  readonly below: readonly string[];
}
const when = fc.option(fc.record({ skip: fc.boolean(), is: fc.boolean(), byVariable: fc.boolean() }), { freq: 3 });
/** Fields of which the sample's agreements say something come oftener. */
const field = fc.oneof(fc.constantFrom(...LEARNER), fc.constantFrom(...NAMED_IN_AGREEMENTS));
const selected: fc.Arbitrary<Selected> = field.chain((name) =>
  fc.record({
    field: fc.constant(name),
    alias: fc.boolean(),
    style: fc.constantFrom('plain', 'fragment', 'inline'),
    when,
    below: fc.subarray<string>([...(LISTED[name]?.leaves ?? [''])], { minLength: 1 }),
  }),
);

const known = sampleLearners().flatMap(({ holder, handles }) =>
  Object.values(handles).map((fragment) => `${holder}#${fragment}`),
);
export type Root =
  | { readonly kind: 'learner'; readonly of: string }
  | { readonly kind: 'learners'; readonly of: string }
  | { readonly kind: 'myRecords' };
const root: fc.Arbitrary<Root> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('learner' as const), of: fc.constantFrom(...known, `${LILLE}#nobody`) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('learners' as const),
      of: fc.constantFrom(LILLE, LILLE, FUN, FUN, ALPHA),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'myRecords' as const }) },
);
export interface Operation {
  readonly kind: 'operation';
  readonly who: keyof typeof CALLERS;
  readonly root: Root;
  readonly fields: readonly Selected[];
  readonly byVariable: boolean;
}
interface Giving {
  readonly kind: 'consent';
  readonly who: 'ada' | 'bilal';
  readonly recipient: string;
  readonly categories: readonly string[];
}
/** A person objects to what an organisation does for some purposes (GDPR art. 21). */
interface Objecting {
  readonly kind: 'objection';
  readonly who: 'ada' | 'bilal';
  readonly recipient: string;
  readonly purposes: readonly string[];
}
/** A person takes back a consent or an objection. */
interface Withdrawing {
  readonly kind: 'withdrawal';
  readonly of: 'consent' | 'objection';
  readonly who: 'ada' | 'bilal';
  readonly which: number;
}
const NAMED: Readonly<Record<string, readonly string[]>> = {
  [ALPHA]: ['IDENTIFIER', 'IDENTITY', 'SKILL_PROFILE'],
  [FUN]: ['IDENTIFIER', 'SKILL_PROFILE', 'LEARNING_TRACE'],
  [LILLE]: ['IDENTIFIER', 'SKILL_PROFILE', 'LEARNING_TRACE'],
};
const who = fc.constantFrom('ada' as const, 'bilal' as const);
/** Callers to whom something is open come oftener: the others are soon told. */
const caller = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom<keyof typeof CALLERS>(
      'alpha',
      'fun',
      'fun',
      'fun',
      'lille',
      'lilleForResearch',
      'ada',
      'dpo',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<keyof typeof CALLERS>('funForMarketing', 'funForDirectMarketing'),
  },
  { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(CALLERS) as (keyof typeof CALLERS)[])) },
);
/** What somebody asks for: mostly by a handle that was made for it. */
const asked = (who: keyof typeof CALLERS): fc.Arbitrary<Root> => {
  const { org, person } = CALLERS[who];
  const own = sampleLearners().flatMap(({ holder, handles }) => {
    const fragment = handles[org ?? person ?? ''];
    return fragment === undefined ? [] : [{ kind: 'learner' as const, of: `${holder}#${fragment}` }];
  });
  return own.length === 0 ? root : fc.oneof(root, { weight: 3, arbitrary: fc.constantFrom(...own) });
};
const objected = fc.subarray(
  ['dpv:ServiceProvision', 'dpv:Marketing', 'dpv:DirectMarketing', 'dpv:AcademicResearch', 'dpv:Purpose'],
  { minLength: 1, maxLength: 2 },
);
export type Step = Operation | Giving | Withdrawing | Objecting | Agreeing;
const which = fc.nat(20);
/** Without fast-check's bias to the first and the shortest, with which hardly anything is ever open. */
export const step: fc.Arbitrary<Step> = fc.noBias(
  fc.oneof(
    {
      weight: 24,
      arbitrary: caller.chain((name) =>
        fc.record({
          kind: fc.constant('operation' as const),
          who: fc.constant(name),
          root: asked(name),
          fields: fc.array(selected, { minLength: 1, maxLength: 6 }),
          byVariable: fc.boolean(),
        }),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...Object.keys(NAMED)).chain((recipient) =>
        fc.record({
          kind: fc.constant('consent' as const),
          who,
          recipient: fc.constant(recipient),
          categories: fc.subarray([...NAMED[recipient]!], { minLength: 1 }),
        }),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('objection' as const),
        who,
        recipient: fc.constantFrom(ALPHA, FUN, FUN, LILLE),
        purposes: objected,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('withdrawal' as const),
        of: fc.constantFrom('consent' as const, 'objection' as const),
        who,
        which,
      }),
    },
    { weight: 5, arbitrary: agreeing },
  ),
);

export const isOn = ({ when: of }: Selected): boolean => !of || of.is !== of.skip;

/** Text and variables of an operation; `k0`, `k1` ... are its fields in order, so that what comes back can be told apart. */
export function written({ root: of, fields, byVariable }: Operation): {
  query: string;
  variables: Record<string, unknown>;
} {
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fragments: string[] = [];
  const variable = (type: string, value: unknown): string => {
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };
  const parts = fields.map(({ field, alias, style, when: on, below }, i) => {
    const directive = on
      ? ` @${on.skip ? 'skip' : 'include'}(if: ${on.byVariable ? variable('Boolean!', on.is) : on.is})`
      : '';
    const leaves = below.map((leaf) => (alias ? `x_${leaf}: ${leaf}` : leaf)).join(' ');
    const nested = field === 'learningTraces' ? ` { edges { node { ${leaves} } } }` : ` { ${leaves} }`;
    const text = `k${i}: ${field}${below[0] === '' ? '' : nested}`;
    if (style === 'plain') return text.replace(field, `${field}${directive}`);
    if (style === 'inline') return `... on Learner${directive} { ${text} }`;
    fragments.push(`fragment F${i} on Learner { ${text} }`);
    return `...F${i}${directive}`;
  });
  const selection = `{ __typename ${parts.join(' ')} }`;
  const argument = (value: string, type: string) => (byVariable ? variable(type, value) : JSON.stringify(value));
  const field =
    of.kind === 'learner'
      ? `learner(id: ${argument(of.of, 'ID!')}) ${selection}`
      : of.kind === 'learners'
        ? `learners(holder: ${argument(of.of, 'ID!')}, first: 200) { edges { node ${selection} } }`
        : `myRecords ${selection}`;
  const head = definitions.length > 0 ? `query (${definitions.join(', ')})` : 'query';
  return { query: [`${head} { root: ${field} }`, ...fragments].join('\n'), variables };
}
