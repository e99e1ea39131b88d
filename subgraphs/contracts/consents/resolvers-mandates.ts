import { rfc3339 } from '../../../runtime/instant.js';
import { randomUUID } from 'node:crypto';
import { wholeMandatesAt } from '../../../policy/mandates.js';
import { inTerm } from '../../../policy/readable.js';
import { ownedBy } from '../../../policy/personal-data.js';
import { ApiError } from '../../../runtime/errors.js';
import type {
  GrantMandateInput,
  Mandate,
  MandateRole,
  MutationResolvers,
  QueryResolvers,
} from '../__generated__/types.js';
import type { ContractsContext } from '../context.js';
import { pageAsked } from '../page-of.js';
import type { MandateRow } from '../repository-mandates.js';
import { asOfficer, checkHandle, notFound } from './callers.js';
import { checkCategories, checkDays, checkText, DAY_MS } from './terms.js';

/** Who gives and ends mandates. */
const GRANTORS = ['PRIVACY_OFFICER', 'ADMINISTRATOR'] as const;

/**
 * Which mandates each may give and end. Nobody raises her own kind but those who watch over the data, and nobody gives herself anything.
 * A parameter.
 *
 * @default roles that read a scope: both; roles that decide for the organisation: the privacy officer (GDPR art. 32(4), 39)
 */
const MAY_GIVE: Readonly<Record<(typeof GRANTORS)[number], readonly MandateRole[]>> = {
  ADMINISTRATOR: ['REGISTRAR', 'TEACHER', 'ADVISER'],
  PRIVACY_OFFICER: [
    'REGISTRAR',
    'TEACHER',
    'ADVISER',
    'ADMINISTRATOR',
    'SIGNATORY',
    'REIDENTIFICATION',
    'PRIVACY_OFFICER',
  ],
};

/**
 * Roles that may be given for a part of the holder's people. A parameter.
 *
 * @default those that read: whoever acts for the organisation acts for all of it (GDPR art. 32(4))
 */
const SCOPED_ROLES: readonly MandateRole[] = ['REGISTRAR', 'TEACHER', 'ADVISER'];

type Scope = Pick<MandateRow, 'scopeKind' | 'scopeValue'>;

/** @throws ApiError BAD_USER_INPUT; NOT_FOUND where the holder has no such handle: the mandate would open nothing */
async function scopeOf(
  scope: GrantMandateInput['scope'] | undefined,
  role: MandateRole,
  holder: string,
  { repository }: ContractsContext,
): Promise<Scope> {
  if (!scope) return { scopeKind: null, scopeValue: null };
  const { programme, learner } = scope;
  if (!SCOPED_ROLES.includes(role))
    throw new ApiError('BAD_USER_INPUT', `A mandate ${role} has no scope; these may: ${SCOPED_ROLES.join(', ')}.`);
  if ((programme ?? null) !== null && (learner ?? null) === null)
    return { scopeKind: 'PROGRAMME', scopeValue: checkText('scope.programme', programme!, 256) };
  if ((learner ?? null) === null || (programme ?? null) !== null)
    throw new ApiError('BAD_USER_INPUT', 'scope must name a programme or a learner, one of the two.');
  const handle = checkHandle(learner!);
  if (handle.holder !== holder || !(await repository.personOf(handle, [holder])))
    throw new ApiError('NOT_FOUND', `You have no handle ${learner}; \`learners\` lists those you may read.`);
  return { scopeKind: 'CASE', scopeValue: learner! };
}

/** @throws ApiError ACCESS_DENIED naming the roles the caller may give */
async function checkMayGive(role: MandateRole, context: ContractsContext): Promise<void> {
  const { principal } = context.access.scope;
  const now = context.access.now.getTime();
  const own = wholeMandatesAt(principal, principal.org!, await context.access.parties()).filter((of) =>
    inTerm(of, now),
  );
  const allowed = GRANTORS.filter((grantor) => own.some((of) => of.role === grantor)).flatMap((of) => MAY_GIVE[of]);
  if (allowed.includes(role)) return;
  throw new ApiError('ACCESS_DENIED', `Your mandate lets you give and end these roles: ${allowed.join(', ')}.`, {
    allowed,
    opens: `A mandate PRIVACY_OFFICER, for ${role}.`,
  });
}

const mandateShape = (row: MandateRow, now: number): Omit<Mandate, '__typename'> => {
  const { holder, id, sub, processor, role, categories, validFrom, endedAt } = row;
  const { scopeKind, scopeValue } = row;
  const validUntil = endedAt === null ? row.validUntil : Math.min(endedAt, row.validUntil);
  return ownedBy(
    {
      id,
      sub,
      processor,
      role,
      scope: scopeKind ?? 'HOLDER',
      programme: scopeKind === 'PROGRAMME' ? scopeValue : null,
      learner: scopeKind === 'CASE' ? scopeValue || null : null,
      categories,
      validFrom: rfc3339(validFrom),
      validUntil: rfc3339(validUntil),
      inForce: validFrom <= now && now < validUntil,
    },
    { organisations: [holder] },
  );
};

export const mandateQueries: Pick<QueryResolvers, 'mandates'> = {
  async mandates(_root, asked, context) {
    const holder = await asOfficer(context, GRANTORS);
    const rows = await context.repository.mandatesAt(holder, pageAsked(asked));
    return rows.map((row) => mandateShape(row, context.access.now.getTime()));
  },
};

export const mandateMutations: Pick<MutationResolvers, 'grantMandate' | 'endMandate'> = {
  async grantMandate(_root, { input: { sub, processor, role, scope, categories, days } }, context) {
    const holder = await asOfficer(context, GRANTORS);
    const now = context.access.now.getTime();
    const by = context.access.scope.principal.sub!;
    await checkMayGive(role, context);
    if (sub === by)
      throw new ApiError('ACCESS_DENIED', 'Nobody gives herself a mandate.', {
        opens: 'Somebody else with a mandate to give it.',
      });
    if (processor && !(await context.repository.isParticipant(processor)))
      throw new ApiError(
        'BAD_USER_INPUT',
        `${processor} is no participant of this data space; \`participants\` lists them.`,
      );
    const mandate = {
      id: `urn:uuid:${randomUUID()}`,
      holder,
      sub: checkText('sub', sub, 256),
      processor: processor ?? null,
      role,
      ...(await scopeOf(scope, role, holder, context)),
      categories: checkCategories(categories),
      validFrom: now,
      validUntil: now + checkDays(days) * DAY_MS,
    };
    return mandateShape(await context.repository.grantMandate(mandate, by), now);
  },
  async endMandate(_root, { id }, context) {
    const holder = await asOfficer(context, GRANTORS);
    const now = context.access.now.getTime();
    const role = await context.repository.roleOfMandate(id, holder);
    if (role) await checkMayGive(role, context);
    const row = role && (await context.repository.endMandate(id, holder, context.access.scope.principal.sub!, now));
    if (!row) throw notFound('mandate', id, 'mandates');
    return mandateShape(row, now);
  },
};
