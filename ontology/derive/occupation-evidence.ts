import { foldLabel, genderForms } from './french-label.js';
import { EVIDENCE, type Evidence, type EvidenceKind } from './match-parts.js';
import { type TermSpace as Space, TermSpace, termsOf, VectorIndex } from './term-space.js';

/** Labels of a concept by language. */
export interface Labels {
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

/** What is compared of an ESCO occupation or a ROME card. */
export interface OccupationFacts {
  readonly uri: string;
  /** ISCO-08 codes: an occupation's own, or those that the crosswalk gives a card. */
  readonly iscoCodes: readonly string[];
  readonly preferred: Labels;
  /** Alternative labels; appellations of a card. */
  readonly alternative: Labels;
  readonly definitionFr: string | null;
  readonly skills: readonly string[];
}

export interface Candidate {
  readonly to: string;
  readonly evidence: Evidence;
  /** Which of the two names says all that the other says, and less: it is the wider. */
  readonly wider: 'CARD' | 'OCCUPATION' | null;
}

/** What of a label says: an alternative one less than a preferred one. */
export const LABEL_WORTH = { preferred: 1, alternative: 0.85 } as const;

const LEAST_WORD = 6;

/** Whether one letter more, less or other makes one of the other. */
export function oneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  return Math.max(endA - from, endB - from) <= 1;
}

interface Form {
  readonly text: string;
  readonly terms: readonly string[];
  readonly worth: number;
}

/** A label as it is compared: its masculine form in French, since each publisher writes the feminine another way. */
const formsOf = ({ preferred, alternative }: OccupationFacts, language: keyof Labels): Form[] => {
  const form =
    (worth: number) =>
    (label: string): Form => {
      const text = language === 'fr' ? (genderForms(label)[0] ?? foldLabel(label)) : foldLabel(label);
      return { text, terms: termsOf(text, language), worth };
    };
  return [
    ...preferred[language].map(form(LABEL_WORTH.preferred)),
    ...alternative[language].map(form(LABEL_WORTH.alternative)),
  ];
};

/** Words that the other side lacks, as those of its words that are one letter apart: spellings part. */
function respelt(terms: readonly string[], theirs: Space, byStart: ReadonlyMap<string, readonly string[]>): string[] {
  return terms.map((term) =>
    theirs.has(term) || term.length < LEAST_WORD
      ? term
      : (byStart.get(term.slice(0, 2))?.find((other) => other.length >= LEAST_WORD && oneEditApart(term, other)) ??
        term),
  );
}

/** Puts how near the labels of an occupation come to each card's into a row; 1 for equal preferred ones. */
function labelsAlike(
  occupations: readonly OccupationFacts[],
  cards: readonly OccupationFacts[],
  language: keyof Labels,
): ((at: number, near: Float32Array) => void) | null {
  const theirs = cards.flatMap((card, of) => formsOf(card, language).map((form) => ({ ...form, of })));
  const ours = occupations.map((occupation) => formsOf(occupation, language));
  if (theirs.length === 0 || ours.every((forms) => forms.length === 0)) return null;
  const vocabulary = new TermSpace(theirs.map(({ terms }) => terms));
  const byStart = new Map<string, string[]>();
  for (const term of new Set(theirs.flatMap(({ terms }) => terms)))
    byStart.set(term.slice(0, 2), [...(byStart.get(term.slice(0, 2)) ?? []), term]);
  const spelt = ours.map((forms) =>
    forms.map((form) => ({ ...form, terms: respelt(form.terms, vocabulary, byStart) })),
  );
  const space = new TermSpace([...theirs, ...spelt.flat()].map(({ terms }) => terms));
  const index = new VectorIndex(
    space,
    theirs.map(({ terms }) => space.vector(terms)),
  );
  const byText = new Map<string, Set<number>>();
  for (const { text, of } of theirs) byText.set(text, (byText.get(text) ?? new Set()).add(of));
  return (at, near) => {
    for (const { text, terms, worth } of spelt[at]!) {
      for (const card of byText.get(text) ?? []) near[card] = Math.max(near[card]!, worth);
      index.near(space.vector(terms), (label, cosine) => {
        const card = theirs[label]!.of;
        if (cosine * worth > near[card]!) near[card] = cosine * worth;
      });
    }
  };
}

/** Digits that two ISCO codes have in common from the left, of four. */
const iscoAlike = (a: string, b: string): number => {
  let digits = 0;
  while (digits < 4 && a[digits] !== undefined && a[digits] === b[digits]) digits += 1;
  return digits / 4;
};

/** Cosines of what each side says, by words. */
function textsAlike(ours: readonly string[][], theirs: readonly string[][]): (at: number, row: Float32Array) => void {
  const space = new TermSpace([...ours, ...theirs].filter((terms) => terms.length > 0));
  const index = new VectorIndex(
    space,
    theirs.map((terms) => space.vector(terms)),
  );
  return (at, row) => index.near(space.vector(ours[at]!), (card, cosine) => void (row[card] = cosine));
}

/**
 * Cosines of skills, ESCO's as the ROME skills that match them.
 *
 * @param matches  for each ESCO skill the ROME skill that matches it best, with how sure that is
 */
function skillsAlike(
  occupations: readonly OccupationFacts[],
  cards: readonly OccupationFacts[],
  matches: ReadonlyMap<string, readonly string[]>,
): (at: number, row: Float32Array) => void {
  const carried = occupations.map(({ skills }) => skills.flatMap((skill) => matches.get(skill) ?? []));
  return textsAlike(
    carried,
    cards.map(({ skills }) => [...skills]),
  );
}

export interface SkillLabels {
  /** French labels of a skill of either side, by URI. */
  readonly labelOf: (skill: string) => string | null;
  /** ROME skills that match an ESCO skill well enough. */
  readonly matches: ReadonlyMap<string, readonly string[]>;
}

/** A graph gives lists in the order they were written, which an upgrade leaves other than a fresh load: sums and first finds follow it. */
const inOrder = (facts: OccupationFacts): OccupationFacts => ({
  ...facts,
  alternative: { fr: [...facts.alternative.fr].sort(), en: [...facts.alternative.en].sort() },
  skills: [...facts.skills].sort(),
});

/** How much each kind counts when candidates are chosen: any one alone is enough to look at a card. */
const CHOICE: Evidence = {
  LABELS: 2.5,
  ISCO_BRIDGE: 0.7,
  SHARED_SKILLS: 1,
  SKILL_WORDS: 1.5,
  DEFINITION: 1.5,
  AHEAD: 0,
};

/**
 * The cards that may be the same as each occupation, with the evidence for each kept apart: equal and near labels in either
 * language, the ISCO bridge, skills both ask for, words of skills and words of definitions. Rare words and skills count more.
 *
 * @param most  cards per occupation
 */
export function* occupationEvidence(
  esco: readonly OccupationFacts[],
  rome: readonly OccupationFacts[],
  { labelOf, matches }: SkillLabels,
  most: number,
): Generator<{ readonly from: string; readonly candidates: readonly Candidate[] }> {
  const [occupations, cards] = [esco.map(inOrder), rome.map(inOrder)];
  const languages = (['fr', 'en'] as const).flatMap((language) => labelsAlike(occupations, cards, language) ?? []);
  const words = ({ skills }: OccupationFacts): string[] =>
    skills.flatMap((skill) => termsOf(labelOf(skill) ?? '', 'fr'));
  const skills = skillsAlike(occupations, cards, matches);
  const skillWords = textsAlike(occupations.map(words), cards.map(words));
  const define = ({ definitionFr }: OccupationFacts): string[] => termsOf(definitionFr ?? '', 'fr');
  const definitions = textsAlike(occupations.map(define), cards.map(define));
  const [names, theirNames] = [occupations.map(nameOf), cards.map(nameOf)];
  const byIsco = new Map<string, Float32Array>();
  for (const code of new Set(occupations.flatMap(({ iscoCodes }) => iscoCodes)))
    byIsco.set(
      code,
      Float32Array.from(cards, ({ iscoCodes }) => Math.max(0, ...iscoCodes.map((theirs) => iscoAlike(code, theirs)))),
    );
  for (const [at, { uri: from, iscoCodes }] of occupations.entries()) {
    const rows = EVIDENCE.map(() => new Float32Array(cards.length));
    const [near, isco, shared, said, defined] = rows as [Row, Row, Row, Row, Row];
    for (const alike of languages) alike(at, near);
    for (const code of iscoCodes) isco.set(byIsco.get(code)!);
    skills(at, shared);
    skillWords(at, said);
    definitions(at, defined);
    const sums = new Float32Array(cards.length);
    for (const [kind, row] of rows.entries())
      for (let card = 0; card < sums.length; card += 1) sums[card]! += CHOICE[EVIDENCE[kind]!] * row[card]!;
    const chosen = best(sums, most);
    const candidates = chosen.map((card, place) => {
      const other = sums[chosen[place === 0 ? 1 : 0] ?? -1] ?? 0;
      rows.at(-1)![card] = sums[card]! / (sums[card]! + other);
      const evidence = Object.fromEntries(EVIDENCE.map((kind, of) => [kind, rows[of]![card]!]));
      return {
        to: cards[card]!.uri,
        evidence: evidence as Record<EvidenceKind, number>,
        wider: wider(names[at]!, theirNames[card]!),
      };
    });
    yield { from, candidates };
  }
}

/** What the preferred French labels say. */
const nameOf = ({ preferred }: OccupationFacts): ReadonlySet<string> =>
  new Set(preferred.fr.flatMap((label) => termsOf(genderForms(label)[0] ?? label, 'fr')));

function wider(occupation: ReadonlySet<string>, card: ReadonlySet<string>): Candidate['wider'] {
  if (card.size === 0 || occupation.size === 0 || card.size === occupation.size) return null;
  if (card.size < occupation.size) return [...card].every((term) => occupation.has(term)) ? 'CARD' : null;
  return [...occupation].every((term) => card.has(term)) ? 'OCCUPATION' : null;
}

type Row = Float32Array;

/** Positions of the greatest values, the greatest first. */
function best(values: Float32Array, most: number): number[] {
  const sorted = Float32Array.from(values).sort();
  const least = Math.max(sorted[Math.max(0, sorted.length - most)] ?? 0, Number.MIN_VALUE);
  const found: number[] = [];
  for (let at = 0; at < values.length; at += 1) if (values[at]! >= least) found.push(at);
  return found.sort((a, b) => values[b]! - values[a]! || a - b).slice(0, most);
}
