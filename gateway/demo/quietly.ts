/**
 * Runs something that writes advice to the console for whoever would put it in production, without the advice.
 * oidc-provider does, on loading and on construction; here it only ever serves the demo.
 */
export async function quietly<Value>(run: () => Value | Promise<Value>): Promise<Value> {
  /* eslint-disable no-console */
  const { warn, info } = console;
  console.warn = console.info = () => {};
  try {
    return await run();
  } finally {
    Object.assign(console, { warn, info });
  }
  /* eslint-enable no-console */
}
