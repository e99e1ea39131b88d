import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const RomeCode = z.string().regex(/^[A-N]\d{4}$/, 'must be a ROME code such as J1501');

const RomePair = z
  .string()
  .regex(
    /^[A-N]\d{4}( (BROAD|NARROW|RELATED))?$/,
    'must be a ROME code, then BROAD, NARROW or RELATED unless it is CLOSE',
  )
  .transform((text) => {
    const [code, type = 'CLOSE'] = text.split(' ');
    return { code: code!, type: type as 'CLOSE' | 'BROAD' | 'NARROW' | 'RELATED' };
  });

const Choice = z.strictObject({
  sectors: z.record(
    z.string(),
    z.strictObject({
      label: z.string(),
      why: z.string(),
      occupations: z.array(
        z.strictObject({ uri: z.uuid(), name: z.string(), rome: z.array(RomePair), why: z.string().optional() }),
      ),
    }),
  ),
  steppingStones: z.array(z.strictObject({ code: RomeCode, why: z.string() })),
});

export type Choice = z.infer<typeof Choice>;

export const CHOICE_FILE = new URL('./choice.yaml', import.meta.url);

/** @throws Error listing everything in the choice that is not of its form */
export function readChoice(file: URL = CHOICE_FILE): Choice {
  const parsed = Choice.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file.pathname}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** The ROME codes the sample holds. */
export const chosenCodes = (choice: Choice): Set<string> =>
  new Set([
    ...Object.values(choice.sectors).flatMap(({ occupations }) =>
      occupations.flatMap(({ rome }) => rome.map(({ code }) => code)),
    ),
    ...choice.steppingStones.map(({ code }) => code),
  ]);
