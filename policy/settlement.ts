import DataLoader from 'dataloader';
import type { RequestScope } from '../runtime/subgraph.js';
import type { AccessMap } from './annotations.js';
import { closedBatch, decideBatch, type Batch, type Settled } from './batch.js';
import type { Touched } from './coordinates.js';
import { agreementsInForce } from './decide.js';
import type { EvidenceReader, SubjectFacts } from './evidence.js';
import type { PartyEvidence } from './model.js';
import { PERSONAL_DATA, SETTLED, aboutPerson, type About, type PersonalData } from './personal-data.js';
import { REASONS, type Reason } from './reasons.js';
import { Refusals, type ResponsePath } from './refusals.js';
import type { AccessSession, RootRefusal } from './session.js';

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
  /** Set when the log could not be written: the operation runs again and discloses nothing. */
  readonly closed?: boolean;
  /** Told why evidence could not be read; callers learn only POLICY_UNAVAILABLE. */
  readonly onFault?: (cause: unknown) => void;
}

/** One operation's decisions. Never shared between operations. */
export class Settlement implements AccessSession {
  readonly scope: RequestScope;
  readonly now: Date;
  readonly batches: Batch[] = [];
  readonly refusals = new Refusals();
  readonly rootRefusals: RootRefusal[] = [];
  readonly #basis: Basis;
  readonly #loader: DataLoader<Job, void>;
  #parties: Promise<PartyEvidence> | undefined;

  constructor(scope: RequestScope, now: Date, basis: Basis) {
    this.scope = scope;
    this.now = now;
    this.#basis = basis;
    // Merges what resolves in one tick into one trip; `cache: false`, so that no consent is used twice.
    this.#loader = new DataLoader((jobs) => this.#settle(jobs).then(() => jobs.map(() => undefined)), { cache: false });
  }

  async settle(type: string, rows: readonly object[]): Promise<void> {
    const unsettled = (rows as readonly Row[]).filter((row) => row[SETTLED]?.session !== this);
    if (unsettled.length > 0) await this.#loader.load({ type, rows: unsettled });
  }

  opensAnything(row: object): boolean {
    return ((row as Row)[SETTLED]?.batch.permitted ?? 0) !== 0;
  }

  async refuseWithoutRow(type: string, holder: string, path: ResponsePath): Promise<void> {
    const nobody: Row = aboutPerson({}, { subject: null, holder });
    await this.settle(type, [nobody]);
    const { coordinates, reasons } = nobody[SETTLED]!.batch;
    reasons.forEach((reason, bit) => {
      if (reason && reason !== 'NOT_PERMITTED_FOR_PERSON' && REASONS[reason].about !== 'PERSON')
        this.refuse(coordinates[bit]!, reason, path);
    });
  }

  parties(): Promise<PartyEvidence> {
    if (this.#basis.closed) return Promise.reject(new Error('closed'));
    return (this.#parties ??= this.#basis.evidence.parties(this.scope.principal, this.now.getTime()));
  }

  refuse(coordinate: string, reason: Reason, path: ResponsePath): void {
    this.refusals.add(coordinate, reason, path);
  }

  refuseRoot(refusal: RootRefusal): void {
    this.rootRefusals.push(refusal);
  }

  async #settle(jobs: readonly Job[]): Promise<void> {
    const marked = jobs.flatMap(({ type, rows }) =>
      rows.flatMap((row): Marked[] => (row[PERSONAL_DATA] ? [{ type, row, about: row[PERSONAL_DATA] }] : [])),
    );
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
        };
    }
  }

  /** Consents and objections of everybody in the batch, in one trip; nobody's where the answer could not depend on them. */
  async #facts(marked: readonly Marked[], parties: PartyEvidence): Promise<ReadonlyMap<string, SubjectFacts> | null> {
    const open = new Map<string, boolean>();
    const people = new Set<string>();
    for (const { about } of marked) {
      const isOpen = open.get(about.holder) ?? this.#dependsOnPeople(about.holder, parties);
      open.set(about.holder, isOpen);
      // Nobody costs the same trip as somebody.
      if (isOpen) people.add(about.subject ?? '');
    }
    if (people.size === 0) return null;
    return this.#basis.evidence.subjects([...people], this.scope.principal, this.now.getTime());
  }

  #dependsOnPeople(holder: string, parties: PartyEvidence): boolean {
    const { principal } = this.scope;
    if (principal.sub === null) return false;
    if (principal.org === null || principal.org === holder) return true;
    return 'agreements' in agreementsInForce({ principal, holder }, parties, this.now.getTime());
  }

  #decideAll(marked: readonly Marked[], parties: PartyEvidence, facts: ReadonlyMap<string, SubjectFacts> | null): void {
    const { principal } = this.scope;
    const alike = new Map<string, Batch>();
    for (const { type, row, about } of marked) {
      const known = about.subject === null ? null : (facts?.get(about.subject) ?? null);
      // A token that names a person is judged person by person: who that is to the subject is part of the decision.
      const who =
        principal.person === null
          ? (known?.signature ?? (about.subject === null ? 'nobody' : 'unread'))
          : about.subject;
      const key = `${type} ${about.holder} ${who}`;
      let batch = alike.get(key);
      if (!batch) {
        batch = decideBatch(this.#basis, type, about, { principal, parties, known, now: this.now.getTime() });
        alike.set(key, batch);
      }
      const settled: Settled = { session: this, batch, facts: known, asked: 0 };
      batch.rows.push(settled);
      row[SETTLED] = settled;
    }
    this.batches.push(...alike.values());
  }
}
