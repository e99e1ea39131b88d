import DataLoader from 'dataloader';
import { index } from '../../runtime/batch.js';
import type {
  IndicatorRow,
  IndicatorsRepository,
  ObservationRow,
  ObservationsKey,
  TerritoryRow,
} from './repository.js';

/** Loaders of one operation. */
export const createLoaders = (repository: IndicatorsRepository) => ({
  indicator: new DataLoader<string, IndicatorRow | null>(
    async (codes) => index(codes, await repository.indicatorsByCode(codes), ({ code }) => code),
    { name: 'indicator' },
  ),
  territory: new DataLoader<string, TerritoryRow | null>(
    async (codes) => index(codes, await repository.territoriesByCode(codes), ({ code }) => code),
    { name: 'territory' },
  ),
  observations: new DataLoader<ObservationsKey, readonly ObservationRow[], string>(
    (keys) => repository.observations(keys),
    {
      name: 'observations',
      cacheKeyFn: (key) => JSON.stringify(key),
    },
  ),
});

export type IndicatorsLoaders = ReturnType<typeof createLoaders>;
