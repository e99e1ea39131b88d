import { writeFile } from 'node:fs/promises';
import { recallIssuer } from '../gateway/demo/issuer-address.js';
import { readConfig } from '../runtime/config.js';
import { exampleClient } from './examples-client.js';
import { EXAMPLES, readExamples, type Remembered } from './examples.js';

/**
 * Writes the answers of docs/examples anew, from a fresh `npm start` on the same PORT and PASSERELLE_HOME:
 * `node --import tsx test/examples.cli.ts`. Then `npm run format`, and read the difference before you commit it.
 */
const issuer = await recallIssuer(readConfig());
const ask = await exampleClient(new URL('/graphql', issuer).href, issuer);
const remembered: Remembered = new Map();

for (const example of await readExamples()) {
  const { errors, data } = await ask(example, remembered);
  const text = JSON.stringify({ ...(errors !== undefined && { errors }), data }, null, 2);
  // Ids are made anew each time: only consents have them here.
  const id = /urn:uuid:[\da-f-]{36}/.exec(text)?.[0];
  if (id) remembered.set('consent', id);
  await writeFile(`${EXAMPLES}${example.name}.json`, `${id ? text.replaceAll(id, '{{consent}}') : text}\n`);
  console.log(`${example.name}: ${errors === undefined ? 'answered' : 'answered with errors'}`);
}
