import type { Graph } from '../runtime/neo4j.js';
import { type AppellationMatch, liftAppellations } from './derive/appellation-lift.js';
import type { OccupationFacts } from './derive/occupation-evidence.js';
import { deriveOccupationMatches } from './derive/occupation-match.js';
import { SHARED_FROM, type SkillFacts, skillMatches, skillPairs } from './derive/skill-match.js';
import { runStatement } from './graph-session.js';
import { SAMPLE_SOURCE } from './importers/sample-matches.js';

const IN_USE = `status, '') <> 'OBSOLETE'`;

// The sample's own pairs are no official table: beside them, matches are derived.
const OCCUPATIONS = /* cypher */ `
  MATCH (of:Occupation) WHERE coalesce(of.${IN_USE}
  RETURN of.uri AS uri, [code IN [of.iscoCode] WHERE code IS NOT NULL] AS iscoCodes,
    { fr: [label IN [of.prefLabelFr] WHERE label IS NOT NULL], en: [label IN [of.prefLabelEn] WHERE label IS NOT NULL] } AS preferred,
    { fr: coalesce(of.altLabelsFr, []), en: coalesce(of.altLabelsEn, []) } AS alternative,
    coalesce(of.descriptionFr, of.definitionFr) AS definitionFr,
    [(of)-[:ESSENTIAL_SKILL|OPTIONAL_SKILL|EMERGING_SKILL]->(skill) | skill.uri] AS skills,
    EXISTS { (of)-[match:MATCH]->(:RomeOccupation|RomeAppellation) WHERE match.derived IS NULL AND match.source <> $sample } AS covered
  ORDER BY uri`;

const CARDS = /* cypher */ `
  MATCH (of:RomeOccupation) WHERE coalesce(of.${IN_USE}
  RETURN of.uri AS uri, COLLECT { MATCH (of)-[:MATCH]->(group:IscoGroup) RETURN DISTINCT group.notation } AS iscoCodes,
    { fr: [label IN [of.prefLabelFr] WHERE label IS NOT NULL], en: [label IN [of.prefLabelEn] WHERE label IS NOT NULL] } AS preferred,
    { fr: [(of)-[:HAS_APPELLATION]->(title) WHERE title.prefLabelFr IS NOT NULL | title.prefLabelFr], en: [] } AS alternative, of.definitionFr AS definitionFr,
    [(of)-[:ESSENTIAL_SKILL|OPTIONAL_SKILL|EMERGING_SKILL]->(skill) | skill.uri] AS skills
  ORDER BY uri`;

const SKILLS = /* cypher */ `
  MATCH (skill:Skill|RomeCompetence|RomeSavoir) WHERE coalesce(skill.${IN_USE} AND skill.prefLabelFr IS NOT NULL
  RETURN skill.uri AS uri, skill:Skill AS esco, skill:RomeSavoir OR coalesce(skill.skillType = 'KNOWLEDGE', false) AS knowledge,
    [skill.prefLabelFr] + coalesce(skill.altLabelsFr, []) AS labelsFr,
    EXISTS { (skill)-[match:MATCH]->() WHERE match.derived } AS matched,
    EXISTS { (skill)-[match:MATCH]->(:RomeCompetence|RomeSavoir) WHERE match.derived IS NULL } AS covered
  ORDER BY uri`;

const BY_APPELLATION = /* cypher */ `
  MATCH (of:Occupation)-[match:MATCH]->(title:RomeAppellation)<-[:HAS_APPELLATION]-(card:RomeOccupation) WHERE match.derived IS NULL
  RETURN of.uri AS occupation, card.uri AS card, match.type AS type, match.confidence AS confidence, match.source AS source, title.notation AS appellation
  ORDER BY occupation, card, appellation`;

interface Match {
  readonly from: string;
  readonly to: string;
}

/** Matches by the concept they start from; of those that have none, an earlier load may have left some. */
export type MatchesByConcept = [from: string, matches: Match[]][];

const byConcept = (concepts: readonly { readonly uri: string }[], matches: readonly Match[]): MatchesByConcept => {
  const groups = new Map<string, Match[]>(concepts.map(({ uri }) => [uri, []]));
  for (const match of matches) groups.get(match.from)?.push(match);
  return [...groups];
};

/** The matches of ESCO to ROME that the graph amounts to: skills to competences and knowledge, occupations to cards. Writes nothing. */
export async function computeMatches(
  graph: Graph,
): Promise<{ skills: MatchesByConcept; occupations: MatchesByConcept }> {
  type Stored<Facts> = Facts & Record<string, unknown>;
  const skills = await runStatement<Stored<SkillFacts & { esco: boolean; matched: boolean; covered: boolean }>>(
    graph,
    SKILLS,
  );
  const pairs = skillPairs(
    skills.filter(({ esco }) => esco),
    skills.filter(({ esco }) => !esco),
    SHARED_FROM,
  );
  const shared = new Map<string, string[]>();
  for (const { from, to } of pairs) shared.set(from, [...(shared.get(from) ?? []), to]);
  const labels = new Map(skills.map(({ uri, labelsFr }) => [uri, labelsFr[0]!]));
  const occupations = await runStatement<Stored<OccupationFacts & { covered: boolean }>>(graph, OCCUPATIONS, {
    sample: SAMPLE_SOURCE,
  });
  const cards = await runStatement<Stored<OccupationFacts>>(graph, CARDS);
  const derived = deriveOccupationMatches(
    occupations.filter(({ covered }) => !covered),
    cards,
    { labelOf: (skill) => labels.get(skill) ?? null, matches: shared },
  );
  const lifted = liftAppellations(
    await runStatement<AppellationMatch & Record<string, unknown>>(graph, BY_APPELLATION),
  );
  const covered = new Set(skills.filter((skill) => skill.covered).map(({ uri }) => uri));
  const ofSkills = byConcept(
    skills.filter(({ matched }) => matched),
    [],
  );
  const matched = new Map(ofSkills);
  for (const match of skillMatches(pairs))
    if (!covered.has(match.from)) matched.set(match.from, [...(matched.get(match.from) ?? []), match]);
  return { skills: [...matched], occupations: byConcept(occupations, [...lifted, ...derived]) };
}
