/** Qualifications as ROME's texts name them. */
const QUALIFICATION =
  /dipl[ôo]m|\btitres?\b(?! de séjour)|titulaire|doctorat|\bmasters?\b|\blicences?\b|\bbac\b|baccalaur|\bbts|\bcapa?\b|\bbep\b|\bdut\b|\bcqp\b|\bcapes\b|\bdeust?\b|\bbut\b|certificat|certification|brevet|\bconcours\b|agr[ée]ment|\bpermis\b|carte (?:professionnelle|de commerce)|capacité (?:\S+ )?professionnelle|autorisation|qualification|spécialisation/i;
const TRAINING = /\bformations?\b/i;

/** Papers that the law asks for: whoever must have one on the way in, must have it, whatever the word that says so. */
const PERMIT =
  /\bpermis (?:de conduire )?(?:poids lourds?|c1?e?\b|d1?e?\b)|\blicence de pilote|\bcarte professionnelle|\bcertificats? de capacité|\bagrément\b|\bacaced\b/i;

const FORCE =
  /obligatoire|\bexig|indispensable|nécess(?:aire|ite)|\brequi(?:s|se|ses|ert)\b|prérequis|impératif|impérativement|\bconditionnée?s?(?!\p{L})|\bil faut\b|\bdoi(?:t|vent) (?:\S+ ){0,2}(?:être titulaire|détenir|posséder|obtenir|réussir)/iu;
/** The same words where they take it back: the refusal stands beside the word of force, or rules a qualification out. */
const REFUSED =
  /(?:\bpas|\bnon|\bjamais)(?: \S+ment| toujours| encore| non plus)? (?:obligatoire|exig|indispensable|nécessaire|requis|conditionn)|\b(?:aucune?\b|sans\b|ni\b|pas d[e'’])[^,;]*(?:obligatoire|exig|nécessaire|requis|demandé|conditionn)|obligatoire[^,;]{0,20}\bpas\b|n'existe pas de diplôme/i;
/** Without any: what follows is an asset, unless it is demanded in so many words. */
const WITHOUT =
  /\b(?:accessible|pratiqué|s'exerce|exercer|ouvert)(?!\p{L})[^,;]*\bsans (?:condition de |aucune? )?(?:diplôme|qualification|formation|certification)/iu;
/** Beside the diploma named before. */
const BESIDE = /(?<!\p{L})également|\baussi\b|\bil peut\b/iu;
/** Of another job: `l'emploi d'aide-couvreur`. */
const JOB = /(?:l'emploi|le métier) d(?:e |['’])(\p{L}+)/iu;

/** What only helps. */
const ASSET =
  /\bpeu(?:t|vent)\b|peu\(ven\)t|pourr(?:a|ont|ait|aient)\b|peut-être|recommand|conseillé|appréci|\batouts?\b|souhait|de préférence|\bun plus\b|facilit|pertinent|serai(?:t|ent)|utiles?\b|bénéfique|proposé|sont disponibles/i;
/** What holds often, or of some. */
const SOME =
  /parfois|selon|fonction d|\bcertain(?:e?s|e)\b|généralement|habituellement|souvent|couramment|fréquemment|fortement|principalement|par équivalence|domaines spécifiques|(?:également|aussi) accessible/i;
/** What is demanded for a part of what the occupation does, or of who is self-employed. */
const PART =
  /\bque pour\b|s'installer|pour l'installation|en libéral|en nom propre|à son compte|en cas d|dans le cadre d|(?<!notamment )(?:dans|intégrer|accéder à|accès à|emplois de) la fonction publique|pour (?:l'entreprise|les opérations|le commerce|la restauration|la circulation|présenter|participer|effectuer|s'inscrire)|dans le cas d|d'encadrement|s'il (?:est amené à|doit)/i;
/** Whose posts: `exigé pour les postes de clercs`. */
const WHOSE =
  /\bpour (?:exercer en tant que|les (?:postes|fonctions|emplois) d(?:e |')|les fonctions d(?:e |')|exercer les fonctions d(?:e |')|les délégués)\s*(\p{L}*)/iu;

/** Conditions of body, papers or language, and safety courses an employer sees to: no qualification one learns for. */
const OTHER =
  /certificats?(?:\(s\))? d'aptitudes? à la conduite en sécurité|\bcaces\b|(?:titres? d')?habilitations?\b|permis (?:de conduire )?(?:de )?(?:la )?(?:catégorie )?b\b|titulaire du permis (?:de conduire )?(?:de )?(?:la )?(?:catégorie )?b\b|spécialisation dans/gi;
const OTHER_PART =
  /vaccin|\bcasier|condition physique|\bvertige|aptitude (?:physique|médicale)|(?:pratique|maîtrise|connaissance)[^,;]*(?:anglais|langue)/i;
/** Force upon something else: what one knows, has done, or how long one went to school (`les niveaux d'études requis vont de …`). */
const OTHER_FORCE =
  /(?:compétences?|connaissances?|techniques?|outils?|qualités?|niveaux?)(?: (?!est|sont)\S+){0,3} (?:sont )?(?:nécessaires?|requis(?:es)?|indispensables?|exigée?s?)|formations? initiales? minim\S+ obligatoire|nécessaires (?:pour travailler|pour ce métier)/gi;

/** Entered by a competition alone. */
const COMPETITION =
  /^(?:cet emploi|ce métier|l'emploi|le métier|l'accès (?:à|au)|son accès s)[^,;]*\b(?:par|sur|via|après)\b[^,;]*\bconcours\b/i;
/** A State's diploma that bears the name of the occupation is its title: `Diplôme d'Etat d'audioprothésiste`. */
const STATE_DIPLOMA = /accessible avec (?:le |un )?dipl[ôo]me (?:d['’ ]?[ée]tat|national) d(?:e |['’])(\p{L}+)/iu;
/** A training that is a title where one may not work without. */
const TRAINING_TO_WORK = /\bformation\b[^,;]*obligatoire pour (?:exercer|accéder)/i;
/** A way in beside it. */
const OR =
  /\bou\b[^,;]{0,40}\bconcours|\bconcours (?:\S+ ){0,4}ou\b(?! (?:externe|interne|troisième))|promotion interne|accès direct/i;

export interface Clause {
  /** A qualification nobody enters without. */
  readonly demanded: boolean;
  /** A qualification, or training, is the way in. */
  readonly usual: boolean;
  /** A qualification is demanded, if only of some. */
  readonly demandedOfSome: boolean;
  /** A qualification is named, if only as an asset. */
  readonly named: boolean;
  /** It says that one enters without any. */
  readonly without: boolean;
  /** It says that a qualification is not demanded. */
  readonly refused: boolean;
}

/** First five letters without accents: enough to tell that `clercs` are a `Clerc`. */
const start = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 5);

const names = (name: string, word: string): boolean =>
  name.split(/[\s/'’-]+/).some((part) => start(part) === start(word));

/** What one clause says. @param name of the occupation, to tell which posts are its own; '' where it is not known */
export function readClause(clause: string, name: string): Clause {
  const text = clause
    .replace(OTHER, '')
    .replace(OTHER_FORCE, '')
    .split(',')
    .filter((part) => !OTHER_PART.test(part))
    .join(',');
  const [refused, asset] = [REFUSED.test(text), ASSET.test(text)];
  const force = FORCE.test(text) && !refused;
  const qualified = QUALIFICATION.test(text);
  const training = TRAINING.test(text) && !/\binternes?\b|assurée|prise en charge/i.test(text);
  const whose = WHOSE.exec(text)?.[1];
  const ofAnother = whose !== undefined && name !== '' && !names(name, whose);
  const title = STATE_DIPLOMA.exec(text)?.[1];
  const whole = !asset && !SOME.test(text) && !PART.test(text);
  const job = JOB.exec(text)?.[1];
  const without = WITHOUT.test(text) && !BESIDE.test(text) && (job === undefined || names(name, job));
  return {
    demanded:
      whole &&
      ((force && qualified && !ofAnother) ||
        (!refused && PERMIT.test(text)) ||
        (!refused && TRAINING_TO_WORK.test(text)) ||
        (title !== undefined && names(name, title)) ||
        (COMPETITION.test(text) && !OR.test(text))),
    demandedOfSome: force && qualified && !asset,
    usual: (qualified || training) && !asset && !without && (!refused || /accessible/i.test(text)),
    named: qualified && !refused,
    without,
    refused: refused && (qualified || training || /obligation réglementaire/i.test(text)),
  };
}

/** Its clauses: one ends where the sentence turns. What is demanded after `mais` is demanded. */
export const clausesOf = (sentence: string): string[] =>
  sentence
    .split(/;|,?\s+(?=(?:mais|toutefois|cependant|néanmoins|même si|bien qu)\b)/i)
    .map((clause) => clause.trim())
    .filter(Boolean);
