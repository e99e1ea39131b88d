/**
 * What an occupation demands of who enters it beside skills:
 * - REQUIRED: a diploma, title, licence or permit without which nobody may, or is taken;
 * - EXPECTED: a diploma is the usual way in; experience may do;
 * - OPEN: no diploma is asked for.
 */
export const ACCESS = ['OPEN', 'EXPECTED', 'REQUIRED'] as const;
export type Access = (typeof ACCESS)[number];

export interface AccessConditions {
  /** Null where the publisher says nothing. */
  readonly access: Access | null;
  /** Sentences of the publisher that it follows from. */
  readonly because: readonly string[];
}

/** Qualifications as ROME's texts name them. */
const QUALIFICATION =
  /dipl[ôo]m|\btitres?\b|titulaire|doctorat|\bmasters?\b|\blicences?\b(?! (?:de|d'|du))|\bbac\b|baccalaur|\bbts\b|\bcap\b|\bcapes\b|\bdeust?\b|\bbut\b|certificat|certification|brevet|\bconcours\b|agr[ée]ment|\bpermis\b|habilitation|carte professionnelle|autorisation|qualification|sp[ée]cialisation/i;
const FORCE =
  /obligatoire|exig[ée]|indispensable|nécess(?:aire|ite)|requi(?:s|se|ses|ert)|imp[ée]ratif|impérativement|conditionn/i;
/** What takes the force back: the sentence then says what may be, or what is not. */
const SOFT =
  /peu(?:t|vent)\b|peu\(ven\)t|pourr(?:a|ont|ait|aient)\b|parfois|selon|fonction d|certain(?:e?s|e)\b|peut-être|recommand|appréci|atout|souhait|généralement|habituellement|préférence/i;
const NEGATED =
  /(?:pas|aucune?|sans|non)\b[^.;]{0,60}(?:obligatoire|exig|requi|nécessaire|diplôme|qualification)|obligatoire[^.;]{0,20}\bpas\b/i;
/** Demands of body, papers or language: conditions, but no qualification one learns for. */
const OTHER =
  /vaccin|casier|\banglais\b|langue|condition physique|vertige|aptitude m[ée]dicale|caces|conduite en s[ée]curit[ée]|permis b\b|habilitations?\b[^.;]{0,60}[ée]lectri|risques? (?:d'origine )?[ée]lectri/i;

const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.;!])\s+|\n/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

const REGULATED = 'Emploi réglementé (ROME).';

/**
 * Reads how an occupation is entered from what the publisher says of it.
 *
 * @param text       ROME's `acces_metier`, sentences or lines; null where there is none
 * @param regulated  whether the publisher says that a title or permit is required by law; null where it does not say
 */
export function accessConditions(text: string | null, regulated: boolean | null): AccessConditions {
  const said = sentences(text ?? '');
  const required = said.filter(
    (sentence) =>
      FORCE.test(sentence) &&
      QUALIFICATION.test(sentence) &&
      !SOFT.test(sentence) &&
      !NEGATED.test(sentence) &&
      !OTHER.test(sentence),
  );
  if (regulated === true || required.length > 0)
    return { access: 'REQUIRED', because: [...(regulated === true ? [REGULATED] : []), ...required] };
  const expected = said.filter(
    (sentence) => QUALIFICATION.test(sentence) && !NEGATED.test(sentence) && !OTHER.test(sentence),
  );
  if (expected.length > 0) return { access: 'EXPECTED', because: expected };
  return said.length > 0
    ? { access: 'OPEN', because: said.filter((sentence) => NEGATED.test(sentence)) }
    : { access: null, because: [] };
}
