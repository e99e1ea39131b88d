import { setImmediate as breathe } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Graph } from '../runtime/neo4j.js';
import type { Progress } from '../runtime/progress.js';
import { accessByMatch, type MatchedCard } from './careers/access-by-match.js';
import { accessConditions, type AccessConditions } from './careers/access.js';
import { careerFacts, type OccupationRow, type SkillRow } from './careers/facts.js';
import type { Strength } from './careers/features.js';
import { SCORE_TABLES } from './careers/table.js';
import { transitions, type Transition } from './careers/transitions.js';
import { runStatement } from './graph-session.js';

/** Least confidence of a match for which an occupation is held to demand what a card does. */
const ALIKE = 0.6;

/** Occupations whose moves are replaced in one transaction. */
const BATCH_OCCUPATIONS = 300;

/** Titles and texts in the language that the classification is written in, or the other where only that is there. */
const OCCUPATIONS = {
  RomeOccupation: /* cypher */ `
    MATCH (of:RomeOccupation) WHERE of.status <> 'OBSOLETE' WITH of ORDER BY of.uri
    RETURN of.uri AS uri, of.notation AS code, of.parentCode AS parentCode,
      COLLECT { MATCH (of)-[:MATCH]->(group:IscoGroup) RETURN DISTINCT group.notation } AS isco,
      NOT EXISTS { (of)-[match:MATCH]->(:IscoGroup) WHERE match.type <> 'BROAD' } AS iscoInherited,
      [(of)-[link:ESSENTIAL_SKILL|OPTIONAL_SKILL|EMERGING_SKILL]->(skill) | [skill.uri, type(link)]] AS asked,
      [of.prefLabelFr] + [(of)-[:HAS_APPELLATION]->(title) | title.prefLabelFr] AS titles, of.definitionFr AS definition,
      [(of)-[:HAS_WORK_CONTEXT]->(context) | context.uri] AS workContexts, [(of)-[:IN_SECTOR]->(sector) | sector.uri] AS sectors,
      [(of)-[link:HAS_INTEREST]->(interest) | { uri: interest.uri, principal: coalesce(link.principal, false) }] AS interests,
      [letter IN [of.riasecMajor, of.riasecMinor] WHERE letter IS NOT NULL] AS riasec, of.executive AS executive,
      of.accessFr AS accessText, of.regulated AS regulated, [(of)-[move:MOBILITY]->(to) WHERE to.status <> 'OBSOLETE' | [to.uri, move.rank, move.mobilityType]] AS moves`,
  Occupation: /* cypher */ `
    MATCH (of:Occupation) WHERE of.status <> 'OBSOLETE' WITH of ORDER BY of.uri
    RETURN of.uri AS uri, coalesce(of.notation, of.iscoCode, '') AS code, null AS parentCode,
      [code IN [of.iscoCode] WHERE code IS NOT NULL] AS isco, false AS iscoInherited,
      [(of)-[link:ESSENTIAL_SKILL|OPTIONAL_SKILL|EMERGING_SKILL]->(skill) | [skill.uri, type(link)]] AS asked,
      [coalesce(of.prefLabelEn, of.prefLabelFr)] + CASE WHEN of.prefLabelEn IS NULL THEN coalesce(of.altLabelsFr, []) ELSE coalesce(of.altLabelsEn, []) END AS titles,
      coalesce(of.descriptionEn, of.descriptionFr) AS definition, [] AS workContexts, [] AS sectors, [] AS interests, [] AS riasec,
      null AS executive, null AS accessText, CASE of.regulatedNote WHEN 'regulated' THEN true WHEN 'unregulated' THEN false END AS regulated,
      [] AS moves,
      COLLECT { MATCH (of)-[match:MATCH]->(card:RomeOccupation) WHERE match.confidence >= $least AND card.status <> 'OBSOLETE'
        RETURN { code: card.notation, type: match.type, access: card.access, because: coalesce(card.accessBecause, []) }
        ORDER BY match.confidence DESC, CASE match.type WHEN 'EXACT' THEN 0 WHEN 'CLOSE' THEN 1 WHEN 'RELATED' THEN 3 ELSE 2 END, card.uri } AS matched`,
} as const;

const SKILLS = {
  RomeOccupation: /* cypher */ `
    MATCH (skill:RomeCompetence|RomeSavoir) WHERE skill.status <> 'OBSOLETE'
    RETURN skill.uri AS uri, coalesce(skill.prefLabelFr, '') AS label, skill:RomeSavoir AS knowledge, null AS reuseLevel,
      [(skill)-[:BROADER]->(group) | group.uri] AS groups, [] AS related`,
  Occupation: /* cypher */ `
    MATCH (skill:Skill) WHERE skill.status <> 'OBSOLETE'
    RETURN skill.uri AS uri, coalesce(skill.prefLabelEn, skill.prefLabelFr, '') AS label, coalesce(skill.skillType = 'KNOWLEDGE', false) AS knowledge,
      skill.reuseLevel AS reuseLevel, [(skill)-[:BROADER]->(group) | group.uri] AS groups, [(skill)-[:RELATED_SKILL]->(other) | other.uri] AS related`,
} as const;

/** Of titles and texts. */
const LANGUAGE = { RomeOccupation: 'fr', Occupation: 'en' } as const;

type StoredOccupation = Omit<OccupationRow, 'skills'> & {
  readonly asked: readonly (readonly [string, `${Strength}_SKILL`])[];
  readonly accessText: string | null;
  readonly regulated: boolean | null;
  readonly moves: readonly (readonly [to: string, rank: number | null, type: string | null])[];
  /** Cards it is matched with, the surest first; of ESCO alone. */
  readonly matched?: readonly MatchedCard[];
};

/** A move as `stored` writes it; of the Cypher variables `move` and `to`. */
const MOVE = /* cypher */ `[to.uri, move.rank, move.score, move.parts, coalesce(move.kind, ''), move.viability, move.sharedEssential, move.sharedOptional, coalesce(move.mobilityRank, 0), coalesce(move.mobilityType, '')]`;

// Old ones go and new ones come in one transaction: a reader never meets an occupation without its moves. Where they are the same,
// none is written: to delete and make them again takes most of the time of a load that changes little.
const REPLACE = /* cypher */ `
  UNWIND $rows AS row
  MATCH (from:Concept { uri: row[0] })
  SET from.access = row[1], from.accessBecause = row[2], from.partsOf = row[4]
  WITH from, row, COLLECT { MATCH (from)-[move:TRANSITION]->(to) WITH move, to ORDER BY move.rank RETURN ${MOVE} } AS had
  WHERE had <> row[3]
  CALL (from) { MATCH (from)-[old:TRANSITION]->() DELETE old }
  WITH from, row
  UNWIND row[3] AS move
  MATCH (to:Concept { uri: move[0] })
  CREATE (from)-[:TRANSITION { rank: move[1], score: move[2], parts: move[3], kind: nullIf(move[4], ''), viability: move[5], sharedEssential: move[6],
    sharedOptional: move[7], mobilityRank: nullIf(move[8], 0), mobilityType: nullIf(move[9], '') }]->(to)`;

/** No nulls, which are equal to nothing in Cypher. @param mobilityType what ROME v3 says that the mobility is; v4 ranks them instead */
const stored = (move: Transition, mobilityType: string | null): unknown[] => [
  move.to,
  neo4j.int(move.rank),
  move.score,
  move.parts,
  move.kind ?? '',
  move.viability,
  neo4j.int(move.sharedEssential),
  neo4j.int(move.sharedOptional),
  neo4j.int(move.mobilityRank ?? 0),
  mobilityType ?? '',
];

/**
 * Computes the moves of every occupation within its classification, and what each demands of who enters it, and replaces those of an
 * earlier load.
 *
 * @returns number of moves by classification
 */
export async function deriveTransitions(graph: Graph, progress: Progress): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  // ROME first: what its cards demand, the ESCO occupations demand that match them.
  for (const kind of ['RomeOccupation', 'Occupation'] as const) {
    const found = await runStatement<StoredOccupation & Record<string, unknown>>(graph, OCCUPATIONS[kind], {
      least: ALIKE,
    });
    const rows = found.map(({ asked, ...row }): OccupationRow => ({
      ...row,
      skills: asked.map(([uri, type]) => ({ uri, strength: type.replace('_SKILL', '') as Strength })),
    }));
    const skills = await runStatement<SkillRow & Record<string, unknown>>(graph, SKILLS[kind]);
    const access = found.map(({ accessText, regulated, matched, titles }): AccessConditions =>
      matched ? accessByMatch(regulated, matched) : accessConditions(accessText, regulated, titles[0] ?? ''),
    );
    const moves = new Map(found.map((row) => [row.uri, new Map(row.moves.map(([to, rank]) => [to, rank]))]));
    const types = new Map(found.flatMap((row) => row.moves.map(([to, , type]) => [`${row.uri} ${to}`, type])));
    counts[`${kind} TRANSITION ${kind}`] = 0;
    let batch: unknown[] = [];
    let done = 0;
    let writing: Promise<unknown> = Promise.resolve();
    // One batch is written while the next is compared: two cores, and Neo4j is another process.
    const flush = async (): Promise<void> => {
      await writing;
      progress.update(`Moves of each ${kind}`, done, rows.length);
      writing = runStatement(graph, REPLACE, { rows: batch });
      // What goes wrong is thrown where it is awaited.
      writing.catch(() => undefined);
      done += batch.length;
      batch = [];
    };
    for (const { from, of, to } of transitions(
      { rows, facts: careerFacts(rows, skills, LANGUAGE[kind]), access, moves },
      SCORE_TABLES[kind === 'Occupation' ? 'ESCO' : 'ROME'],
    )) {
      const { access: demands, because } = access[done + batch.length]!;
      batch.push([
        from,
        demands,
        because.length > 0 ? because : null,
        to.map((move) => stored(move, types.get(`${from} ${move.to}`) ?? null)),
        of,
      ]);
      counts[`${kind} TRANSITION ${kind}`]! += to.length;
      if (batch.length === BATCH_OCCUPATIONS) await flush();
      // What is being written is sent meanwhile.
      await breathe();
    }
    await flush();
    await writing;
    progress.update(`Moves of each ${kind}`, done, rows.length);
  }
  return counts;
}
