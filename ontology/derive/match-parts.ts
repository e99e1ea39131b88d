/** Kinds of evidence that an ESCO occupation and a ROME card are the same, each from 0 to 1. */
export const EVIDENCE = ['LABELS', 'ISCO_BRIDGE', 'SHARED_SKILLS', 'SKILL_WORDS', 'DEFINITION', 'AHEAD'] as const;
export type EvidenceKind = (typeof EVIDENCE)[number];
export type Evidence = Readonly<Record<EvidenceKind, number>>;

/** Of a derived match, in the order they are stored: what speaks against any match before the evidence is seen, then the evidence. */
export const MATCH_PARTS = ['START', ...EVIDENCE] as const;
export type MatchPart = (typeof MATCH_PARTS)[number];
