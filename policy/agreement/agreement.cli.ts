/** `npm run agreement`: sign and verify offline. 2: what was given is at fault, or the signature is refused. */
import { readFile } from 'node:fs/promises';
import { agreementCommand } from './command.js';

try {
  await agreementCommand({
    read: (file) => readFile(file, 'utf8'),
    print: (line) => console.log(line),
  }).parseAsync();
} catch (fault) {
  console.error((fault as Error).message);
  process.exitCode = 2;
}
