import { foldLabel, genderForms } from './french-label.js';

export interface LabelledOccupation {
  readonly uri: string;
  readonly iscoCode: string | null;
  readonly prefLabelFr: string | null;
  readonly altLabelsFr: readonly string[];
}

export interface LabelledCard {
  readonly uri: string;
  /** ISCO-08 codes that the crosswalk, or its extension by the parent card, gives this card. */
  readonly iscoCodes: readonly string[];
  /** Its appellations, long form, its own label among them. */
  readonly labelsFr: readonly string[];
}

export interface EqualLabel {
  readonly from: string;
  readonly to: string;
  /** Whether it is the preferred label of the occupation. */
  readonly preferred: boolean;
  /** Whether both are in the same unit group of ISCO-08. */
  readonly bridged: boolean;
}

const index = (entries: Iterable<readonly [string, string]>): Map<string, Set<string>> => {
  const sets = new Map<string, Set<string>>();
  for (const [key, value] of entries) sets.set(key, (sets.get(key) ?? new Set()).add(value));
  return sets;
};

/**
 * Pairs of an ESCO occupation and a ROME card with an equal French label, of the card or of one of its appellations. What ROME
 * says of moves is carried to ESCO over these when scores are fitted; matches themselves weigh more evidence (occupation-match.ts).
 */
export function equalLabels(esco: readonly LabelledOccupation[], rome: readonly LabelledCard[]): EqualLabel[] {
  const cardsByForm = index(
    rome.flatMap(({ uri, labelsFr }) => labelsFr.flatMap(genderForms).map((form) => [form, uri] as const)),
  );
  const codes = new Map(rome.map(({ uri, iscoCodes }) => [uri, new Set(iscoCodes)]));
  const cardsOf = (forms: readonly string[]) => new Set(forms.flatMap((form) => [...(cardsByForm.get(form) ?? [])]));
  return esco.flatMap(({ uri: from, iscoCode, prefLabelFr, altLabelsFr }) => {
    const preferred = cardsOf(prefLabelFr ? genderForms(prefLabelFr) : []);
    const alternative = cardsOf(altLabelsFr.flatMap((label) => [...genderForms(label), foldLabel(label)]));
    return [...new Set([...preferred, ...alternative])].map((to) => ({
      from,
      to,
      preferred: preferred.has(to),
      bridged: iscoCode !== null && codes.get(to)!.has(iscoCode),
    }));
  });
}
