import type { EvidenceReader } from './evidence.js';
import type { DataCategory } from './model.js';
import type { Principal } from '../runtime/principal.js';

/** Trips for one caller and one kind of question that are under way at a time. What is asked meanwhile waits for the next. */
const AT_ONCE = 2;
/** Most people of a trip that is shared. */
const MOST_PEOPLE = 2_000;

interface Line<Ask, Found> {
  underWay: number;
  readonly waiting: { readonly asks: Ask[]; people: number; depart: () => void; readonly found: Promise<Found> }[];
}

/**
 * Questions that wait go together in one trip, as records do in one commit. Nobody joins a trip that has begun: what it
 * brings was read after everybody on it asked.
 *
 * @param run  makes one trip for everybody who waits in one line; it fails for all of them alike
 */
function together<Ask, Found>(run: (asks: readonly Ask[]) => Promise<Found>, peopleOf: (ask: Ask) => number) {
  const lines = new Map<string, Line<Ask, Found>>();

  const depart = (key: string, line: Line<Ask, Found>, asks: readonly Ask[]): Promise<Found> => {
    line.underWay += 1;
    const arrived = (): void => {
      line.underWay -= 1;
      line.waiting.shift()?.depart();
      if (line.underWay === 0) lines.delete(key);
    };
    const trip = run(asks);
    trip.then(arrived, arrived);
    return trip;
  };

  return (key: string, ask: Ask): Promise<Found> => {
    let line = lines.get(key);
    if (!line) lines.set(key, (line = { underWay: 0, waiting: [] }));
    if (line.underWay < AT_ONCE) return depart(key, line, [ask]);
    const people = peopleOf(ask);
    const last = line.waiting.at(-1);
    if (last && last.people + people <= MOST_PEOPLE) {
      last.people += people;
      last.asks.push(ask);
      return last.found;
    }
    const asks = [ask];
    let leave!: () => void;
    const found = new Promise<Found>((resolve) => (leave = () => resolve(depart(key, line, asks))));
    line.waiting.push({ asks, people, depart: leave, found });
    return found;
  };
}

interface Asked {
  readonly principal: Principal;
  readonly now: number;
}

interface AskedOfPeople extends Asked {
  readonly subjects: readonly string[];
  readonly categories: readonly DataCategory[] | undefined;
}

/** Everything of a caller that evidence is read by. */
const callerKey = ({ sub, org, person, purpose }: Principal): string => JSON.stringify([sub, org, person, purpose]);
/** Everybody on a trip still waits for an answer then. */
const latest = (asks: readonly Asked[]): number => Math.max(...asks.map(({ now }) => now));

/**
 * The same evidence with fewer trips under load: what operations of one caller ask at the same time is read at once. Each batch of
 * rows is still decided on what was read after its rows, and for nobody else's.
 */
export function sharedEvidence(evidence: EvidenceReader): EvidenceReader {
  const parties = together(
    (asks: readonly Asked[]) => evidence.parties(asks[0]!.principal, latest(asks)),
    () => 0,
  );
  const subjects = together(
    (asks: readonly AskedOfPeople[]) => {
      const [{ principal, categories, subjects: first }] = asks as readonly [AskedOfPeople];
      const people = asks.length === 1 ? first : [...new Set(asks.flatMap((ask) => ask.subjects))];
      return evidence.subjects(people, principal, latest(asks), categories);
    },
    ({ subjects: people }) => people.length,
  );
  return {
    parties: (principal, now) => parties(callerKey(principal), { principal, now }),
    subjects: (people, principal, now, categories) =>
      subjects(`${callerKey(principal)} ${categories?.join(' ') ?? ''}`, {
        subjects: people,
        principal,
        now,
        categories,
      }),
  };
}
