/*
 * Countries, and the two groups of them that agreements name. Data of law: whoever changes a line names its source beside it.
 */

/**
 * Every code that ISO 3166-1 assigns (alpha-2, as of 2026: 249). Reserved ones are none: `UK` and `EL`, which the institutions of the
 * Union write, are GB and GR here.
 */
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK ' +
  'CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS ' +
  'GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV ' +
  'LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM ' +
  'PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR ' +
  'TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/** The 27 member states: Treaty on European Union, art. 52(1), and the treaties of accession since; without the United Kingdom since 2020. */
const EU_STATES = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
/**
 * Parts of member states that have a code of their own and to which the treaties apply: of France the outermost regions (TFEU
 * art. 349, 355(1)), of Finland the Åland Islands (art. 355(4)). Overseas countries and territories (annex II) are none.
 */
const EU_REGIONS = 'AX GF GP MF MQ RE YT';
/** Agreement on the European Economic Area, art. 2(b) and 126(1): beside the Union's members these three. */
const EFTA_IN_EEA = 'IS LI NO';
/** Svalbard is outside of the EEA (protocol 40 to the Agreement) and Jan Mayen within: of their one code it cannot be told. */
const UNTOLD: ReadonlySet<string> = new Set(['SJ']);

const COUNTRIES: ReadonlySet<string> = new Set(CODES.split(' '));
const EU = `${EU_STATES} ${EU_REGIONS}`.split(' ');

/** Every member of each group: who is not in the list is certainly none. By the terms of DPV's vocabulary of places. */
export const PLACE_GROUPS: Readonly<Record<'EU' | 'EEA', ReadonlySet<string>>> = {
  EU: new Set(EU),
  EEA: new Set([...EU, ...EFTA_IN_EEA.split(' ')]),
};

/** A code that ISO 3166-1 assigns, as it is written there. */
export const isCountry = (text: unknown): text is string => typeof text === 'string' && COUNTRIES.has(text);

export const isPlaceGroup = (text: string): boolean => Object.hasOwn(PLACE_GROUPS, text);

/** `FR`, or the term of DPV's vocabulary of places that stands for it. */
const WRITTEN = /^(?:https:\/\/w3id\.org\/dpv\/loc#|loc:)?([A-Z]{2,3})$/;

/** The code of a country or group, however it is written; null for anything else. */
export function placeOf(text: string): string | null {
  const code = WRITTEN.exec(text)?.[1];
  return code !== undefined && (isCountry(code) || isPlaceGroup(code)) ? code : null;
}

const groups = new Map<string, ReadonlySet<string>>(
  [...COUNTRIES]
    .filter((code) => !UNTOLD.has(code))
    .map((code) => [
      code,
      new Set(Object.entries(PLACE_GROUPS).flatMap(([name, members]) => (members.has(code) ? [name] : []))),
    ]),
);

/** The groups that a country is a member of; undefined where that cannot be told. */
export const groupsOf = (country: string): ReadonlySet<string> | undefined => groups.get(country);
