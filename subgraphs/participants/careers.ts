import type { CareerGraph } from '../../ontology/careers/career-graph.js';
import type { Demands } from '../../ontology/careers/demands.js';
import { gapOfPath } from '../../ontology/careers/path-gap.js';
import { sayNoOccupation } from '../../ontology/careers/no-occupation.js';
import { rounded } from '../../ontology/careers/score.js';
import { fromHeld } from '../../ontology/careers/starts.js';
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

const noOccupation = (uri: string): ApiError => new ApiError('NOT_FOUND', sayNoOccupation(uri));

/** What is computed of a person is as much about her as what it is computed from. */
const about = <Row extends object>(row: Row, { [PERSONAL_DATA]: of, under }: LearnerRow): Row & PersonalData =>
  aboutPerson(row, { ...of, under });

async function heldBy(learner: LearnerRow, { loaders }: ParticipantsContext): Promise<ReadonlySet<string>> {
  return new Set((await loaders.skillClaims.load(learner)).map(({ skillUri }) => skillUri));
}

/**
 * The occupation that held skills can be compared with. Skills of the two classifications have nothing in common to be compared by.
 *
 * @throws ApiError NOT_FOUND for what is no occupation, BAD_USER_INPUT where the other classification has none that matches it
 */
function comparable(target: string, held: ReadonlySet<string>, demands: Demands, careers: CareerGraph): string {
  if (!demands.has(target)) throw noOccupation(target);
  const schemes = new Set([...held].map((uri) => demands.schemeOfSkill(uri)));
  if (schemes.has(demands.scheme(target)) || schemes.size === 0 || (schemes.size === 1 && schemes.has(undefined)))
    return target;
  const counterpart = careers.counterpart(target);
  if (counterpart === null)
    // Which classification the skills are of is about the person; that no other matches is not.
    throw badInput(`${target} matches no occupation of the other classification; name one that does, see \`matches\`.`);
  return counterpart;
}

export const learnerCareers: Pick<LearnerResolvers, 'skillGap' | 'careerPaths'> = {
  async skillGap(learner, { target }, context) {
    const { careers } = context;
    const [demands, graph, held] = await Promise.all([
      careers.demands(),
      careers.careerGraph(),
      heldBy(learner, context),
    ]);
    const compared = comparable(target, held, demands, graph);
    const gap = demands.gap(compared, held);
    const stubs = (uris: readonly string[]): ConceptStub[] => uris.map(skill(demands));
    return about(
      {
        occupation: occupation(demands)(compared),
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
    const { careers } = context;
    const search = {
      maxSteps: within('maxSteps', maxSteps ?? 4, MOST.steps),
      maxPaths: within('maxPaths', maxPaths ?? 3, MOST.paths),
      avoid: [],
      via: null,
    };
    const [demands, graph, held] = await Promise.all([
      careers.demands(),
      careers.careerGraph(),
      heldBy(learner, context),
    ]);
    if (!demands.has(to)) throw noOccupation(to);
    const { start, coverages } = fromHeld(demands, held);
    return graph.paths(start, to, search).paths.map(({ nodes, effort }) =>
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
