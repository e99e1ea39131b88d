import type { Access } from '../careers/access.js';
import { CareerGraph, type CareerRow } from '../careers/career-graph.js';
import { Demands, type DemandingOccupation, type SkillNeighbours } from '../careers/demands.js';
import { type InterestCard, Interests } from '../careers/interests.js';
import type { WithdrawnOccupations } from '../careers/no-occupation.js';
import { once, oncePerLoad, type ReadOpen } from './read-open.js';

/** Least confidence of a match that a path goes on over. */
export const PATHS_OVER_MATCHES = 0.6;

/** Least confidence of a match over which a held skill counts as one of the other classification: of labels that are nearly equal. */
export const SKILLS_OVER_MATCHES = 0.9;

const CAREERS = /* cypher */ `
  MATCH (of:Occupation|RomeOccupation) WHERE coalesce(of.status, 'RELEASED') <> 'OBSOLETE' WITH of ORDER BY of.uri
  RETURN of.uri AS uri, of.access AS access,
    COLLECT { MATCH (of)-[move:TRANSITION]->(to) WITH move, to ORDER BY move.rank RETURN [to.uri, move.score] } AS moves,
    COLLECT { MATCH (of)-[match:MATCH]->(to:RomeOccupation) WHERE match.confidence >= $least AND match.type <> 'RELATED'
      WITH match, to ORDER BY match.confidence DESC, to.uri RETURN [to.uri, match.confidence] } AS matches`;

const DEMANDS = /* cypher */ `
  MATCH (of:Occupation|RomeOccupation) WHERE coalesce(of.status, 'RELEASED') <> 'OBSOLETE' WITH of ORDER BY of.uri
  RETURN of.uri AS uri, CASE WHEN of:Occupation THEN 'ESCO' ELSE 'ROME' END AS scheme,
    COLLECT { MATCH (of)-[:ESSENTIAL_SKILL]->(skill) RETURN skill.uri } AS essential,
    COLLECT { MATCH (of)-[:OPTIONAL_SKILL|EMERGING_SKILL]->(skill) RETURN DISTINCT skill.uri } AS other`;

const NEIGHBOURS = /* cypher */ `
  MATCH (skill:Skill|RomeCompetence|RomeSavoir) WHERE coalesce(skill.status, 'RELEASED') <> 'OBSOLETE'
  RETURN skill.uri AS uri, skill.kind AS kind,
    COLLECT { MATCH (skill)-[:BROADER]->(group) RETURN group.uri } AS groups,
    COLLECT { MATCH (skill)-[:RELATED_SKILL]-(near) RETURN DISTINCT near.uri } AS related,
    COLLECT { MATCH (skill)-[match:MATCH]-(same:Skill|RomeCompetence|RomeSavoir) WHERE match.confidence >= $least AND match.type <> 'RELATED'
      AND coalesce(same.status, 'RELEASED') <> 'OBSOLETE'
      WITH match, same ORDER BY match.confidence DESC, same.uri RETURN [same.uri, match.confidence] } AS matches`;

const WITHDRAWN = /* cypher */ `
  MATCH (of:Occupation|RomeOccupation) WHERE of.status = 'OBSOLETE'
  RETURN of.uri AS uri, COLLECT {
    MATCH (of)-[:REPLACED_BY]->{1,5}(by:Concept) WHERE coalesce(by.status, 'RELEASED') <> 'OBSOLETE'
    WITH DISTINCT by ORDER BY by.uri RETURN by.uri } AS replacedBy`;

const INTERESTS = /* cypher */ `
  MATCH (of:RomeOccupation) WHERE coalesce(of.status, 'RELEASED') <> 'OBSOLETE'
    AND (of.riasecMajor IS NOT NULL OR EXISTS { (of)-[:HAS_INTEREST]->() })
  RETURN of.uri AS uri, of.riasecMajor AS major, of.riasecMinor AS minor,
    COLLECT { MATCH (of)-[link:HAS_INTEREST]->(interest) RETURN [interest.uri, coalesce(link.principal, false)] } AS interests
  ORDER BY uri`;

const SAVOIRS = /* cypher */ `MATCH (savoir:RomeSavoir) RETURN savoir.uri AS uri`;

/** What careers are found by: each read whole when it is first asked for, once per load of the graph. */
export interface CareerReading {
  /** Every move and match, for searching paths. */
  careerGraph(): Promise<CareerGraph>;
  /** What each occupation asks for. */
  demands(): Promise<Demands>;
  /** Holland's types and centres of interest of the cards. */
  interests(): Promise<Interests>;
  /** URIs of ROME's knowledge, which its competences are not told from by their URIs. */
  savoirs(): Promise<ReadonlySet<string>>;
  /** Occupations that are in the graph and no longer in use. */
  withdrawn(): Promise<WithdrawnOccupations>;
}

/** The same, kept in the process. Asked directly, each asks whether a classification was loaded. */
export interface CareersKept extends CareerReading {
  /** For one operation: that is asked once, and everything is of the same load. */
  openCareers(): CareerReading;
}

type StoredCareer = Omit<CareerRow, 'access'> & { readonly access: Access | null };

/** The moves and matches of every occupation in use. */
export const readCareers = (read: ReadOpen): Promise<CareerRow[]> =>
  read<StoredCareer & Record<string, unknown>>(CAREERS, { least: PATHS_OVER_MATCHES });

const careersIn = (read: ReadOpen): CareerReading => ({
  careerGraph: once(async () => new CareerGraph(await readCareers(read))),
  demands: once(
    async () =>
      new Demands(
        await read<DemandingOccupation & Record<string, unknown>>(DEMANDS),
        await read<SkillNeighbours & Record<string, unknown>>(NEIGHBOURS, { least: SKILLS_OVER_MATCHES }),
      ),
  ),
  interests: once(async () => new Interests(await read<InterestCard & Record<string, unknown>>(INTERESTS))),
  savoirs: once(async () => new Set((await read<{ uri: string }>(SAVOIRS)).map(({ uri }) => uri))),
  withdrawn: once(async () => {
    const rows = await read<{ uri: string; replacedBy: string[] }>(WITHDRAWN);
    return new Map(rows.map(({ uri, replacedBy }) => [uri, replacedBy]));
  }),
});

const through = (state: () => Promise<CareerReading>): CareerReading => ({
  careerGraph: async () => (await state()).careerGraph(),
  demands: async () => (await state()).demands(),
  interests: async () => (await state()).interests(),
  savoirs: async () => (await state()).savoirs(),
  withdrawn: async () => (await state()).withdrawn(),
});

export function careerReading(read: ReadOpen): CareersKept {
  const current = oncePerLoad(read, async () => careersIn(read));
  return { ...through(current), openCareers: () => through(once(current)) };
}
