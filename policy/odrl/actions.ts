import { CC, compact, expand, ODRL } from './terms.js';

/** What a policy itself says about an action (IM 2.4). IRIs throughout. */
export interface DeclaredAction {
  readonly iri: string;
  /** Null for an action of the vocabulary: that says what it is included in. */
  readonly includedIn: string | null;
  readonly implies: readonly string[];
}

const IN_USE =
  'acceptTracking aggregate annotate anonymize archive attribute compensate concurrentUse delete derive digitize distribute ' +
  'ensureExclusivity execute grantUse include index inform install modify move nextPolicy obtainConsent play present print ' +
  'read reproduce reviewPolicy stream synchronize textToSpeech transform translate uninstall watermark cc:Attribution ' +
  'cc:CommercialUse cc:DerivativeWorks cc:Distribution cc:Notice cc:Reproduction cc:ShareAlike cc:Sharing cc:SourceCode';

/** Action -> the action it is included in; the two top-level ones are in none. */
const INCLUDED_IN: ReadonlyMap<string, string | null> = new Map<string, string | null>(
  [
    ['use', null],
    ['transfer', null],
    ...IN_USE.split(' ').map((term) => [term, 'use'] as const),
    ['display', 'play'],
    ['extract', 'reproduce'],
    ['give', 'transfer'],
    ['sell', 'transfer'],
  ].map(([term, parent]) => [expand(term!), parent === null ? null : expand(parent!)] as const),
);

/** Deprecated terms and what the vocabulary names as their exact match. */
const EXACT_MATCH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    append: 'modify',
    appendTo: 'modify',
    attachPolicy: 'cc:Notice',
    attachSource: 'cc:SourceCode',
    commercialize: 'cc:CommercialUse',
    copy: 'reproduce',
    export: 'transform',
    license: 'grantUse',
    pay: 'compensate',
    share: 'cc:Sharing',
    shareAlike: 'cc:ShareAlike',
    write: 'modify',
    writeTo: 'modify',
  }).map(([term, match]) => [expand(term), expand(match)]),
);

const NO_TERMS: ReadonlySet<string> = new Set();
const canonical = (iri: string): string => EXACT_MATCH.get(iri) ?? iri;

/** Whether the ODRL vocabulary has the action; a policy may not say anew what it is included in. */
export const isVocabularyAction = (iri: string): boolean => INCLUDED_IN.has(canonical(iri));

/** What the vocabulary includes an action in; null for `use` and `transfer`. */
export const vocabularyParent = (iri: string): string | null => INCLUDED_IN.get(canonical(iri)) ?? null;

export interface ActionHierarchy {
  readonly knows: (iri: string) => boolean;
  /** Whether `asked` is `named` or, by includedIn, part of what `named` means. */
  readonly isWithin: (asked: string, named: string) => boolean;
  /** What must not be prohibited for `iri` to be exercised: everything it or an action it is included in implies. */
  readonly implied: (iri: string) => readonly string[];
}

/** The actions of the ODRL vocabulary and those a policy declares. Declarations that go round in a circle end there. */
export function actionHierarchy(declared: readonly DeclaredAction[] = []): ActionHierarchy {
  const own = new Map(declared.map((action) => [action.iri, action]));
  const parentOf = (iri: string): string | null | undefined => own.get(iri)?.includedIn ?? INCLUDED_IN.get(iri);
  const ancestors = (iri: string): ReadonlySet<string> => {
    const found = new Set<string>();
    for (
      let at: string | null | undefined = canonical(iri);
      at && !found.has(at);
      at = parentOf(at) && canonical(parentOf(at)!)
    )
      found.add(at);
    return found;
  };
  const knows = (iri: string): boolean => own.has(iri) || INCLUDED_IN.has(canonical(iri));
  return {
    knows,
    isWithin: (asked, named) => (knows(asked) && knows(named) ? ancestors(asked) : NO_TERMS).has(canonical(named)),
    implied: (iri) => {
      const found = new Set<string>();
      const open = [iri];
      for (let at = open.pop(); at !== undefined; at = open.pop())
        for (const ancestor of ancestors(at))
          for (const implied of own.get(ancestor)?.implies ?? [])
            if (!found.has(implied)) {
              found.add(implied);
              open.push(implied);
            }
      return [...found];
    },
  };
}

/** For messages: what an author may have meant. */
export const ACTION_NAMES: readonly string[] = [...INCLUDED_IN.keys()]
  .filter((iri) => iri.startsWith(ODRL) || iri.startsWith(CC))
  .map(compact);
