import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { isAlive, waitForEnd } from '../../runtime/process-identity.js';
import { makeTestHome } from '../neo4j/test-home.js';
import { startStandalone, type StartedProcess } from './process.js';

const home = makeTestHome();
const scratch = mkdtempSync(join(tmpdir(), 'passerelle-start-'));
const processes: StartedProcess[] = [];

const start = (env: Record<string, string>): StartedProcess => {
  const started = startStandalone({ PORT: '0', EMBEDDED_NEO4J_HEAP_MB: '512', ...env });
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

  const ask = async (query: string): Promise<unknown> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
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
    const last = jvmPid();
    second.child.kill('SIGKILL');
    expect(await waitForEnd(last, 60_000)).toBe(true); // by its watchdog: nobody else is there
  }, 180_000);

  test('one signal stops everything, the JVM included, and leaves nothing locked', async () => {
    const third = start({ PASSERELLE_HOME: home.path });
    await third.says(/Ctrl-C stops everything/);
    const jvm = jvmPid();

    third.child.kill('SIGTERM');
    const { code, stderr } = await third.ended;

    expect(code).toBe(0);
    expect(stderr).not.toContain('Sample'); // the graph was kept
    expect(isAlive(jvm)).toBe(false);
    expect(existsSync(join(home.path, 'owner.json'))).toBe(false);
    expect(existsSync(join(home.path, 'graph', 'server.json'))).toBe(false);
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

  test('no Java', async () => {
    expect(await failure({ PASSERELLE_HOME: emptyHome('java'), PATH: bin, JAVA_HOME: '' })).toMatch(
      /no `java` is on the PATH: install .* NEO4J_URI .* `docker compose up`/,
    );
  });

  test('no Maven, and no jars yet', async () => {
    symlinkSync(execFileSync('sh', ['-c', 'command -v java'], { encoding: 'utf8' }).trim(), join(bin, 'java'));

    const { code, stderr } = await start({ PASSERELLE_HOME: emptyHome('maven'), PATH: bin, JAVA_HOME: '' }).ended;

    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(
      /no `mvn` is on the PATH: install .* NEO4J_URI .* `docker compose up`/,
    );
  });

  test('a home that cannot be written', async () => {
    writeFileSync(join(scratch, 'file'), '');

    expect(await failure({ PASSERELLE_HOME: join(scratch, 'file', 'home') })).toMatch(
      /cannot be written: .* PASSERELLE_HOME/,
    );
  });

  test('production without an issuer', async () => {
    expect(await failure({ PASSERELLE_HOME: emptyHome('production'), NODE_ENV: 'production' })).toContain(
      'OIDC_ISSUER is not set',
    );
  });

  test('wrong settings, all of them at once', async () => {
    const { code, stderr } = await start({ PORT: 'http', NEO4J_URI: 'localhost:7687', EMBEDDED_NEO4J_HEAP_MB: '-1' })
      .ended;

    expect(code).toBe(1);
    expect(stderr).toMatch(/PORT: .*NEO4J_URI: .*EMBEDDED_NEO4J_HEAP_MB: /s);
    expect(stderr).not.toContain('    at ');
  });
});
