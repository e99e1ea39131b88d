import type { ApolloGateway, GatewayConfig } from '@apollo/gateway';

/* Types of Apollo's plans and executor, as its gateway hands them out. */

export type ApolloExecutor = ApolloGateway['executor'];
export type RequestContext = Parameters<ApolloExecutor>[0];
export type QueryPlan = Parameters<NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>>[0]['queryPlan'];
export type PlanNode = Exclude<NonNullable<QueryPlan['node']>, { kind: 'Subscription' }>;
export type FetchNode = Extract<PlanNode, { kind: 'Fetch' }>;
export type RequiredSelection = NonNullable<FetchNode['requires']>[number];
