import { writeFile } from 'node:fs/promises';
import { recallIssuer } from '../gateway/demo/issuer-address.js';
import { readConfig } from '../runtime/config.js';
import { exampleClient } from './examples-client.js';
import { EXAMPLES, expectedAnswer, isOpenQuestion, readExamples, type Remembered, withoutTexts } from './examples.js';

/**
 * Writes the answers of docs/examples anew, from a fresh `npm start` on the same PORT and PASSERELLE_HOME:
 * `node --import tsx test/examples.cli.ts`; on the official downloads, loaded whole, `… test/examples.cli.ts full-graph`. Then `npm run format`, and read the difference before you commit it.
 */
/** A folder beside the examples: there only the answers of what anybody may ask are written, as another graph gives them. */
const elsewhere = process.argv[2];
const issuer = await recallIssuer(readConfig());
const ask = await exampleClient(new URL('/graphql', issuer).href, issuer);
const remembered: Remembered = new Map();

for (const example of await readExamples()) {
  if (elsewhere !== undefined && !isOpenQuestion(example)) continue;
  const { errors, data } = await ask(example, remembered);
  const written = { ...(errors !== undefined && { errors }), data };
  // Ids are made anew each time: where the answer had a place for one, it has it again.
  expectedAnswer(example.answer, written, remembered);
  let text = JSON.stringify(elsewhere === undefined ? written : withoutTexts(written), null, 2);
  for (const [place, id] of remembered) text = text.replaceAll(id, `{{${place}}}`);
  await writeFile(`${EXAMPLES}${elsewhere ? `${elsewhere}/` : ''}${example.name}.json`, `${text}\n`);
  console.log(`${example.name}: ${errors === undefined ? 'answered' : 'answered with errors'}`);
}
