import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { JSONWebKeySet } from 'jose';
import { digestOf } from '../../policy/agreement/content.js';
import { isCompactJws, verifyReceipt } from './consents/receipt-verification.js';

/** Exit codes: the receipt is good; it is not; it, or the key set, cannot be read. */
const GOOD = 0;
const NOT_GOOD = 1;
const UNREADABLE = 2;

const unreadable = (message: string): void => {
  console.error(`UNREADABLE: ${message}`);
  process.exitCode = UNREADABLE;
};

async function readKeys(path: string): Promise<JSONWebKeySet | null> {
  try {
    const set = JSON.parse(await readFile(path, 'utf8')) as Partial<JSONWebKeySet> | null;
    return Array.isArray(set?.keys) ? { keys: set.keys } : null;
  } catch {
    return null;
  }
}

/** Whether a receipt is about the very notice in a file: the text that `PrivacyNotice.content` gave, or an end of line more. */
function sameNotice(content: string, digest: string | null | undefined): string {
  if (!digest) return 'the receipt holds no digest of its notice';
  return digestOf(content.trimEnd()) === digest ? '' : 'the notice is not the one the receipt was made on';
}

async function verify(file: string, { keys, notice: path }: { keys: string; notice?: string }): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return unreadable(`there is no file ${file} that can be read.`);
  if (!isCompactJws(text.trim()))
    return unreadable(`${file} holds no JWS in compact form (three parts with dots between).`);
  const set = await readKeys(keys);
  if (set === null) return unreadable(`${keys} holds no JSON Web Key Set, e.g. { "keys": [ ... ] }.`);
  const verdict = await verifyReceipt(text, set);
  if (!verdict.good) {
    console.log(`NOT GOOD: ${verdict.why}.`);
    process.exitCode = NOT_GOOD;
    return;
  }
  const { receipt } = verdict;
  const { event, processing, notice } = receipt;
  const content = path === undefined ? null : await readFile(path, 'utf8').catch(() => null);
  if (path !== undefined && content === null) return unreadable(`there is no file ${path} that can be read.`);
  const other = content === null ? '' : sameNotice(content, notice?.digest);
  if (other !== '') {
    console.log(`NOT GOOD: ${other}.`);
    process.exitCode = NOT_GOOD;
    return;
  }
  console.log(
    [
      `GOOD: ${event.status} (${event.dpvStatus}) by ${event.by}, ${event.at}.`,
      `record      ${receipt.recordId}`,
      `recipients  ${receipt.recipients.join(', ')}`,
      `purposes    ${processing.purposes.join(', ')}`,
      `categories  ${processing.categories.join(', ')}`,
      `until       ${processing.validUntil ?? '-'}`,
      `notice      ${notice ? `${notice.id}, version ${notice.version}${content === null ? '' : ', as in the file'}` : '-'}`,
      `checkpoint  ${receipt.logCheckpoint ? 'carried' : 'none'}`,
    ].join('\n'),
  );
  process.exitCode = GOOD;
}

const command = new Command('receipt').description('Receipts of consents, checked offline.').exitOverride((fault) => {
  process.exit(fault.exitCode === 0 ? 0 : UNREADABLE);
});
command
  .command('verify')
  .description(
    'Says whether a receipt was signed by one of the keys and not changed. Exit code 0 good, 1 not good, 2 unreadable.',
  )
  .argument('<file>', 'file with the receipt, a JWS in compact form')
  .requiredOption('--keys <jwks>', 'file with the JSON Web Key Set of the deployment that signed it')
  .option('--notice <file>', 'file with the notice as `PrivacyNotice.content` gives it, to hold it to the digest')
  .action(verify);

await command.parseAsync();
