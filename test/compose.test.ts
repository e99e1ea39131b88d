import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { readIdentities } from '../gateway/demo/identities.js';
import { Settings } from '../runtime/config.js';
import { SUBGRAPH_NAMES } from '../runtime/subgraph.js';

const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');

interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly restart?: string;
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly network_mode?: string;
  readonly volumes?: readonly {
    readonly type: string;
    readonly source: string;
    readonly target: string;
    readonly read_only?: boolean;
  }[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const text = read('docker-compose.yml');
const compose = parse(text, { merge: true }) as Compose;
const services = Object.entries(compose.services);
const ours = services.filter(([, { image }]) => image?.startsWith('passerelle:'));
const onceOnly = services.filter(([, { restart }]) => restart === 'no').map(([name]) => name);

/** The schema of the Compose Specification, as dclint ships it; the address of its draft is one that Ajv does not know. */
const { $schema: _draft, ...schema } = JSON.parse(
  readFileSync(
    resolve(createRequire(import.meta.url).resolve('dclint/package.json'), '../schemas/compose.schema.json'),
    'utf8',
  ),
) as Record<string, unknown>;
const validate = addFormats.default(new Ajv({ strict: false, allErrors: true })).compile(schema);

test('docker-compose.yml is of the Compose Specification', () => {
  validate(compose);
  expect(validate.errors).toBeNull();
  expect(validate({ services: { a: { image: 1 } } })).toBe(false);
});

describe.each(services)('service %s', (name, service) => {
  test('has an image of one version', () => {
    const tag = /:([^:/]+)$/.exec(service.image ?? '')?.[1];
    expect(tag).toMatch(/^\d+\.\d+/);
    if (service.image?.startsWith('passerelle:'))
      expect(tag).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  });

  test('is looked after: by a health check and a restart, or it runs once', () => {
    if (onceOnly.includes(name)) return expect(service.healthcheck).toBeUndefined();
    expect(service.restart).toBe('unless-stopped');
    expect(service.healthcheck?.test.length).toBeGreaterThan(1);
  });

  test('waits for what must be there, as that can be waited for', () => {
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(Object.keys(compose.services)).toContain(other);
      expect(condition).toBe(onceOnly.includes(other) ? 'service_completed_successfully' : 'service_healthy');
    }
  });

  test('names nothing of one machine: binds are of this project, secrets come from outside', () => {
    for (const { type, source } of service.volumes ?? []) {
      if (type === 'volume') expect(Object.keys(compose.volumes)).toContain(source);
      else expect([source, existsSync(resolve(root, source))]).toEqual([expect.stringMatching(/^\.\/docker\//), true]);
    }
    for (const [setting, value] of Object.entries(service.environment ?? {}))
      if (/PASSWORD|SECRET|AUTH$/.test(setting)) expect(value).toMatch(/^(neo4j\/)?\$\{\w+:\?/);
  });

  test('publishes on loopback only', () => {
    for (const published of service.ports ?? []) expect(published).toMatch(/^127\.0\.0\.1:\$\{\w+:-\d+\}:\d+$/);
  });
});

describe.each(ours)('%s, of our image', (_name, { environment = {}, command }) => {
  test('has settings that exist, each with a value that is accepted', () => {
    const concrete = Object.fromEntries(
      Object.entries(environment).map(([key, value]) => [
        key,
        String(value).replace(
          /\$\{\w+(?::-([^}]*)|:\?[^}]*)?\}/g,
          (_all, otherwise?: string) => otherwise ?? 'something-long',
        ),
      ]),
    );
    expect(Object.keys(environment).filter((key) => !(key in Settings.shape))).toEqual([]);
    expect(Settings.safeParse(concrete).error?.issues ?? []).toEqual([]);
  });

  test('starts a command that is there', () => {
    expect(command?.slice(0, 3)).toEqual(['node', '--import', 'tsx']);
    expect(existsSync(resolve(root, command![3]!))).toBe(true);
  });
});

/**
 * Folders of the images that belong to the user the image runs as; our own are those of the Dockerfile. A named volume
 * takes over the owner of the folder it is mounted on; where there is none Docker makes it root's, and nobody can write.
 */
const WRITABLE_FOLDERS: Readonly<Record<string, readonly string[]>> = {
  'neo4j:5.26-community': ['/data', '/logs'],
  'quay.io/keycloak/keycloak:26.4.7': ['/opt/keycloak/data'],
  [ours[0]![1].image!]: /^RUN mkdir -p (.*) && chown -R node:node \/keys$/m.exec(read('Dockerfile'))![1]!.split(' '),
};

test('named volumes are mounted only where the image has a folder that its user may write to', () => {
  const mounts = services.flatMap(([name, { image, volumes = [] }]) =>
    volumes.filter(({ type }) => type === 'volume').map(({ target }) => ({ name, image: image!, target })),
  );
  expect(mounts.length).toBeGreaterThan(0);
  for (const { name, image, target } of mounts)
    expect({ name, target, allowed: WRITABLE_FOLDERS[image] }).toEqual({
      name,
      target,
      allowed: expect.arrayContaining([target]),
    });
});

test('the command that loads the official classifications fits the services, the image and the loader', () => {
  const command = /^docker compose --env-file docker\/\.env run [^`]*/m.exec(read('docker/README.md'))![0];
  const words = command.replaceAll('\\\n', ' ').trim().split(/\s+/);
  const [name, ...started] = words.slice(words.indexOf('"$PWD/downloads:/downloads:ro"') + 1);
  const service = compose.services[name!]!;

  expect(ours.map(([one]) => one)).toContain(name);
  expect(service).toMatchObject({ networks: ['inside'], environment: { NEO4J_URI: expect.any(String) } });
  expect(started.slice(0, 5)).toEqual(['node', '--import', 'tsx', 'ontology/ontology.cli.ts', 'load']);
  expect(read('Dockerfile')).toContain('COPY ontology ontology\n');
  const loader = read(started[3]!);
  for (const option of started.filter((word) => word.startsWith('--') && word !== '--import'))
    expect(loader).toContain(`'${option} <`);
  for (const path of started.flatMap((word) => /(?:^|=)(\/.*)$/.exec(word)?.[1] ?? []))
    expect(path).toMatch(/^\/downloads\//);
});

describe('who reaches whom', () => {
  test('nothing but the gateway and Keycloak is published; Neo4j and the subgraphs are inside alone', () => {
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['gateway', 'keycloak']);
    expect(compose.networks['inside']?.internal).toBe(true);
    for (const name of [...SUBGRAPH_NAMES, 'neo4j', 'prepare'])
      expect(compose.services[name]!.networks).toEqual(['inside']);
  });

  test.each(SUBGRAPH_NAMES)('%s listens where the gateway looks for it, and its health check asks there', (name) => {
    const { environment, command, healthcheck } = compose.services[name]!;
    const setting = `${name.toUpperCase()}_URL`;
    const url = new URL(String(compose.services['gateway']!.environment![setting]));
    expect(url.hostname).toBe(name);
    expect(environment![setting]).toBe(url.href);
    expect(command!.at(-1)).toBe(name);
    expect(healthcheck!.test.at(-1)).toBe(`http://127.0.0.1:${url.port}/readyz`);
  });

  const mounts = (volume: string) =>
    services.flatMap(([name, { volumes = [] }]) =>
      volumes.filter(({ source }) => source === volume).map((mount) => [name, mount.read_only === true]),
    );

  test('the private key of evidence is mounted by its maker and the subgraphs alone, and only its maker writes', () => {
    expect(mounts('evidence-private-key')).toEqual([
      ...SUBGRAPH_NAMES.map((name) => [name, true]),
      ['hop-keys', false],
    ]);
    expect(mounts('evidence-public-keys')).toEqual([
      ['gateway', true],
      ['hop-keys', false],
    ]);
  });

  test('the private key of hop tokens is mounted by its maker and the gateway alone, and only its maker writes', () => {
    expect(mounts('hop-private-key')).toEqual([
      ['gateway', true],
      ['hop-keys', false],
    ]);
    expect(mounts('hop-public-keys')).toEqual([...SUBGRAPH_NAMES.map((name) => [name, true]), ['hop-keys', false]]);
    expect(compose.services['hop-keys']!.network_mode).toBe('none');
  });
});

test('docker/.env.example names every variable that the file takes, and holds no secret', () => {
  const taken = new Set([...text.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name!));
  const given = new Map(
    read('docker/.env.example')
      .split('\n')
      .flatMap((line) => (/^(\w+)=(.*)$/.test(line) ? [line.split(/=(.*)/s) as [string, string]] : [])),
  );
  expect([...given.keys()].sort()).toEqual([...taken].sort());
  for (const [name, value] of given) if (/PASSWORD|SECRET/.test(name)) expect([name, value]).toEqual([name, '']);
});

describe('the realm of Keycloak', () => {
  const realm = JSON.parse(read('docker/keycloak/passerelle-realm.json')) as {
    readonly clients: readonly {
      clientId: string;
      secret?: string;
      protocolMappers: readonly { config: Readonly<Record<string, string>> }[];
    }[];
    readonly users: readonly { username: string; attributes: Readonly<Record<string, readonly string[]>> }[];
  };
  let identities: Awaited<ReturnType<typeof readIdentities>>;
  beforeAll(async () => {
    identities = await readIdentities();
  });

  test('has a client for each demo organisation, with its claims, and a user for each demo person', () => {
    const claims = new Map(
      realm.clients.map(({ clientId, protocolMappers }) => [
        clientId,
        Object.fromEntries(
          protocolMappers.map(({ config }) => [
            config['claim.name'] ?? 'aud',
            config['claim.value'] ?? config['included.custom.audience'],
          ]),
        ),
      ]),
    );
    for (const { kind, name, org, purposes } of identities)
      if (kind === 'organisation')
        expect(claims.get(name)).toEqual({
          sub: name,
          aud: Settings.shape.OIDC_AUDIENCE.parse(undefined),
          org,
          purposes: JSON.stringify(purposes),
        });
    // A demo person's subject is an attribute, since Keycloak makes the ids of users.
    const persons = identities.filter(({ kind }) => kind === 'person');
    expect(
      realm.users.map(({ username, attributes }) => [
        username,
        attributes['subject']?.[0],
        attributes['person']?.[0],
        attributes['org']?.[0],
        attributes['purposes'],
      ]),
    ).toEqual(persons.map(({ name, sub, person, org, purposes }) => [name, sub, person, org, purposes]));
  });

  test('holds no secret: each comes from the environment that the compose file hands on', () => {
    const secrets = realm.clients.flatMap(({ secret }) => secret ?? []);
    const environment = compose.services['keycloak']!.environment!;
    for (const secret of secrets) expect(Object.keys(environment)).toContain(/^\$\{(\w+)\}$/.exec(secret)?.[1]);
  });
});

test('the image gets every part of the project that a process of it runs, and nothing that is ignored', () => {
  const dockerfile = read('Dockerfile');
  for (const folder of ['runtime', 'policy', 'ontology', 'subgraphs', 'gateway'])
    expect(dockerfile).toContain(`COPY ${folder} ${folder}\n`);
  expect(dockerfile).toMatch(/^FROM node:20-slim/m);
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(read('.dockerignore').split('\n')).toContain('*');
});
