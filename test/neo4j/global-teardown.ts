/** Stops what global-setup.ts started. */
export default async function stopNeo4j(): Promise<void> {
  await (globalThis as { stopNeo4j?: () => Promise<void> }).stopNeo4j?.();
}
