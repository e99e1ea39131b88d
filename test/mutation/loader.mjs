/* Preload of the test runner: TypeScript by tsx, and the tests' '@jest/globals' answered by jest-globals.mjs. */
import { register } from 'node:module';
import 'tsx';

const globals = new URL('jest-globals.mjs', import.meta.url).href;
register(
  `data:text/javascript,${encodeURIComponent(
    `export const resolve = (specifier, context, next) =>
      specifier === '@jest/globals' ? { url: ${JSON.stringify(globals)}, shortCircuit: true } : next(specifier, context);`,
  )}`,
);
