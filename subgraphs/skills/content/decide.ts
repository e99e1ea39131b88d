import { MATCHED_KINDS } from '../../../ontology/content/content-index.js';
import { ApiError } from '../../../runtime/errors.js';
import type { SkillsContext } from '../context.js';
import type { MappingRecord } from '../repository-mappings.js';
import { asOrganisation } from './as-organisation.js';
import { isInUse, moved, type MappingAct } from './lifecycle.js';

const MOST_REASON = 500;

export interface DecisionArguments {
  readonly resource: string;
  readonly concept: string;
  readonly reason?: string | null;
}

/** The same for a resource of another organisation and for one that does not exist. */
export const noResource = (id: string): ApiError =>
  new ApiError('NOT_FOUND', `You have no learning resource ${id}; \`learningResources\` lists yours.`);

function reasonOf(reason: string | null | undefined): string | null {
  const text = reason?.trim() ?? '';
  if (text.length > MOST_REASON)
    throw new ApiError('BAD_USER_INPUT', `\`reason\` must have at most ${MOST_REASON} characters, got ${text.length}.`);
  return text === '' ? null : text;
}

/** What replaces the concept: what its publisher states; only where it states nothing, what is proposed. */
export const replacementsOf = ({ replacedBy, proposed }: MappingRecord) =>
  replacedBy.length > 0 ? replacedBy : proposed;

async function checkMappable(uri: string, { mappings }: SkillsContext['content']): Promise<void> {
  const concept = (await mappings.knownConcepts([uri])).get(uri);
  if (!concept)
    throw new ApiError(
      'BAD_USER_INPUT',
      `\`concept\` must be the URI of a ${MATCHED_KINDS.join(', ')}; ${uri.slice(0, 200)} is none.`,
    );
  if (!isInUse(concept))
    throw new ApiError(
      'BAD_USER_INPUT',
      `\`concept\` must be in use; ${uri} is ${concept.status}. \`conceptMigrations\` names what replaces it.`,
    );
}

/**
 * A decision of somebody of the organisation. Decided so already: nothing is changed, not even who and when.
 *
 * @throws ApiError NOT_FOUND, ILLEGAL_MOVE, BAD_USER_INPUT, ACCESS_DENIED; nothing is changed then
 */
export async function decide(
  act: Exclude<MappingAct, 'SUGGEST'>,
  { resource: id, concept: uri, reason }: DecisionArguments,
  context: SkillsContext,
): Promise<MappingRecord> {
  const publisher = asOrganisation(context);
  const { mappings } = context.content;
  const checked = reasonOf(reason);
  const [resource, before] = await Promise.all([
    context.content.loaders.own.load(id),
    mappings.findMapping(publisher, id, uri),
  ]);
  if (!resource) throw noResource(id);
  if (!before) {
    if (act !== 'ADD')
      throw new ApiError('NOT_FOUND', `${id} has no mapping to ${uri.slice(0, 200)}; \`addMapping\` makes one.`);
    await checkMappable(uri, context.content);
  }
  const to = before
    ? moved(
        before.status,
        act,
        isInUse(before.concept),
        replacementsOf(before).map((concept) => concept.uri),
      )
    : moved('NONE', act, true);
  if (before?.status === to) return before;
  const { access } = context;
  const decision = { publisher, id, uri, status: to, by: access.scope.principal.sub!, at: access.now.getTime() };
  const after = await mappings.decide({ ...decision, reason: checked });
  // Deleted in between.
  if (!after) throw noResource(id);
  return after;
}
