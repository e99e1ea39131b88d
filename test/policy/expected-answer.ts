import type { Principal } from '../../runtime/principal.js';
import { sampleLearners, type SampleLearner } from '../../subgraphs/participants/sample.js';
import { LISTED, type Row } from './listed-parts.js';
import { CALLERS, isOn, type Operation, type Selected } from './random-steps.js';
import type { SampleOracle, Shown } from './sample-oracle.js';

/* The answer to a random operation, put together from what the oracle says of each field. */

const people = sampleLearners();
export interface Expected {
  readonly rows: readonly Row[] | null;
  readonly refusals: readonly string[];
}

/** Each handle stands for any of its holder's: those that are made at random cannot be foretold. */
export const someHandle = (id: unknown): unknown => (typeof id === 'string' ? `${id.split('#')[0]}#` : id);

const generalised = (coordinate: string, value: unknown): unknown =>
  coordinate === 'LearningTrace.at' ? String(value).slice(0, 7) : Number(value) < 3 ? 0 : Number(value) < 5 ? 3 : 5;

/** What the oracle expects of one operation. */
export function expected(oracle: SampleOracle, { who: name, root: of, fields }: Operation): Expected {
  const principal: Principal = CALLERS[name];
  const refused = new Set<string>();
  const on = fields.map((field, i) => ({ ...field, key: `k${i}` })).filter(isOn);

  const shownRow = (learner: SampleLearner | null, shown: Shown): Row => {
    const value = (coordinate: string, raw: unknown): unknown => {
      const decided = oracle.decide(principal, coordinate, shown);
      if (decided === 'GENERALISE') return raw === undefined ? null : generalised(coordinate, raw);
      if (decided === 'PERMIT' || decided === 'PSEUDONYMISE') return raw ?? null;
      refused.add(`${coordinate} ${decided}`);
      return null;
    };
    const below = (type: string, { below: leaves, alias }: Selected, item: Row): Row =>
      Object.fromEntries(
        leaves.map((leaf) => [alias ? `x_${leaf}` : leaf, value(`${type}.${leaf}`, item[leaf])] as const),
      );
    return Object.fromEntries([
      ['__typename', 'Learner'],
      ...on.map((field): [string, unknown] => {
        const coordinate = `Learner.${field.field}`;
        if (field.field === 'id') return [field.key, value(coordinate, `${shown.holder}#`)];
        if (field.field === 'holder') return [field.key, value(coordinate, shown.holder)];
        const list = LISTED[field.field];
        const raw = value(coordinate, list ? [] : learner?.[field.field]);
        if (raw === null) return [field.key, null];
        if (list) {
          const parts = list.rows(learner!).map((part) => below(list.type, field, part));
          return [field.key, field.field === 'learningTraces' ? { edges: parts.map((node) => ({ node })) } : parts];
        }
        return [field.key, raw];
      }),
    ]);
  };
  const done = (rows: readonly Row[] | null): Expected => ({ rows, refusals: [...refused].sort() });

  if (of.kind === 'myRecords') {
    if (principal.sub === null) return { rows: null, refusals: ['Query.myRecords UNAUTHENTICATED'] };
    if (principal.org !== null) return done(null);
    const own = people.filter(({ person }) => person === principal.person);
    own.sort((one, other) => (one.holder < other.holder ? -1 : 1));
    return done(own.map((learner) => shownRow(learner, { ...learner, under: null })));
  }

  const holder = of.of.split('#')[0]!;
  const isPerson = principal.org === null && principal.person !== null;
  const closed = isPerson && of.kind === 'learner' ? null : oracle.between(principal, holder);
  if (closed && !oracle.isStaff(principal, holder)) return { rows: null, refusals: [`Query.${of.kind} ${closed}`] };

  if (of.kind === 'learner') {
    const audience = principal.org ?? principal.person ?? '';
    const learner = people.find((one) => one.holder === holder && `${holder}#${one.handles[audience]}` === of.of);
    return done([shownRow(learner ?? null, { holder, person: learner?.person ?? null, under: null })]);
  }
  const under = oracle.pseudonymsFor(principal, holder);
  const listed = people
    .filter((one) => one.holder === holder)
    .filter(({ person }) =>
      on.some(({ field }) =>
        ['PERMIT', 'GENERALISE', 'PSEUDONYMISE'].includes(
          oracle.decide(principal, `Learner.${field}`, { holder, person, under }),
        ),
      ),
    );
  const rows = listed.map((learner) => shownRow(learner, { holder, person: learner.person, under }));
  if (rows.length > 0) return done(rows);
  // Of an empty list, what depends on organisations alone is told, for the fields of the list itself.
  for (const { field } of on) {
    const coordinate = `Learner.${field}`;
    const decided = oracle.decide(principal, coordinate, { holder, person: null, under: null });
    if (decided !== 'NOT_PERMITTED_FOR_PERSON') refused.add(`${coordinate} ${decided}`);
  }
  return done(rows);
}
