import { Command } from 'commander';
import type { JWK } from 'jose';
import { digestOf } from './content.js';
import { demoKey } from './demo-key.js';
import { isPrivate, publicKeyOf, readPublicKey } from './keys.js';
import { kidOf, SIGNATURE_FAULTS, signText, verifySignature } from './signature.js';

/** What the command works on; nothing of it is sent anywhere. */
export interface Surroundings {
  readonly read: (file: string) => Promise<string>;
  readonly print: (line: string) => void;
}

/** A fault of what was given, told in one sentence. */
export class CommandFault extends Error {}

const EXAMPLES = `
Examples:
  $ npm run -s agreement -- sign --digest 9f86d081... --key key.jwk.json
  $ npm run -s agreement -- verify --digest 9f86d081... --signature eyJhbGciOi... --key public.jwk.json
  $ npm run -s agreement -- prove --did did:web:edtech.example --key key.jwk.json
  $ npm run -s agreement -- digest --content agreement.json
  $ npm run -s agreement -- demo-key did:web:edtech-beta.example > key.jwk.json`;

const digestFrom = (written: string): string => {
  if (/^[0-9a-f]{64}$/.test(written)) return written;
  throw new CommandFault('A digest is 64 hexadecimal digits in lower case, as `Agreement.digest` gives it.');
};

async function privateKeyFrom(file: string, { read }: Surroundings): Promise<JWK> {
  let key: JWK;
  try {
    key = JSON.parse(await read(file)) as JWK;
    await publicKeyOf(key);
  } catch (cause) {
    throw new CommandFault(
      `${file} cannot be used: it must hold one private JWK, OKP on Ed25519 or EC on P-256 (${(cause as Error).message}).`,
    );
  }
  if (!isPrivate(key)) throw new CommandFault(`${file} holds a public key: the private one signs.`);
  return key;
}

async function verify(
  { digest, signature, key: file }: { digest: string; signature: string; key: string },
  { read, print }: Surroundings,
): Promise<void> {
  const key = await readPublicKey(await read(file));
  if ('fault' in key) throw new CommandFault(`${file}: ${key.fault}`);
  const outcome = await verifySignature(signature.trim(), {
    signed: digestFrom(digest),
    party: '',
    key: { ...key, participant: '', retiredAt: null },
  });
  if ('fault' in outcome)
    throw new CommandFault(
      outcome.fault === 'UNKNOWN_KEY'
        ? `Refused, UNKNOWN_KEY: it names the key ${kidOf(signature)}, and ${file} holds ${key.kid}.`
        : `Refused, ${outcome.fault}: ${SIGNATURE_FAULTS[outcome.fault].en}`,
    );
  print(`Signed by the key ${key.kid}.`);
}

/** `npm run agreement`: what an organisation does offline, with a key that never leaves it. */
export function agreementCommand(surroundings: Surroundings): Command {
  const { read, print } = surroundings;
  const program = new Command('agreement')
    .description('Signatures of agreements, offline.')
    .addHelpText('after', EXAMPLES);
  const withKey = (command: Command) => command.requiredOption('--key <file>', 'private JWK');

  withKey(program.command('sign').description("prints a party's signature over the digest of an agreement"))
    .requiredOption('--digest <hex>', 'as `Agreement.digest` gives it')
    .action(async ({ digest, key }: { digest: string; key: string }) =>
      print(await signText(digestFrom(digest), await privateKeyFrom(key, surroundings))),
    );
  withKey(program.command('prove').description('prints the proof that `registerKey` asks for'))
    .requiredOption('--did <did>', 'of the organisation whose key it is')
    .action(async ({ did, key }: { did: string; key: string }) =>
      print(await signText(did, await privateKeyFrom(key, surroundings))),
    );
  withKey(program.command('public').description('prints the public JWK of a private one')).action(
    async ({ key }: { key: string }) =>
      print(JSON.stringify((await publicKeyOf(await privateKeyFrom(key, surroundings))).jwk)),
  );
  program
    .command('verify')
    .description('checks a signature over a digest by a public key')
    .requiredOption('--digest <hex>', 'as `Agreement.digest` gives it')
    .requiredOption('--signature <jws>', 'compact JWS, with its payload or without')
    .requiredOption('--key <file>', 'public JWK')
    .action((options: { digest: string; signature: string; key: string }) => verify(options, surroundings));
  program
    .command('digest')
    .description('prints the digest of a content, to compare with what is to be signed')
    .requiredOption('--content <file>', '`Agreement.content`, byte for byte')
    .action(async ({ content }: { content: string }) => print(digestOf((await read(content)).replace(/\r?\n$/, ''))));
  program
    .command('demo-key')
    .description('prints the private key of an organisation of the demo; everybody can make it')
    .argument('<did>')
    .action((did: string) => print(JSON.stringify(demoKey(did))));
  return program;
}
