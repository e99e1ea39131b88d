import type { AgreementTerms } from '../../../policy/agreement/content.js';
import type { AgreementTermsInput, ProcessingInput } from '../__generated__/types.js';
import type { ContractsContext } from '../context.js';
import type { AgreementRow } from '../repository-agreements.js';
import { withDocument, type GivenTerms } from './odrl.js';
import type { Parties } from './processing.js';
import { refuse } from './refuse.js';
import { checkTerms } from './terms.js';

type Sides = { readonly assigner: string; readonly assignee: string };

/** What the registry says of both. @throws ApiError BAD_USER_INPUT naming who is no participant */
export async function partiesOf({ assigner, assignee }: Sides, { agreements }: ContractsContext): Promise<Parties> {
  if (assigner === assignee) refuse(`${assigner} needs no agreement with itself; its staff has mandates.`);
  const known = new Map((await agreements.parties([assigner, assignee])).map((party) => [party.did, party]));
  const partyOf = (did: string) =>
    known.get(did) ?? refuse(`${did} is no participant of this data space; \`participants\` lists them.`);
  return { assigner: partyOf(assigner), assignee: partyOf(assignee) };
}

/**
 * The agreements that terms name must be of the same two.
 *
 * @throws ApiError BAD_USER_INPUT; the same for one of others as for none
 */
async function checkNamed(
  { supersedes, reciprocal }: Pick<AgreementTerms, 'supersedes' | 'reciprocal'>,
  { assigner, assignee }: Sides,
  { agreements }: ContractsContext,
): Promise<void> {
  const named = [supersedes, reciprocal].filter((uid) => uid !== null);
  const found = named.length > 0 ? await agreements.agreementsByUid(named, assigner) : [];
  const find = (uid: string | null, from: string, to: string, what: string): AgreementRow | null => {
    if (uid === null) return null;
    const row = found.find((agreement) => agreement.uid === uid);
    return row?.assigner === from && row.assignee === to
      ? row
      : refuse(`${what} must be the uid of an agreement from ${from} to ${to}; ${uid} is none.`);
  };
  const old = find(supersedes, assigner, assignee, 'supersedes');
  if (old?.supersededBy) refuse(`${old.uid} is superseded already, by ${old.supersededBy}: supersede that one.`);
  if (old?.status === 'PENDING') refuse(`${old.uid} was never in force: terminate its negotiation instead.`);
  const other = find(reciprocal, assignee, assigner, 'reciprocal');
  if (other?.reciprocal && other.reciprocal !== supersedes)
    refuse(`${other.uid} is reciprocal to ${other.reciprocal} already: supersede that one.`);
}

/** Checks terms between two organisations, with what the registry and the graph say now. @throws ApiError BAD_USER_INPUT */
export async function checkBetween(
  input: GivenTerms,
  sides: Sides,
  context: ContractsContext,
): Promise<AgreementTerms> {
  const parties = await partiesOf(sides, context);
  const terms = checkTerms(input, parties, context.governed, context.access.now.getTime());
  await checkNamed(terms, sides, context);
  return terms;
}

/** What a party offers or asks for, its ODRL document included. @throws ApiError BAD_USER_INPUT */
export const checkOffered = async (
  input: AgreementTermsInput,
  sides: Sides,
  context: ContractsContext,
): Promise<AgreementTerms> => checkBetween(await withDocument(input, sides), sides, context);

/** Checked terms as they would be sent again: what was right when it was offered may not be when it is agreed. */
export const asInput = ({ processing, ...terms }: AgreementTerms): GivenTerms => ({
  ...terms,
  grants: terms.grants.map(({ coordinate, constraints, ...grant }) => ({
    ...grant,
    coordinates: [coordinate],
    constraints: [],
    kept: constraints ?? [],
  })),
  prohibitions: terms.prohibitions.map(({ constraints, ...rule }) => ({ ...rule, constraints: [], kept: constraints })),
  ...(processing && { processing: processing as ProcessingInput }),
});
