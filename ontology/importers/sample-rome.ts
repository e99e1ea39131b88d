import type { ConceptNode, PropertyValue, Relation } from '../model.js';
import { eachRow, type Refuse } from '../sample/read-tables.js';
import { COMPETENCE_CATEGORIES, type Tables } from '../sample/tables.js';
import { known } from '../sources/cells.js';
import { romeUri } from './rome-uri.js';
import { label } from './sample-esco.js';
import { listed, meaning } from './sample-keys.js';

const YES_NO = { O: true, N: false } as const;
const PRINCIPAL = { oui: true, non: false } as const;
const RIASEC = { R: 'R', I: 'I', A: 'A', S: 'S', E: 'E', C: 'C' } as const;
const NATURE = { C: 'COMPETENCE', M: 'MACRO_COMPETENCE' } as const;
const LINK = { essential: 'ESSENTIAL_SKILL', emerging: 'EMERGING_SKILL', context: 'HAS_WORK_CONTEXT' } as const;

const ROME = { scheme: 'ROME', status: 'RELEASED' } as const;

const node = (
  kind: ConceptNode['kind'],
  uri: string,
  notation: string,
  own: Readonly<Record<string, PropertyValue | undefined>>,
): ConceptNode => ({ kind, uri, properties: known({ ...ROME, notation, ...own }) });

/** Concepts of ROME in the sample, and the relations among them. */
export function* sampleRomeFacts(tables: Tables): Generator<ConceptNode | Relation> {
  const codes = new Set(tables['rome-occupations'].map(({ code }) => code));
  const occupation = (code: string, column: string, refuse: Refuse): string =>
    codes.has(code) ? romeUri.occupation(code) : refuse(column, `codes of rome-occupations.tsv; ${code} is none`);

  yield* domains(tables);
  yield* occupations(tables);
  yield* eachRow(tables, 'rome-appellations', function* (row, refuse) {
    const uri = romeUri.ogr(row.ogr);
    const fr = label(row, 'fr', refuse);
    const littleUsed = meaning(YES_NO, row.littleUsed, 'littleUsed', refuse);
    const own = { prefLabelFr: fr, shortLabelFr: row.short || fr, classification: row.classification, littleUsed };
    yield node('RomeAppellation', uri, row.ogr, own);
    yield { kind: 'HAS_APPELLATION', from: occupation(row.code, 'code', refuse), to: uri };
  });
  yield* items(tables);
  yield* links(tables, occupation);
  yield* eachRow(tables, 'rome-mobilities', function* (row, refuse) {
    for (const target of listed(row.targets)) {
      const [code, rank] = target.split(':') as [string, string];
      if (!/^\d{1,3}$/.test(rank)) refuse('targets', `CODE:RANK with a rank of 1 to 999; ${target} is not`);
      const from = occupation(row.code, 'code', refuse);
      yield { kind: 'MOBILITY', from, to: occupation(code, 'targets', refuse), properties: { rank: Number(rank) } };
    }
  });
}

function* domains(tables: Tables): Generator<ConceptNode | Relation> {
  yield* eachRow(tables, 'rome-domains', function* (row, refuse) {
    if (!/^[A-N](\d{2})?$/.test(row.code)) refuse('code', 'a domain such as A or A11');
    yield node('RomeDomain', romeUri.domain(row.code), row.code, { prefLabelFr: label(row, 'fr', refuse) });
    if (row.code.length > 1)
      yield { kind: 'BROADER', from: romeUri.domain(row.code), to: romeUri.domain(row.code[0]!) };
  });
}

function* occupations(tables: Tables): Generator<ConceptNode | Relation> {
  const interests = new Set(tables['rome-interests'].map(({ code }) => code));
  yield* eachRow(tables, 'rome-occupations', function* (row, refuse) {
    const uri = romeUri.occupation(row.code);
    if (!/^[A-N]\d{4}$/.test(row.code)) refuse('code', 'a ROME code such as J1501');
    yield node('RomeOccupation', uri, row.code, {
      prefLabelFr: label(row, 'fr', refuse),
      parentCode: row.parent,
      riasecMajor: meaning(RIASEC, row.riasecMajor, 'riasecMajor', refuse),
      riasecMinor: meaning(RIASEC, row.riasecMinor, 'riasecMinor', refuse),
      transitionEcological: row.eco || undefined,
      transitionDigital: meaning(YES_NO, row.digital, 'digital', refuse),
      transitionDemographic: meaning(YES_NO, row.demographic, 'demographic', refuse),
      regulated: meaning(YES_NO, row.regulated, 'regulated', refuse),
      executive: meaning(YES_NO, row.executive, 'executive', refuse),
    });
    yield { kind: 'BROADER', from: uri, to: romeUri.domain(row.code.slice(0, 3)) };
    for (const interest of listed(row.interests)) {
      const [code, main] = interest.split(':') as [string, string];
      if (!interests.has(code)) refuse('interests', `codes of rome-interests.tsv; ${code} is none`);
      const principal = meaning(PRINCIPAL, main, 'interests', refuse) ?? refuse('interests', 'CODE:oui or CODE:non');
      yield { kind: 'HAS_INTEREST', from: uri, to: romeUri.interest(code), properties: { principal } };
    }
  });
}

/** What ROME codes are described with: competences, savoirs, work contexts, interests. */
function* items(tables: Tables): Generator<ConceptNode | Relation> {
  const competences = new Set(tables['rome-competences'].map(({ ogr }) => ogr));
  yield* eachRow(tables, 'rome-competences', function* (row, refuse) {
    const uri = romeUri.ogr(row.ogr);
    const [category, subCategory] = meaning(COMPETENCE_CATEGORIES, row.category, 'category', refuse) ?? [];
    yield node('RomeCompetence', uri, row.ogr, {
      prefLabelFr: label(row, 'fr', refuse),
      nature: meaning(NATURE, row.nature, 'nature', refuse),
      category,
      subCategory,
      riasecMajor: meaning(RIASEC, row.riasecMajor, 'riasecMajor', refuse),
      riasecMinor: meaning(RIASEC, row.riasecMinor, 'riasecMinor', refuse),
    });
    if (row.macro && !competences.has(row.macro)) refuse('macro', 'a competence of the same table');
    if (row.macro) yield { kind: 'BROADER', from: uri, to: romeUri.ogr(row.macro) };
  });
  yield* eachRow(tables, 'rome-savoirs', function* (row, refuse) {
    const own = { prefLabelFr: label(row, 'fr', refuse), category: row.category, subCategory: row.subCategory };
    yield node('RomeSavoir', romeUri.ogr(row.ogr), row.ogr, own);
  });
  yield* eachRow(tables, 'rome-contexts', function* (row, refuse) {
    yield node('WorkContext', romeUri.ogr(row.ogr), row.ogr, {
      prefLabelFr: label(row, 'fr', refuse),
      contextType: row.type,
    });
  });
  yield* eachRow(tables, 'rome-interests', function* (row, refuse) {
    yield node('RomeInterest', romeUri.interest(row.code), row.code, { prefLabelFr: label(row, 'fr', refuse) });
  });
}

function* links(
  tables: Tables,
  occupation: (code: string, column: string, refuse: Refuse) => string,
): Generator<Relation> {
  const skills = new Set([...tables['rome-competences'], ...tables['rome-savoirs']].map(({ ogr }) => ogr));
  const contexts = new Set(tables['rome-contexts'].map(({ ogr }) => ogr));
  yield* eachRow(tables, 'rome-links', function* (row, refuse) {
    const kind = meaning(LINK, row.relation, 'relation', refuse) ?? refuse('relation', Object.keys(LINK).join(', '));
    const from = occupation(row.code, 'code', refuse);
    for (const ogr of listed(row.ogrs)) {
      if (!(kind === 'HAS_WORK_CONTEXT' ? contexts : skills).has(ogr))
        refuse('ogrs', `items of the sample of that kind; ${ogr} is none`);
      yield { kind, from, to: romeUri.ogr(ogr) };
    }
  });
}
