// Ends with 0 when the address answers 2xx: the image has no curl.
const response = await fetch(process.argv[2], { signal: AbortSignal.timeout(4_000) }).catch(() => null);
process.exit(response?.ok ? 0 : 1);
