import { pageSize } from '../../runtime/page.js';
import type { Resolvers } from './__generated__/types.js';

export const resolvers: Resolvers = {
  Query: {
    indicator: (_root, { code }, { loaders }) => loaders.indicator.load(code),
    indicators: (_root, { family }, { repository }) => repository.indicators(family ?? null),
    territory: (_root, { code }, { loaders }) => loaders.territory.load(code),
  },
  Indicator: {
    __resolveReference: ({ code }, { loaders }) => loaders.indicator.load(code),
    label: ({ labelEn, labelFr }, { lang }) => (lang === 'en' ? labelEn : labelFr),
    observations: ({ code }, { territory, year, first }, { loaders }) =>
      loaders.observations.load({
        indicator: code,
        territory: territory ?? null,
        year: year ?? null,
        first: pageSize(first, 200),
      }),
  },
  Observation: {
    indicator: ({ indicatorCode }, _args, { loaders }) => loaders.indicator.load(indicatorCode),
    territory: ({ territoryCode }, _args, { loaders }) => loaders.territory.load(territoryCode),
  },
  Territory: {
    __resolveReference: ({ code }, { loaders }) => loaders.territory.load(code),
  },
};
