import { z } from 'zod';
import { Settings } from './config.js';
import { table } from './generated-page.js';

interface Described {
  readonly description?: string;
  readonly default?: unknown;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

const valuesOf = (setting: Described): string => {
  if (setting.enum) return setting.enum.map((value) => `\`${value}\``).join(', ');
  if (setting.type !== 'integer') return setting.format === 'uri' ? 'URL' : 'text';
  const least = setting.minimum ?? (setting.exclusiveMinimum === undefined ? undefined : setting.exclusiveMinimum + 1);
  const most = setting.maximum === Number.MAX_SAFE_INTEGER ? undefined : setting.maximum;
  return `whole number${least === undefined ? '' : `, ${least} ${most === undefined ? 'or more' : `to ${most}`}`}`;
};

const defaultOf = ({ default: value }: Described): string =>
  value === undefined ? '' : `\`${Array.isArray(value) ? value.join(',') : String(value)}\``;

/** docs/settings.md: every setting with its default, in the order of runtime/config.ts. */
export function settingsPage(): string {
  const { properties } = z.toJSONSchema(Settings, { io: 'input' }) as { properties: Record<string, Described> };
  const rows = Object.entries(properties).map(([name, setting]) => [
    `\`${name}\``,
    defaultOf(setting),
    valuesOf(setting),
    setting.description ?? '',
  ]);
  return `<!-- Generated from runtime/config.ts by \`npm run codegen\`. -->

# Settings

Environment variables, read once when a process starts. A setting that is empty counts as absent; all wrong ones are reported at once.

${table(['setting', 'default', 'values', 'meaning'], rows)}
`;
}
