import type { CareerGraph } from '../../ontology/careers/career-graph.js';
import { heldIn } from '../../ontology/careers/carry-over.js';
import type { Demands } from '../../ontology/careers/demands.js';
import { gapOfPath } from '../../ontology/careers/path-gap.js';
import { sayNoOccupation } from '../../ontology/careers/no-occupation.js';
import { rounded } from '../../ontology/careers/score.js';
import { alikeTo, fromHeld } from '../../ontology/careers/starts.js';
import type { CareerReading } from '../../ontology/reading/careers.js';
import { aboutPerson, PERSONAL_DATA, type PersonalData } from '../../policy/personal-data.js';
import { ApiError, badInput } from '../../runtime/errors.js';
import { pageSize, within } from '../../runtime/page.js';
import type { LearnerCareerPathResolvers, LearnerResolvers, LearnerSkillGapResolvers } from './__generated__/types.js';
import type { ParticipantsContext } from './context.js';
import type { LearnerRow } from './repository.js';

/** A concept that the skills subgraph knows: its URI is all that is said here. */
export interface ConceptStub {
  readonly __typename: 'Skill' | 'RomeCompetence' | 'RomeSavoir' | 'Occupation' | 'RomeOccupation';
  readonly uri: string;
}

export interface LearnerSkillGapRow extends PersonalData {
  readonly occupation: ConceptStub;
  readonly coverage: number;
  readonly held: readonly ConceptStub[];
  readonly adjacent: readonly ConceptStub[];
  readonly missingEssential: readonly ConceptStub[];
  readonly missingOptional: readonly ConceptStub[];
}

export interface LearnerCareerPathRow extends PersonalData {
  readonly effort: number;
  readonly coverage: number;
  readonly occupations: readonly ConceptStub[];
  readonly gap: readonly ConceptStub[];
}

/** An occupation of ESCO v1.1.1 asks for 340 skills at most: a list is read whole in one go. */
const MOST = { steps: 6, paths: 10, concepts: 500 } as const;

const skill =
  (demands: Demands) =>
  (uri: string): ConceptStub => ({ __typename: demands.kindOf(uri) ?? 'Skill', uri });

/** What a claim names. A URI of ROME does not say which kind it is of; that is read without the URI in the question. */
export const claimedConcept = async (uri: string, careers: CareerReading): Promise<ConceptStub> => {
  if (!uri.startsWith('urn:rome:')) return { __typename: 'Skill', uri };
  return { __typename: (await careers.savoirs()).has(uri) ? 'RomeSavoir' : 'RomeCompetence', uri };
};

const occupation =
  (demands: Demands) =>
  (uri: string): ConceptStub => ({ __typename: demands.scheme(uri) === 'ROME' ? 'RomeOccupation' : 'Occupation', uri });

const noOccupation = async (uri: string, { careers }: ParticipantsContext): Promise<ApiError> =>
  new ApiError('NOT_FOUND', sayNoOccupation(uri, await careers.withdrawn()));

/** What is computed of a person is as much about her as what it is computed from. */
const about = <Row extends object>(row: Row, { [PERSONAL_DATA]: of, under }: LearnerRow): Row & PersonalData =>
  aboutPerson(row, { ...of, under });

async function heldBy(learner: LearnerRow, { loaders }: ParticipantsContext): Promise<ReadonlySet<string>> {
  return new Set((await loaders.skillClaims.load(learner)).map(({ skillUri }) => skillUri));
}

/**
 * What held skills are compared with, and what of them counts: the occupation asked for, or the one of the other classification that matches
 * it best, where fewer of them are left aside there.
 *
 * @throws ApiError BAD_USER_INPUT where none of them counts, and the other classification has no occupation that matches
 */
function comparable(target: string, held: ReadonlySet<string>, demands: Demands, careers: CareerGraph) {
  const asked = { occupation: target, ...heldIn(demands.scheme(target)!, held, demands) };
  const [counterpart] = careers.counterparts(target);
  if (asked.leftAside.length === 0) return asked;
  if (counterpart !== undefined) {
    const other = { occupation: counterpart, ...heldIn(demands.scheme(counterpart)!, held, demands) };
    return other.leftAside.length < asked.leftAside.length ? other : asked;
  }
  if (asked.held.size === 0)
    // Which classification the skills are of is about the person; that no other matches is not.
    throw badInput(`${target} matches no occupation of the other classification; name one that does, see \`matches\`.`);
  return asked;
}

/** What is looked for from what a person holds, and where from. */
async function soughtBy(learner: LearnerRow, to: string, maxSteps: number | null, context: ParticipantsContext) {
  const { careers } = context;
  const asked = { maxSteps: within('maxSteps', maxSteps ?? 4, MOST.steps), avoid: [], via: null };
  const [demands, graph, held] = await Promise.all([
    careers.demands(),
    careers.careerGraph(),
    heldBy(learner, context),
  ]);
  if (!demands.has(to)) throw await noOccupation(to, context);
  return { asked, demands, graph, held, ...fromHeld(demands, held, [to, ...graph.counterparts(to)]) };
}

export const learnerCareers: Pick<LearnerResolvers, 'skillGap' | 'careerPaths' | 'nearestOccupation'> = {
  async skillGap(learner, { target }, context) {
    const { careers } = context;
    const [demands, graph, held] = await Promise.all([
      careers.demands(),
      careers.careerGraph(),
      heldBy(learner, context),
    ]);
    if (!demands.has(target)) throw await noOccupation(target, context);
    const compared = comparable(target, held, demands, graph);
    const gap = demands.gap(compared.occupation, compared.held);
    const stubs = (uris: readonly string[]): ConceptStub[] => uris.map(skill(demands));
    return about(
      {
        occupation: occupation(demands)(compared.occupation),
        coverage: rounded(gap.coverage),
        held: stubs(gap.held),
        adjacent: stubs(gap.adjacent.map(({ uri }) => uri)),
        missingEssential: stubs(gap.missingEssential),
        missingOptional: stubs(gap.missingOptional),
      },
      learner,
    );
  },
  async careerPaths(learner, { to, maxSteps, maxPaths }, context) {
    const most = within('maxPaths', maxPaths ?? 3, MOST.paths);
    const { asked, demands, graph, held, start, coverages } = await soughtBy(learner, to, maxSteps ?? null, context);
    return graph.paths(start, to, { ...asked, maxPaths: most }).paths.map(({ nodes, effort }) =>
      about(
        {
          effort: rounded(effort),
          coverage: rounded(coverages.get(nodes[0]!)!),
          occupations: nodes.map(occupation(demands)),
          gap: gapOfPath(nodes, demands, held).flat().map(skill(demands)),
        },
        learner,
      ),
    );
  },
  async nearestOccupation(learner, { to, maxSteps }, context) {
    const { asked, demands, graph, start } = await soughtBy(learner, to, maxSteps ?? null, context);
    const search = { ...asked, maxPaths: 1 };
    const { paths, beyond } = graph.paths(start, to, search);
    if (paths.length > 0) return null;
    const nearest = graph.nearest(start, to, search, beyond, alikeTo(demands));
    return nearest === null ? null : occupation(demands)(nearest);
  },
};

const windowed = (concepts: readonly ConceptStub[], { first }: { readonly first?: number | null }): ConceptStub[] =>
  concepts.slice(0, pageSize(first ?? 50, MOST.concepts));

export const learnerSkillGap: LearnerSkillGapResolvers = {
  held: ({ held }, page) => windowed(held, page),
  adjacent: ({ adjacent }, page) => windowed(adjacent, page),
  missingEssential: ({ missingEssential }, page) => windowed(missingEssential, page),
  missingOptional: ({ missingOptional }, page) => windowed(missingOptional, page),
};

export const learnerCareerPath: LearnerCareerPathResolvers = {
  gap: ({ gap }, page) => windowed(gap, page),
};
