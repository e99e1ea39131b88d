import type { ConceptNode, Relation } from '../model.js';
import type { Choice } from './choice.js';
import type { Downloads } from './downloads.js';
import { appellationForms, labelForms } from './match-rows.js';
import { relationKey } from './official-facts.js';
import { official, type Official } from './official.js';

/** The part of each relation's properties that a publisher states. */
const SAID = ['relationType', 'rank', 'principal', 'type'];

/** What the comparison found. */
export interface CheckReport {
  /** Facts compared: one for each property of a concept and one for each relation. */
  readonly facts: number;
  /** One sentence for each fact that the publishers do not state. */
  readonly faults: readonly string[];
}

export type Check = (rows: Iterable<ConceptNode | Relation>) => CheckReport;

/** Makes the comparison of every fact with the official downloads; the pairs of ESCO and ROME also with the choice. */
export function checkAgainst(downloads: Downloads, choice: Choice): Check {
  const published = official(downloads);
  const pairFaults = pairCheck(downloads, choice);
  const faultsOf = (row: ConceptNode | Relation): string[] => {
    if ('uri' in row) return conceptFaults(row, published);
    return row.kind === 'MATCH' && row.to.startsWith('urn:rome:') ? pairFaults(row) : relationFaults(row, published);
  };
  return (rows) => {
    const faults: string[] = [];
    let facts = 0;
    for (const row of rows) {
      facts += 'uri' in row ? Object.keys(row.properties).length : 1;
      faults.push(...faultsOf(row));
    }
    return { facts, faults };
  };
}

function conceptFaults({ kind, uri, properties }: ConceptNode, published: Official): string[] {
  const said = published.concept(kind, uri);
  if (!said) return [`${kind} ${uri} is not published`];
  return Object.entries(properties).flatMap(([property, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => !said[property]?.has(one))
      .map((one) => `${kind} ${uri}: ${property} ${JSON.stringify(one)} is not published`),
  );
}

function relationFaults({ kind, from, to, properties = {} }: Relation, published: Official): string[] {
  const said = SAID.map((name) => properties[name]).find((value) => value !== undefined);
  return published.relations.has(relationKey(kind, from, to, said))
    ? []
    : [`${kind} ${from} -> ${to} ${JSON.stringify(properties)} is not published`];
}

/** Judges a pair of ESCO and ROME: is it of the choice, and does it claim an equal label only where there is one? */
function pairCheck({ french, rome }: Downloads, { sectors }: Choice): (match: Relation) => string[] {
  const chosen = Object.values(sectors).flatMap(({ occupations }) => occupations);
  const types = new Map(
    chosen.flatMap(({ uri, rome: codes }) => codes.map(({ code, type }) => [`${uri} ${code}`, type])),
  );
  const labels = new Map(
    french.occupations.map((row) => [row['conceptUri']!.replace(/.*\//, ''), row['preferredLabel']!]),
  );
  const appellations = appellationForms(rome.referentiel_appellation);
  return ({ from, to, properties = {} }) => {
    const [uri, code] = [from.replace(/.*\//, ''), to.replace(/.*:/, '')];
    const equal = labelForms(labels.get(uri) ?? '').some((form) => appellations.has(`${code} ${form}`));
    const faults: string[] = [];
    if (types.get(`${uri} ${code}`) !== properties['type']) faults.push(`MATCH ${from} -> ${to}: not so chosen`);
    if ((properties['method'] === 'LEXICAL') !== equal)
      faults.push(`MATCH ${from} -> ${to}: the labels are ${equal ? '' : 'not '}equal`);
    return faults;
  };
}
