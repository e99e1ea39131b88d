import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { fetchDemoToken } from '../../gateway/demo/demo-token.js';
import { readIdentities } from '../../gateway/demo/identities.js';
import { isAlive, waitForEnd } from '../../runtime/process-identity.js';
import { makeTestHome, QUICK_JVM } from '../neo4j/test-home.js';
import { testNeo4jEnv } from '../neo4j/test-server.js';
import { type StartOptions, startProcess, startStandalone, type StartedProcess } from './process.js';
import { GIVE } from './suite/world.js';

const home = makeTestHome();
const scratch = mkdtempSync(join(tmpdir(), 'passerelle-start-'));
const processes: StartedProcess[] = [];

const start = (env: Record<string, string>, options?: StartOptions): StartedProcess => {
  const started = startStandalone(
    {
      PORT: '0',
      EMBEDDED_NEO4J_HEAP_MB: '512',
      NEO4J_TIMEOUT_MS: '60000',
      JAVA_TOOL_OPTIONS: QUICK_JVM,
      ...env,
    },
    options,
  );
  processes.push(started);
  return started;
};
const jvmPid = (): number =>
  (JSON.parse(readFileSync(join(home.path, 'graph', 'server.json'), 'utf8')) as { pid: number }).pid;

afterAll(async () => {
  for (const { child, ended } of processes) {
    child.kill('SIGKILL');
    await ended;
  }
  rmSync(scratch, { recursive: true, force: true });
  home.remove();
});

describe('a life with the embedded Neo4j', () => {
  let url: string;
  let first: StartedProcess;

  const ask = async (query: string, as?: string): Promise<unknown> => {
    const token = as && (await fetchDemoToken(new URL('/oidc', url).href, await readIdentities(), as));
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query }),
    });
    return response.json();
  };

  test('an empty home becomes a gateway that answers from the sample', async () => {
    first = start({ PASSERELLE_HOME: home.path });
    url = (await first.says(/GraphQL +(\S+)/))[1]!;

    expect(await ask('{ romeOccupation(code: "J1501") { notation } }')).toEqual({
      data: { romeOccupation: { notation: 'J1501' } },
    });
    expect(await ask('{ myConsents { status } }', 'ada')).toEqual({ data: { myConsents: [] } });
    expect(await ask(GIVE, 'ada')).toMatchObject({ data: { giveConsent: { status: 'GIVEN' } } });
  }, 180_000);

  test('a second start on the same home is told which process uses it', async () => {
    const { code, stdout, stderr } = await start({ PASSERELLE_HOME: home.path }).ended;

    expect(stderr).toBe(
      `${home.path} is in use by process ${first.child.pid} (npm start): stop that one, or set PASSERELLE_HOME to another folder to run a second copy beside it.\n`,
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  });

  test('killed, it leaves no JVM, and a graph that starts again with its data', async () => {
    const orphan = jvmPid();
    expect(isAlive(orphan)).toBe(true);

    first.child.kill('SIGKILL');
    const second = start({ PASSERELLE_HOME: home.path });
    url = (await second.says(/GraphQL +(\S+)/))[1]!;

    expect(await waitForEnd(orphan, 0)).toBe(true);
    expect(await ask('{ romeOccupation(code: "J1501") { notation } }')).toEqual({
      data: { romeOccupation: { notation: 'J1501' } },
    });
    // What was acknowledged is kept, and the sample is not loaded over it.
    expect(await ask('{ myConsents { status } }', 'ada')).toEqual({ data: { myConsents: [{ status: 'GIVEN' }] } });
    const last = jvmPid();
    second.child.kill('SIGKILL');
    expect(await waitForEnd(last, 60_000)).toBe(true); // by its watchdog: nobody else is there
  }, 180_000);

  test('Ctrl-C at a terminal stops everything, the JVM included, and leaves nothing locked', async () => {
    const third = start({ PASSERELLE_HOME: home.path }, { ownGroup: true });
    await third.says(/Ctrl-C stops everything/);
    const jvm = jvmPid();

    process.kill(-third.child.pid!, 'SIGINT'); // as a terminal does: to all of the group
    const { code, stderr } = await third.ended;

    expect(code).toBe(0);
    expect(stderr).not.toMatch(/sample/i); // the graph was kept, and nothing is said to be loaded
    expect(isAlive(jvm)).toBe(false);
    expect(existsSync(join(home.path, 'owner.json'))).toBe(false);
    expect(existsSync(join(home.path, 'graph', 'server.json'))).toBe(false);
  }, 180_000);

  test('SIGTERM to npm, which is what a supervisor started, stops everything likewise', async () => {
    const byNpm = start({ PASSERELLE_HOME: home.path }, { byNpm: true });
    await byNpm.says(/Ctrl-C stops everything/);
    const { pid } = JSON.parse(readFileSync(join(home.path, 'owner.json'), 'utf8')) as { pid: number };
    const jvm = jvmPid();
    expect(pid).not.toBe(byNpm.child.pid);

    byNpm.child.kill('SIGTERM');
    await byNpm.ended;

    expect({ node: isAlive(pid), jvm: isAlive(jvm) }).toEqual({ node: false, jvm: false });
    expect(existsSync(join(home.path, 'owner.json'))).toBe(false);
  }, 180_000);

  test('a signal during the start ends the start', async () => {
    const fourth = start({ PASSERELLE_HOME: home.path });
    await new Promise<void>((resolve) =>
      fourth.child.stderr!.on('data', (chunk: Buffer) => String(chunk).includes('Starting Neo4j') && resolve()),
    );
    const jvm = jvmPid();

    fourth.child.kill('SIGINT');
    const { code, stdout } = await fourth.ended;

    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(isAlive(jvm)).toBe(false);
    expect(existsSync(join(home.path, 'owner.json'))).toBe(false);
  }, 180_000);
});

describe('what cannot start says in one sentence why, and ends with 1', () => {
  const failure = async (env: Record<string, string>): Promise<string> => {
    const { code, stdout, stderr } = await start(env).ended;
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    return stderr;
  };
  /** A PATH with nothing on it but what a test puts there. */
  const bin = join(scratch, 'bin');
  mkdirSync(bin);
  const emptyHome = (name: string): string => join(scratch, name);

  test('a taken port, before anything is fetched or started', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    try {
      expect(await failure({ PASSERELLE_HOME: emptyHome('port'), PORT: String(port) })).toContain(
        `Port ${port} on 127.0.0.1 is taken`,
      );
      expect(existsSync(emptyHome('port'))).toBe(false);
    } finally {
      taken.close();
    }
  });

  test('a Neo4j that is not there', async () => {
    const gone = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'not-asked-for' };
    expect(await failure({ PASSERELLE_HOME: emptyHome('gone'), ...gone })).toMatch(
      /^Neo4j at bolt:\/\/127\.0\.0\.1:1 cannot be reached: .* NEO4J_URI.* `docker compose --env-file docker\/\.env up/,
    );
  });

  test('a Neo4j that refuses the password', async () => {
    const wrong = { ...testNeo4jEnv(), NEO4J_PASSWORD: 'certainly-wrong' };
    const said = await failure({ PASSERELLE_HOME: emptyHome('password'), ...wrong });
    expect(said).toMatch(/^Neo4j at \S+ refuses the password of user neo4j: .* NEO4J_PASSWORD/);
    expect(said).not.toContain('certainly-wrong');
  });

  test('no Java', async () => {
    expect(await failure({ PASSERELLE_HOME: emptyHome('java'), PATH: bin, JAVA_HOME: '' })).toMatch(
      /no `java` is on the PATH: install .* NEO4J_URI .* `docker compose --env-file docker\/\.env up/,
    );
  });

  test('no Maven, and no jars yet', async () => {
    symlinkSync(execFileSync('sh', ['-c', 'command -v java'], { encoding: 'utf8' }).trim(), join(bin, 'java'));

    const { code, stderr } = await start({ PASSERELLE_HOME: emptyHome('maven'), PATH: bin, JAVA_HOME: '' }).ended;

    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(
      /no `mvn` is on the PATH: install .* NEO4J_URI .* `docker compose --env-file docker\/\.env up/,
    );
  });

  test('a home that is a file, or below one', async () => {
    writeFileSync(join(scratch, 'file'), '');

    expect(await failure({ PASSERELLE_HOME: join(scratch, 'file', 'home') })).toMatch(
      /cannot be a folder, since it or what it lies in is a file: .* PASSERELLE_HOME/,
    );
    expect(await failure({ PASSERELLE_HOME: join(scratch, 'file') })).toMatch(/file cannot be a folder/);
  });

  test('a host name that nobody knows', async () => {
    expect(await failure({ PASSERELLE_HOME: emptyHome('host'), HOST: 'no-such-host.invalid' })).toMatch(
      /^No address is known of no-such-host\.invalid: set HOST/,
    );
  });

  test('NEO4J_URI at a port that speaks HTTP', async () => {
    const http = createHttpServer((_request, response) => response.end()).listen(0, '127.0.0.1');
    await new Promise((resolve) => http.once('listening', resolve));
    const { port } = http.address() as { port: number };
    try {
      const wrong = { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'not-asked-for' };
      expect(await failure({ PASSERELLE_HOME: emptyHome('http'), ...wrong })).toContain(
        `What answers at bolt://127.0.0.1:${port} speaks HTTP, not Bolt: name Neo4j's Bolt port`,
      );
    } finally {
      http.close();
    }
  });

  test('wrong settings, all of them at once, an issuer missing in production too', async () => {
    const wrong = { PORT: 'http', NEO4J_URI: 'localhost:7687', EMBEDDED_NEO4J_HEAP_MB: '-1', NODE_ENV: 'production' };
    const { code, stderr } = await start(wrong).ended;

    expect(code).toBe(1);
    expect(stderr).toMatch(/PORT: .*NEO4J_URI: .*EMBEDDED_NEO4J_HEAP_MB: .*NEO4J_PASSWORD: .*OIDC_ISSUER is not set/s);
    expect(stderr).not.toContain('    at ');
  });
});

describe('a part that is started alone says likewise why it cannot', () => {
  const failure = async (command: string, env: Record<string, string>, args: string[] = []): Promise<string> => {
    const started = startProcess(command, { PASSERELLE_HOME: join(scratch, 'part'), ...env }, { args });
    processes.push(started);
    const { code, stdout, stderr } = await started.ended;
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    return stderr;
  };

  test('a gateway in production without an issuer', async () => {
    const started = startProcess('gateway/gateway.cli.ts', { PORT: '0', NODE_ENV: 'production' });
    processes.push(started);
    const { code, stderr } = await started.ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Wrong settings:\n {2}OIDC_ISSUER is not set: .*\n.*docs\/settings\.md\n$/);
  });

  test('the demo issuer in production', async () => {
    expect(await failure('gateway/demo/issuer.cli.ts', { PORT: '0', NODE_ENV: 'production' })).toContain(
      'refuse to run in production',
    );
  });

  test('a subgraph that does not exist, and one whose Neo4j is not there', async () => {
    expect(await failure('subgraphs/serve.cli.ts', {}, ['everything'])).toContain('one of: skills, participants');
    const gone = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'not-asked-for', SUBGRAPH_PORT: '0' };
    expect(await failure('subgraphs/serve.cli.ts', gone, ['contracts'])).toContain('cannot be reached');
  });
});
