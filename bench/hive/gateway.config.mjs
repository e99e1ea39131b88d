/** Hive Gateway as it comes, but for one thing: requests under way are not merged, since each has rights of its own. */
export const gatewayConfig = {
  host: '127.0.0.1',
  fork: 1,
  logging: 'error',
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } },
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => {
      const authorization = request.headers.get('authorization');
      return authorization ? { authorization } : {};
    },
  },
};
