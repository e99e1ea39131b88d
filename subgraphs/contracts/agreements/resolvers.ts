import { agreementOf, type AgreementContent } from '../../../policy/agreement/content.js';
import { agreementProofs } from '../../../policy/agreement/proof.js';
import { agreementPolicy } from '../../../policy/odrl/agreement-policy.js';
import { toJsonLd } from '../../../policy/odrl/write.js';
import { ApiError } from '../../../runtime/errors.js';
import { pageSize } from '../../../runtime/page.js';
import type { AgreementAct, AgreementResolvers, MutationResolvers, QueryResolvers } from '../__generated__/types.js';
import { asOrganisation, asSignatory } from '../as-organisation.js';
import type { ContractsContext } from '../context.js';
import { eventsPage, pageOf, placeOf } from '../page-of.js';
import type { AgreementRow } from '../repository-agreements.js';
import { acted } from './acts.js';
import { recordDuty } from './record-duty.js';
import { textOf } from './refuse.js';
import { agreementView, standingOf } from './view.js';

/** How often an act is judged anew because somebody else acted meanwhile; each time at least one of them got through. */
const MOST_ATTEMPTS = 20;

const view = (row: AgreementRow, { access }: ContractsContext) => agreementView(row, access.now.getTime());

/** Acts are judged on what is stored, and written only if that is still so: two at once come one after the other. */
async function act(
  { uid, act: what, reason }: { uid: string; act: AgreementAct; reason?: string | null },
  context: ContractsContext,
) {
  const organisation = await asSignatory(context);
  const now = context.access.now.getTime();
  const event = { at: now, by: organisation, act: what, reason: textOf('reason', reason) };
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const [row] = await context.agreements.agreementsByUid([uid], organisation);
    if (!row) throw new ApiError('NOT_FOUND', `You have no agreement ${uid}; \`agreements\` lists yours.`);
    const after = acted(standingOf(row), what, organisation, now);
    const written = await context.agreements.act({ uid, version: row.version ?? 0, ...after, event });
    if (written) return view(written, context);
  }
  throw new ApiError('CONFLICT', `Others act on ${uid} at the same time: look at it, and try again.`);
}

export const agreementQueries: Pick<QueryResolvers, 'agreements' | 'agreement'> = {
  async agreements(_root, { first, after }, context) {
    const organisation = asOrganisation(context);
    const size = pageSize(first, 100);
    const rows = await context.agreements.agreementsOf(organisation, size + 1, placeOf(after));
    return pageOf(rows, size, organisation, {
      place: ({ createdAt, uid }) => ({ createdAt, id: uid }),
      node: (row) => view(row, context),
    });
  },
  async agreement(_root, { uid }, context) {
    const [row] = await context.agreements.agreementsByUid([uid], asOrganisation(context));
    return row ? view(row, context) : null;
  },
};

/** Null where the content is not of the form it was frozen in, or says what ODRL cannot. */
function odrlOf({ content }: AgreementRow): string | null {
  if (agreementOf(content) === null) return null;
  try {
    return JSON.stringify(toJsonLd(agreementPolicy(JSON.parse(content) as AgreementContent)));
  } catch {
    return null;
  }
}

export const agreement: AgreementResolvers = {
  events: ({ events }, page) => eventsPage(events, page),
  odrl: ({ row }) => odrlOf(row),
  proven: async ({ row }, _args, { agreements, access }) =>
    (await agreementProofs(agreements.keys).proven([row], access.now.getTime())).length > 0,
};

export const agreementMutations: Pick<MutationResolvers, 'actOnAgreement' | 'recordDuty'> = {
  actOnAgreement: (_root, args, context) => act(args, context),
  recordDuty: async (_root, args, context) => view(await recordDuty(args, context), context),
};
