import { seeded } from '../../ontology/careers/moves.js';
import type { Language } from '../../ontology/importers/importer.js';
import type { ConceptKind, RelationKind } from '../../ontology/model.js';
import type { StagedConcept, Staging } from '../../ontology/staging.js';
import { type Created, type Edge, edgeKey, type Gone, idOf, NEW, type Planted } from './planted.js';

const SEED = 20261127;
/** Kinds of which concepts go and come. */
const KINDS = ['Occupation', 'Skill', 'RomeOccupation', 'RomeAppellation', 'RomeCompetence', 'RomeSavoir'] as const;
type Kind = (typeof KINDS)[number];
/** Relations of which some are stated no more, each in a row of its own. */
const REMOVED: readonly RelationKind[] = [
  'BROADER',
  'ESSENTIAL_SKILL',
  'OPTIONAL_SKILL',
  'EMERGING_SKILL',
  'RELATED_SKILL',
  'MEMBER_OF',
  'HAS_WORK_CONTEXT',
  'MOBILITY',
  'IN_THEME',
  'HAS_INTEREST',
];
const ADDED: readonly RelationKind[] = ['ESSENTIAL_SKILL', 'OPTIONAL_SKILL', 'RELATED_SKILL', 'MOBILITY'];
/** Share of the relations of a kind. */
const RELATIONS_SHARE = 0.003;
const REKINDED = 5;
const SKILLS_OF_NEW = 4;
const FIRST_OGR = 9_000_000;

/** Concepts to choose from: each is chosen once. */
class Pool {
  readonly #left: StagedConcept[];
  readonly size: number;

  constructor(concepts: readonly StagedConcept[], random: () => number) {
    this.#left = [...concepts].sort((one, other) => (one.uri < other.uri ? -1 : 1));
    this.size = this.#left.length;
    for (let at = this.size - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [this.#left[at], this.#left[other]] = [this.#left[other]!, this.#left[at]!];
    }
  }

  take(count: number, fits: (concept: StagedConcept) => boolean = () => true): StagedConcept[] {
    const taken: StagedConcept[] = [];
    for (let at = 0; at < this.#left.length && taken.length < count;)
      if (fits(this.#left[at]!)) taken.push(...this.#left.splice(at, 1));
      else at += 1;
    return taken;
  }
}

/** Names of concepts that no release has. */
function newNames(base: Staging) {
  const taken = new Set(base.concepts.keys());
  let number = 0;
  const free = (candidates: (at: number) => string): string => {
    for (let at = 0; ; at += 1) {
      const uri = candidates(at);
      if (taken.has(uri)) continue;
      taken.add(uri);
      return uri;
    }
  };
  return (kind: Kind, template: string): string => {
    number += 1;
    if (kind === 'Occupation' || kind === 'Skill')
      return `http://data.europa.eu/esco/${kind.toLowerCase()}/00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
    if (kind !== 'RomeOccupation') return `urn:rome:ogr:${FIRST_OGR + number}`;
    // A card is of the domain that its code begins with.
    return free((at) => `${template.slice(0, -2)}${String(99 - at).padStart(2, '0')}`);
  };
}

/**
 * Chooses what the next release changes: the same from the same tables.
 *
 * @param base  as read and settled
 * @param share  of the concepts of each kind: that many go, that many are called otherwise, that many are new
 */
export function choose(base: Staging, share: number): Planted {
  const random = seeded(SEED);
  const nameOf = newNames(base);
  const edges = new Map(
    [...base.relations].map(([kind, of]) => [kind, of.map(({ from, to }): Edge => ({ kind, from, to }))]),
  );
  const members = new Set(edges.get('MEMBER_OF')?.map(({ from }) => from));
  const gone = new Map<string, Gone>();
  const created: Created[] = [];
  const relabelled = new Map<string, readonly Language[]>();
  const deprecated = new Map<string, string | null>();
  const [otherLabels, recoded, rekinded] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const note = (into: Set<string>, of: readonly StagedConcept[]) => of.forEach(({ uri }) => into.add(uri));
  for (const kind of KINDS) {
    const pool = new Pool(
      [...base.concepts.values()].filter((concept) => concept.kind === kind),
      random,
    );
    const some = Math.max(1, Math.round(share * pool.size));
    for (const [at, { uri }] of pool.take(some).entries()) {
      // Half have a successor that says so, where the format can say it; of the other half, half have one of the same name.
      const stated = kind === 'RomeOccupation' && at % 2 === 0;
      const named = kind === 'RomeOccupation' ? at % 4 === 1 : at % 2 === 0;
      const successor = stated || named ? nameOf(kind, uri) : null;
      gone.set(uri, { successor, rowsStay: !successor && at % 4 === 3 });
      if (!successor) continue;
      const parent = kind === 'RomeOccupation' ? idOf(stated ? uri : successor) : null;
      created.push({ uri: successor, kind, template: uri, suffix: stated ? NEW : null, parent });
    }
    for (const { uri } of pool.take(Math.ceil(some / 2))) {
      const own = nameOf(kind, uri);
      const parent = kind === 'RomeOccupation' ? idOf(own) : null;
      created.push({ uri: own, kind, template: uri, suffix: NEW, parent });
    }
    for (const [at, { uri, properties }] of pool.take(some).entries()) {
      const named = (['en', 'fr'] as const).filter(
        (language) => properties[language === 'en' ? 'prefLabelEn' : 'prefLabelFr'],
      );
      // English, French, both, in turn.
      relabelled.set(uri, named.length < 2 || at % 3 === 2 ? named : [named[at % 3]!]);
    }
    if (kind === 'Occupation')
      note(
        recoded,
        pool.take(Math.ceil(some / 4), ({ properties }) => !!properties['notation']),
      );
    if (kind === 'Occupation' || kind === 'Skill') {
      for (const [at, { uri }] of pool.take(Math.ceil(some / 2)).entries()) {
        const namesake = at % 2 === 0 ? nameOf(kind, uri) : null;
        deprecated.set(uri, namesake);
        if (namesake) created.push({ uri: namesake, kind, template: uri, suffix: null, parent: null });
      }
      // Tables of members repeat labels: those of other concepts stand in one place.
      const alone = ({ uri, properties }: StagedConcept) => !!properties['altLabelsEn'] && !members.has(uri);
      note(otherLabels, pool.take(Math.ceil(some / 2), alone));
    }
    if (kind === 'RomeCompetence')
      note(
        rekinded,
        pool.take(REKINDED, ({ properties }) => properties['nature'] === 'COMPETENCE'),
      );
  }
  const kept = (uri: string) => !gone.has(uri) && !rekinded.has(uri);
  const between = chooseRelations(base, edges, kept, created, random);
  return { gone, created, relabelled, otherLabels, recoded, deprecated, rekinded, ...between };
}

function chooseRelations(
  base: Staging,
  edges: ReadonlyMap<RelationKind, readonly Edge[]>,
  kept: (uri: string) => boolean,
  created: readonly Created[],
  random: () => number,
): Pick<Planted, 'removed' | 'added'> {
  const kindOf = (uri: string): ConceptKind | undefined => base.kindOf(uri);
  const pick = <Value>(of: readonly Value[]): Value => of[Math.floor(random() * of.length)]!;
  // Skills' and ROME cards' hierarchies are rows of their own; labels of members stand in their tables, but those of occupations elsewhere too.
  const inRows = ({ kind, from }: Edge) =>
    kind === 'BROADER' ? kindOf(from) === 'Skill' : kind !== 'MEMBER_OF' || kindOf(from) === 'Occupation';
  const removed = new Map<string, Edge>();
  const added: Edge[] = [];
  const stated = new Set([...edges.values()].flat().map(({ from, to }) => `${from} ${to}`));
  const candidates = new Map<RelationKind, Edge[]>();
  for (const [kind, of] of edges)
    candidates.set(
      kind,
      of.filter((edge) => kept(edge.from) && kept(edge.to)),
    );
  const some = (kind: RelationKind) => Math.ceil(RELATIONS_SHARE * (edges.get(kind)?.length ?? 0));
  for (const kind of REMOVED) {
    const fit = candidates.get(kind)?.filter(inRows) ?? [];
    for (let at = 0; at < Math.min(some(kind), fit.length); at += 1) {
      const edge = pick(fit);
      if (removed.has(edgeKey(edge))) continue;
      removed.set(edgeKey(edge), edge);
      // What was essential is optional now.
      if (kind === 'ESSENTIAL_SKILL' && at % 4 === 0) added.push({ ...edge, kind: 'OPTIONAL_SKILL' });
    }
  }
  const add = (kind: RelationKind, from: string, to: string) => {
    if (from === to || stated.has(`${from} ${to}`)) return;
    stated.add(`${from} ${to}`);
    added.push({ kind, from, to });
  };
  for (const kind of ADDED) {
    const fit = candidates.get(kind) ?? [];
    for (let at = 0; at < some(kind) && fit.length > 0; at += 1) {
      const [{ from }, { to }] = [pick(fit), pick(fit)];
      if (from.slice(0, 8) === to.slice(0, 8)) add(kind, from, to);
    }
  }
  for (const { uri, kind, template, suffix } of created) {
    if (!suffix || kept(template) === false) continue;
    const alike = candidates.get('ESSENTIAL_SKILL')?.filter(({ from }) => from.slice(0, 8) === uri.slice(0, 8)) ?? [];
    if (alike.length === 0) continue;
    if (kind === 'Occupation' || kind === 'RomeOccupation')
      for (let at = 0; at < SKILLS_OF_NEW; at += 1) add('ESSENTIAL_SKILL', uri, pick(alike).to);
    else if (kind !== 'RomeAppellation') add('ESSENTIAL_SKILL', pick(alike).from, uri);
  }
  return { removed, added };
}
