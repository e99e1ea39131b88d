import { foldLabel, genderForms } from './french-label.js';

export interface EscoOccupation {
  readonly uri: string;
  readonly iscoCode: string | null;
  readonly prefLabelFr: string | null;
  readonly altLabelsFr: readonly string[];
}

export interface RomeOccupation {
  readonly uri: string;
  /** ISCO-08 codes that the crosswalk, or its extension by the parent card, gives this card. */
  readonly iscoCodes: readonly string[];
  /** Its appellations, long form, its own label among them. */
  readonly labelsFr: readonly string[];
}

export interface DerivedMatch {
  readonly from: string;
  readonly to: string;
  readonly type: 'CLOSE' | 'BROAD' | 'RELATED';
  readonly method: 'LEXICAL' | 'CROSSWALK';
  /** In [0, 1], 2 decimals. */
  readonly confidence: number;
  readonly source: string;
}

/** Confidence in an equal label, by which ESCO label it is and whether the ISCO bridge leads to the same card. */
export const LEXICAL_CONFIDENCE = {
  preferred: { agreeing: 0.9, alone: 0.6 },
  alternative: { agreeing: 0.75, alone: 0.4 },
} as const;
/** Confidence in the bridge alone when it leads to one card; divided by the number of cards it leads to. */
export const BRIDGE_CONFIDENCE = 0.5;
const LEAST_CONFIDENCE = 0.02;

const SOURCE = {
  agreeing: 'equal French label, ISCO bridge to the same card',
  alone: 'equal French label',
  bridge: 'ISCO bridge: same unit group of ISCO-08',
} as const;

const index = (entries: Iterable<readonly [string, string]>): Map<string, Set<string>> => {
  const sets = new Map<string, Set<string>>();
  for (const [key, value] of entries) sets.set(key, (sets.get(key) ?? new Set()).add(value));
  return sets;
};

/**
 * Matches of ESCO occupations to ROME cards, none of them asserted by a publisher and so none EXACT:
 * an equal French label of an appellation (LEXICAL, CLOSE), and the ISCO bridge (CROSSWALK, RELATED): occupation -> ISCO unit
 * group -> cards that the official table puts there. Where a preferred label agrees with the bridge, the rest of the bridge is left out.
 */
export function deriveOccupationMatches(
  esco: readonly EscoOccupation[],
  rome: readonly RomeOccupation[],
): DerivedMatch[] {
  const cardsByForm = index(
    rome.flatMap(({ uri, labelsFr }) => labelsFr.flatMap(genderForms).map((form) => [form, uri] as const)),
  );
  const cardsByIsco = index(rome.flatMap(({ uri, iscoCodes }) => iscoCodes.map((isco) => [isco, uri] as const)));
  const cardsOf = (forms: readonly string[]) => new Set(forms.flatMap((form) => [...(cardsByForm.get(form) ?? [])]));
  return esco.flatMap(({ uri: from, iscoCode, prefLabelFr, altLabelsFr }) => {
    const bridge = (iscoCode && cardsByIsco.get(iscoCode)) || new Set<string>();
    const preferred = cardsOf(prefLabelFr ? genderForms(prefLabelFr) : []);
    const alternative = cardsOf(altLabelsFr.flatMap((label) => [...genderForms(label), foldLabel(label)]));
    const lexical = [...preferred, ...[...alternative].filter((to) => !preferred.has(to))].map((to): DerivedMatch => {
      const support = bridge.has(to) ? 'agreeing' : 'alone';
      const confidence = LEXICAL_CONFIDENCE[preferred.has(to) ? 'preferred' : 'alternative'][support];
      return { from, to, type: 'CLOSE', method: 'LEXICAL', confidence, source: SOURCE[support] };
    });
    const settled = [...preferred].some((to) => bridge.has(to));
    const found = new Set(lexical.map(({ to }) => to));
    const confidence = Math.max(LEAST_CONFIDENCE, Math.round((100 * BRIDGE_CONFIDENCE) / bridge.size) / 100);
    const bridged = [...bridge]
      .filter((to) => !settled && !found.has(to))
      .map((to): DerivedMatch => ({
        from,
        to,
        type: 'RELATED',
        method: 'CROSSWALK',
        confidence,
        source: SOURCE.bridge,
      }));
    return [...lexical, ...bridged];
  });
}
