declare module '@digitalbazaar/odrl-context' {
  /** Address -> the published document. */
  export const contexts: ReadonlyMap<string, { readonly '@context': Readonly<Record<string, unknown>> }>;
  export const CONTEXT_URL_V1: string;
}
