/**
 * `npm run check:node`: the whole suite under newer Node versions, which npm's package `node` brings. `-- 24` takes only
 * that one, and what follows goes to Jest: `npm run check:node -- 24 --selectProjects unit`.
 */
import { spawnSync } from 'node:child_process';

const MAJORS = ['22', '24'];
const JEST = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];

const given = process.argv.slice(2);
const majors = given.filter((argument) => MAJORS.includes(argument));
const forJest = given.filter((argument) => !MAJORS.includes(argument));

const results = (majors.length > 0 ? majors : MAJORS).map((major) => {
  const under = ['-y', '-p', `node@${major}`, 'node'];
  const version = spawnSync('npx', [...under, '--version'], { encoding: 'utf8' }).stdout.trim();
  if (!version.startsWith(`v${major}.`))
    return { major, says: `Node ${major} could not be fetched from npm`, failed: true };
  console.log(`\n--- Node ${version}`);
  const { status } = spawnSync('npx', [...under, ...JEST, ...forJest], { stdio: 'inherit' });
  return { major, says: `Node ${version}: ${status === 0 ? 'passed' : 'failed'}`, failed: status !== 0 };
});

console.log(`\n${results.map(({ says }) => says).join('\n')}`);
process.exit(results.some(({ failed }) => failed) ? 1 : 0);
