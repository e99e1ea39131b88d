import type { ExecutionResult } from 'graphql';
import type { Principal } from '../../runtime/principal.js';
import { LILLE, refusals, type World } from './world.js';

export const ALPHA = 'did:web:edtech-alpha.example';
export const FUN = 'did:web:fun-mooc.example';

/** A root field of the contracts subgraph, as somebody calls it. */
export const createCalls = (world: () => World) => {
  const ask = (who: Principal, query: string, variables: Record<string, unknown> = {}): Promise<ExecutionResult> =>
    world().ask(who, query, variables, world().contracts);
  /** What the one root field answers. @throws Error where it was refused */
  const call = async <Answer = Record<string, unknown>>(
    who: Principal,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer> => {
    const { data, errors } = await ask(who, query, variables);
    if (errors)
      throw new Error(errors.map(({ message, extensions }) => `${String(extensions['code'])}: ${message}`).join('\n'));
    return Object.values(data!)[0] as Answer;
  };
  const codeOf = async (who: Principal, query: string, variables: Record<string, unknown> = {}): Promise<unknown> =>
    (await ask(who, query, variables)).errors?.[0]?.extensions['code'];
  const give = (
    who: Principal,
    input: Record<string, unknown>,
    fields = 'id status',
  ): Promise<Record<string, string>> =>
    call(who, `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) { ${fields} } }`, {
      input: { purposes: ['dpv:ServiceProvision'], categories: ['SKILL_PROFILE'], ...input },
    });
  const move = (who: Principal, name: string, id: unknown, fields = 'id status'): Promise<Record<string, string>> =>
    call(who, `mutation ($id: ID!) { ${name}(id: $id) { ${fields} } }`, { id });
  const moveCode = (who: Principal, name: string, id: unknown): Promise<unknown> =>
    codeOf(who, `mutation ($id: ID!) { ${name}(id: $id) { id } }`, { id });
  /** Reasons for which an organisation does not read one field of one learner of the university; none: it reads it. */
  const reading = async (who: Principal, fragment: string, field = 'skillProfile { level }'): Promise<string[]> =>
    refusals(
      await world().ask(who, `query ($id: ID!) { learner(id: $id) { ${field} } }`, { id: `${LILLE}#${fragment}` }),
    );
  return { ask, call, codeOf, give, move, moveCode, reading };
};
