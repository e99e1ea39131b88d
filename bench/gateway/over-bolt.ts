import type { Graph } from '../../runtime/neo4j.js';
import { participantsRepository } from '../../subgraphs/participants/repository.js';
import { skillsRepository } from '../../subgraphs/skills/repository.js';
import { GOVERNED_FIELDS, LEARNERS, RECIPIENT, SKILLS_PER_OCCUPATION } from '../data/generate.js';
import type { OperationName } from './operations.js';

const AUDIENCE = { name: RECIPIENT, agreement: null, pseudonyms: null };

type Row = Readonly<Record<string, unknown>>;

const pick = (row: Row, fields: readonly string[]): Row =>
  Object.fromEntries(fields.map((field) => [field, row[field]]));
const labels = ({ prefLabelEn, prefLabelFr }: Row) => ({ en: prefLabelEn, fr: prefLabelFr });

/**
 * The statements that the resolvers run for an operation, from the same repositories, and their rows put in the form of
 * its answer: what is left when GraphQL, HTTP and the policy are taken away.
 */
export function overBolt(graph: Graph): Record<OperationName, (variables: Row) => Promise<unknown>> {
  const skills = skillsRepository(graph);
  const participants = participantsRepository(graph);
  const concept = async (uri: unknown): Promise<Row> => (await skills.findByUris([String(uri)]))[0] as unknown as Row;
  return {
    async concept({ uri }) {
      const row = await concept(uri);
      return { concept: { ...pick(row, ['uri', 'notation', 'scheme', 'status']), ...labels(row) } };
    },
    async occupation({ uri }) {
      const row = await concept(uri);
      const query = { uri: String(uri), first: SKILLS_PER_OCCUPATION };
      const [links] = await skills.findLinks('skills', [query]);
      return {
        occupation: {
          uri: row['uri'],
          ...labels(row),
          skills: {
            edges: links!.slice(0, SKILLS_PER_OCCUPATION).map(({ type, concept: skill }) => ({
              relationType: type.replace('_SKILL', ''),
              node: { uri: skill.uri, ...labels(skill as unknown as Row) },
            })),
          },
        },
      };
    },
    async learners({ holder }) {
      await participants.makeHandles(String(holder), AUDIENCE);
      const rows = await participants.learnersOfHolder(String(holder), AUDIENCE, LEARNERS + 1, null);
      const edges = rows.slice(0, LEARNERS).map((row) => ({ node: pick(row as unknown as Row, GOVERNED_FIELDS) }));
      return { learners: { edges } };
    },
  };
}
