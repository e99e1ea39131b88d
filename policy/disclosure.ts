/**
 * Fewest people a published figure may stand for. A parameter.
 *
 * @default 11, the rule of the French tax data (livre des procédures fiscales, art. L135 D; INSEE, guide du secret statistique)
 */
export const MINIMUM_FREQUENCY = 11;
