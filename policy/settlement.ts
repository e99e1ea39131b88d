import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { ApiError } from '../runtime/errors.js';
import type { RequestScope } from '../runtime/subgraph.js';
import { governedFields, type AccessMap } from './annotations.js';
import { closedBatch, decideBatch, requestFor, selectedFields, type Batch, type Settled } from './batch.js';
import { mayBeKnown, tellsOfOthers, type Counted, type CountedBy } from './countable.js';
import { selectedBelow, type Touched } from './coordinates.js';
import { agreementsInForce, decide } from './decide.js';
import type { EvidenceReader } from './evidence.js';
import { signatureOf, type SubjectFacts } from './stored-subjects.js';
import { decidedAlike } from './decided-alike.js';
import { readsAt } from './mandates.js';
import { COUNTINGS, type DataCategory, type PartyEvidence } from './model.js';
import { PERSONAL_DATA, SETTLED, aboutPerson, type About, type PersonalData } from './personal-data.js';
import { dependsOnNobody, REASONS, type Reason } from './reasons.js';
import { refusal, Refusals, type ResponsePath } from './refusals.js';
import type { AccessSession, Explained, RootRefusal } from './session.js';

type Row = Partial<PersonalData> & { [SETTLED]?: Settled };

interface Job {
  readonly type: string;
  readonly rows: readonly Row[];
}

interface Marked {
  readonly type: string;
  readonly row: Row;
  readonly about: About;
}

export interface Basis {
  readonly access: AccessMap;
  readonly touched: Touched;
  readonly evidence: EvidenceReader;
  /** Evidence about the parties where it was read for this operation before it was planned. */
  readonly parties?: Promise<PartyEvidence> | undefined;
  /** Set when the log could not be written: the operation runs again and discloses nothing. */
  readonly closed?: boolean;
  /** Told why evidence could not be read; callers learn only POLICY_UNAVAILABLE. */
  readonly onFault?: (cause: unknown) => void;
}

const closed = (): Promise<never> =>
  Promise.reject(
    new ApiError('POLICY_UNAVAILABLE', REASONS.POLICY_UNAVAILABLE.en, {
      reason: 'POLICY_UNAVAILABLE',
      opens: REASONS.POLICY_UNAVAILABLE.opensEn,
    }),
  );
/** Evidence that nobody reads any more. */
const CLOSED: EvidenceReader = { parties: closed, subjects: closed };

/** One operation's decisions. Never shared between operations. */
export class Settlement implements AccessSession {
  readonly scope: RequestScope;
  readonly now: Date;
  readonly evidence: EvidenceReader;
  readonly batches: Batch[] = [];
  readonly refusals = new Refusals();
  readonly rootRefusals: RootRefusal[] = [];
  readonly explanations: Explained[] = [];
  readonly #basis: Basis;
  readonly #loader: DataLoader<Job, void>;
  #parties: Promise<PartyEvidence> | undefined;

  constructor(scope: RequestScope, now: Date, basis: Basis) {
    this.scope = scope;
    this.now = now;
    this.evidence = basis.closed ? CLOSED : basis.evidence;
    this.#basis = basis;
    // Merges what resolves in one tick into one trip; `cache: false`, so that no consent is used twice.
    this.#loader = new DataLoader((jobs) => this.#settle(jobs).then(() => jobs.map(() => undefined)), { cache: false });
  }

  async settle(type: string, rows: readonly object[]): Promise<void> {
    const unsettled = (rows as readonly Row[]).filter((row) => row[SETTLED]?.session !== this);
    if (unsettled.length > 0) await this.#loader.load({ type, rows: unsettled });
  }

  async listable<R extends object>(type: string, rows: readonly R[], info: GraphQLResolveInfo): Promise<R[]> {
    await this.settle(type, rows);
    const selected = selectedBelow(info, type);
    const bits = governedFields(this.#basis.access, type)
      .filter(({ coordinate }) => selected.has(coordinate.slice(type.length + 1)))
      .reduce((mask, { bit }) => mask | (1 << bit), 0);
    const batches = rows.map((row) => (row as Row)[SETTLED]?.batch);
    if (batches.some((batch) => batch?.unavailable))
      throw refusal(`Query.${info.fieldName}`, 'POLICY_UNAVAILABLE', this.scope.principal);
    return rows.filter((_, i) => ((batches[i]?.permitted ?? 0) & bits) !== 0);
  }

  listed(rows: readonly object[], coordinate: string): void {
    for (const row of rows as readonly Row[]) if (row[SETTLED]) row[SETTLED].listedBy = coordinate;
  }

  async refuseWithoutRow(type: string, holder: string, info: GraphQLResolveInfo): Promise<void> {
    const nobody: Row = aboutPerson({}, { subject: null, holder });
    await this.settle(type, [nobody]);
    const selected = selectedBelow(info, type);
    const { coordinates, reasons } = nobody[SETTLED]!.batch;
    reasons.forEach((reason, bit) => {
      const coordinate = coordinates[bit]!;
      if (reason && dependsOnNobody(reason) && selected.has(coordinate.slice(type.length + 1)))
        this.refuse(coordinate, reason, info.path);
    });
  }

  parties(): Promise<PartyEvidence> {
    const { closed, parties } = this.#basis;
    return (this.#parties ??=
      (closed ? undefined : parties) ?? this.evidence.parties(this.scope.principal, this.now.getTime()));
  }

  refuse(coordinate: string, reason: Reason, path: ResponsePath): void {
    this.refusals.add(coordinate, reason, path);
  }

  async countable(by: readonly CountedBy[], people: readonly About[]): Promise<readonly (readonly Counted[])[]> {
    const fields = by.map(({ coordinate }) => {
      const [type, name] = coordinate.split('.') as [string, string];
      return this.#basis.access.get(type)!.get(name)!;
    });
    const { principal } = this.scope;
    const now = this.now.getTime();
    const parties = await this.parties();
    const subjects = [...new Set(people.map(({ subject }) => subject ?? ''))];
    // Consents for other purposes too: what was read for them is known. A decision takes none of another purpose.
    const facts = await this.evidence.subjects(subjects, { ...principal, purpose: null }, now);
    const alike = new Map<string, readonly Counted[]>();
    return people.map((about) => {
      const person = about.subject === null ? null : (facts.get(about.subject) ?? null);
      const key = `${about.holder} ${principal.person === null ? (person ? signatureOf(person, now) : 'nobody') : about.subject}`;
      const counted =
        alike.get(key) ??
        by.map((counts, i) => {
          const request = { ...requestFor(fields[i]!, about, principal), openings: COUNTINGS };
          const decision = decide(request, parties, person, now);
          const known =
            tellsOfOthers(counts, principal, about.holder, parties) &&
            (decision.effect !== 'AGGREGATE_ONLY' ||
              person === null ||
              mayBeKnown(counts, principal, about.holder, parties, person, now));
          return { decision, known };
        });
      alike.set(key, counted);
      return counted;
    });
  }

  explained(explanation: Explained): void {
    this.explanations.push(explanation);
  }

  refuseRoot({ coordinate, holder, reason }: RootRefusal): void {
    const known = this.rootRefusals.some(
      (noted) => noted.coordinate === coordinate && noted.holder === holder && noted.reason === reason,
    );
    if (!known) this.rootRefusals.push({ coordinate, holder, reason });
  }

  async #settle(jobs: readonly Job[]): Promise<void> {
    const marked: Marked[] = [];
    for (const { type, rows } of jobs) {
      for (const row of rows) {
        const about = row[PERSONAL_DATA];
        if (about) marked.push({ type, row, about });
      }
    }
    if (marked.length === 0) return;
    try {
      const parties = await this.parties();
      this.#decideAll(marked, parties, await this.#facts(marked, parties));
    } catch (cause) {
      if (!this.#basis.closed) this.#basis.onFault?.(cause);
      for (const { type, row, about } of marked)
        row[SETTLED] = {
          session: this,
          batch: closedBatch(this.#basis.access, type, about.holder),
          facts: null,
          asked: 0,
          listedBy: null,
        };
    }
  }

  /** Consents and objections of everybody in the batch, in one trip; nobody's where the answer could not depend on them. */
  async #facts(marked: readonly Marked[], parties: PartyEvidence): Promise<ReadonlyMap<string, SubjectFacts> | null> {
    const dependent = new Map<string, boolean>();
    const people = new Set<string>();
    let [holder, depends]: [string | undefined, boolean] = [undefined, false];
    for (const { about } of marked) {
      if (about.holder !== holder) {
        holder = about.holder;
        depends = dependent.get(holder) ?? this.#dependsOnPeople(holder, parties);
        dependent.set(holder, depends);
      }
      // Nobody costs the same trip as somebody.
      if (depends) people.add(about.subject ?? '');
    }
    if (people.size === 0) return null;
    return this.evidence.subjects([...people], this.scope.principal, this.now.getTime(), this.#categories(marked));
  }

  /** Of the fields that are decided about these rows. */
  #categories(marked: readonly Marked[]): DataCategory[] {
    const { access, touched } = this.#basis;
    const types = new Set(marked.map(({ type }) => type));
    return [
      ...new Set([...types].flatMap((type) => selectedFields(access, touched, type).map(({ category }) => category!))),
    ];
  }

  #dependsOnPeople(holder: string, parties: PartyEvidence): boolean {
    const { principal } = this.scope;
    if (principal.sub === null) return false;
    if (principal.org === null || principal.org === holder) return true;
    if (readsAt(principal, holder, parties)) return true;
    return 'agreements' in agreementsInForce({ principal, holder }, parties, this.now.getTime());
  }

  #decideAll(marked: readonly Marked[], parties: PartyEvidence, facts: ReadonlyMap<string, SubjectFacts> | null): void {
    const { principal } = this.scope;
    const now = this.now.getTime();
    const alike = decidedAlike(principal, now, (type, about, known) => {
      const batch = decideBatch(this.#basis, type, about, { principal, parties, known, now });
      this.batches.push(batch);
      return batch;
    });
    for (const { type, row, about } of marked) {
      const known = about.subject === null ? null : (facts?.get(about.subject) ?? null);
      const batch = alike(type, about, known);
      const settled: Settled = { session: this, batch, facts: known, asked: 0, listedBy: null };
      batch.rows.push(settled);
      row[SETTLED] = settled;
    }
  }
}
