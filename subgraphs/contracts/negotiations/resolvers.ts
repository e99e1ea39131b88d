import { randomUUID } from 'node:crypto';
import { freeze, type AgreementTerms } from '../../../policy/agreement/content.js';
import { ownedBy } from '../../../policy/personal-data.js';
import { REASONS } from '../../../policy/reasons.js';
import { pageSize } from '../../../runtime/page.js';
import type {
  MissingAccessResolvers,
  MutationResolvers,
  NegotiationResolvers,
  QueryResolvers,
} from '../__generated__/types.js';
import { checkOffered } from '../agreements/check.js';
import { agreementView, termsView } from '../agreements/view.js';
import { asOrganisation, asSignatory } from '../as-organisation.js';
import type { ContractsContext } from '../context.js';
import { eventsPage, pageOf, placeOf } from '../page-of.js';
import { eventOf, moveNegotiation } from './move.js';
import { gapOf, questionOf } from './request-access.js';
import { negotiationView } from './view.js';

async function begin(
  sides: { readonly consumer: string; readonly provider: string },
  state: 'REQUESTED' | 'OFFERED',
  agreed: AgreementTerms,
  context: ContractsContext,
  question: string | null = null,
) {
  const organisation = await asSignatory(context);
  const terms = freeze(agreed).content;
  const id = `urn:uuid:${randomUUID()}`;
  const event = eventOf({ from: null, to: state, terms }, organisation, context.access.now.getTime());
  const begun = { id, ...sides, state, terms };
  const row = await (question === null
    ? context.negotiations.begin(begun, event)
    : context.negotiations.beginOnce(question, begun, event));
  return negotiationView(row, organisation);
}

export const negotiationQueries: Pick<QueryResolvers, 'negotiations' | 'negotiation'> = {
  async negotiations(_root, { first, after, state }, context) {
    const organisation = asOrganisation(context);
    const size = pageSize(first, 100);
    const rows = await context.negotiations.negotiationsOf(organisation, size + 1, placeOf(after), state ?? null);
    return pageOf(rows, size, organisation, {
      place: ({ createdAt, id }) => ({ createdAt, id }),
      node: (row) => negotiationView(row, organisation),
    });
  },
  async negotiation(_root, { id }, context) {
    const organisation = asOrganisation(context);
    const row = await context.negotiations.negotiation(id, organisation);
    return row && negotiationView(row, organisation);
  },
};

type Mutations = Pick<
  MutationResolvers,
  'requestNegotiation' | 'offerNegotiation' | 'moveNegotiation' | 'requestAccess'
>;

export const negotiationMutations: Mutations = {
  async requestNegotiation(_root, { provider, terms }, context) {
    const consumer = await asSignatory(context);
    const checked = await checkOffered(terms, { assigner: provider, assignee: consumer }, context);
    return begin({ consumer, provider }, 'REQUESTED', checked, context);
  },
  async offerNegotiation(_root, { consumer, terms }, context) {
    const provider = await asSignatory(context);
    const checked = await checkOffered(terms, { assigner: provider, assignee: consumer }, context);
    return begin({ consumer, provider }, 'OFFERED', checked, context);
  },
  async moveNegotiation(_root, asked, context) {
    return negotiationView(await moveNegotiation(asked, context), asOrganisation(context));
  },
  async requestAccess(_root, { dryRun, ...asked }, context) {
    const consumer = asOrganisation(context);
    const { missing, terms } = await gapOf(asked, context);
    const owners = { organisations: [consumer] };
    const sides = { consumer, provider: asked.holder };
    return ownedBy(
      {
        missing: missing.map((field) => ownedBy({ ...field }, owners)),
        terms: terms && termsView(terms, owners),
        negotiation:
          terms && !dryRun ? await begin(sides, 'REQUESTED', terms, context, questionOf(sides, terms)) : null,
      },
      owners,
    );
  },
};

export const negotiation: NegotiationResolvers = {
  events: ({ events }, page) => eventsPage(events, page),
  async agreement({ agreementUid }, _args, context) {
    if (agreementUid === null || agreementUid === undefined) return null;
    const [row] = await context.agreements.agreementsByUid([agreementUid], asOrganisation(context));
    return row ? agreementView(row, context.access.now.getTime()) : null;
  },
};

export const missingAccess: MissingAccessResolvers = {
  opens: ({ reason }, { lang }) => {
    const { opensEn, opensFr } = REASONS[reason];
    return lang === 'fr' ? opensFr : opensEn;
  },
};
