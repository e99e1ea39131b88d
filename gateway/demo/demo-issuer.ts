import { randomBytes } from 'node:crypto';
import express from 'express';
import type Provider from 'oidc-provider';
import type { ClientMetadata, Configuration, interactionPolicy } from 'oidc-provider';
import type { Config } from '../../runtime/config.js';
import { StartupFailure } from '../../runtime/startup-failure.js';
import type { OwnIssuer } from '../server.js';
import { DEMO_ALGORITHM, readDemoKeys } from './demo-keys.js';
import { demoPersonGrant } from './demo-person-grant.js';
import { DEMO_CLIENT, DEMO_GRANT, DEMO_SECRET, readIdentities, type DemoIdentity } from './identities.js';
import { rememberIssuer } from './issuer-address.js';
import { loginPage } from './login-page.js';
import { quietly } from './quietly.js';

type DemoConfig = Pick<Config, 'NODE_ENV' | 'PASSERELLE_HOME' | 'OIDC_AUDIENCE'>;

/** Lifetime of a demo token, in seconds: a morning of trying things out. */
const TOKEN_TTL_S = 4 * 3600;
/** Lifetime of everything else the code flow needs, in seconds. */
const FLOW_TTL_S = 600;

const organisation = ({ name }: DemoIdentity): ClientMetadata => ({
  client_id: name,
  client_secret: DEMO_SECRET,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
});

/** Apps on this machine, at any port: native clients may redirect to loopback whatever the port (RFC 8252). */
const persons: ClientMetadata = {
  client_id: DEMO_CLIENT,
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', DEMO_GRANT],
  response_types: ['code'],
  redirect_uris: ['http://127.0.0.1/callback', 'http://localhost/callback'],
};

/** The API as the issuer knows it; its scopes are the purposes that tokens can be narrowed to. */
const resourceServer = (identities: readonly DemoIdentity[], audience: string) => ({
  scope: [...new Set(identities.flatMap(({ purposes }) => purposes))].join(' '),
  audience,
  accessTokenFormat: 'jwt' as const,
  accessTokenTTL: TOKEN_TTL_S,
  jwt: { sign: { alg: DEMO_ALGORITHM as 'RS256' } },
});

function configuration(
  identities: readonly DemoIdentity[],
  keys: Configuration['jwks'],
  audience: string,
  policy: interactionPolicy.DefaultPolicy,
): Configuration {
  const bySub = (sub: string | undefined) => identities.find((identity) => identity.sub === sub);
  const byClient = (id: string | undefined) =>
    identities.find((identity) => identity.name === id && identity.kind === 'organisation');
  return {
    clients: [...identities.filter(({ kind }) => kind === 'organisation').map(organisation), persons],
    jwks: keys!,
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    scopes: ['openid'],
    // What the API needs to know of who asks; a scope that names purposes leaves only those.
    extraTokenClaims: (_context, token) => {
      const identity = 'accountId' in token && token.accountId ? bySub(token.accountId) : byClient(token.clientId);
      if (!identity) return {};
      const wanted = new Set(token.scope?.split(' ').filter((term) => term.startsWith('dpv:')));
      const purposes = wanted.size > 0 ? identity.purposes.filter((term) => wanted.has(term)) : identity.purposes;
      return {
        purposes,
        ...(identity.org && { org: identity.org }),
        ...(identity.person && { person: identity.person }),
      };
    },
    findAccount: (_context, sub) => (bySub(sub) ? { accountId: sub, claims: async () => ({ sub }) } : undefined),
    // Who logged in at the demo page has thereby agreed to everything: what is really consented to is in the graph.
    loadExistingGrant: async (context) => {
      const { client, session, provider } = context.oidc;
      const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
      grant.addOIDCScope('openid');
      grant.addResourceScope(audience, resourceServer(identities, audience).scope);
      await grant.save();
      return grant;
    },
    interactions: { url: (_context, { uid }) => `/demo/login/${uid}`, policy },
    clientBasedCORS: () => true,
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => resourceServer(identities, audience),
      },
    },
    ttl: {
      AccessToken: TOKEN_TTL_S,
      ClientCredentials: TOKEN_TTL_S,
      IdToken: FLOW_TTL_S,
      Interaction: FLOW_TTL_S,
      Session: FLOW_TTL_S,
      Grant: FLOW_TTL_S,
    },
    renderError: (context, { error, error_description: description }) => {
      context.type = 'text/plain';
      context.body = `DEMO login: ${error}${description ? ` - ${description}` : ''}\n`;
    },
  };
}

/**
 * A real OpenID Connect provider with identities that are not: what it issues is verified like any other token.
 * It lives at `/oidc` of the gateway's own address.
 *
 * @throws StartupFailure in production
 */
export async function createDemoIssuer(url: string, config: DemoConfig): Promise<OwnIssuer> {
  if (config.NODE_ENV === 'production') {
    throw new StartupFailure(
      'The demo identities refuse to run in production: set OIDC_ISSUER to the issuer of your access tokens.',
    );
  }
  const [identities, keys] = await Promise.all([readIdentities(), readDemoKeys(config)]);
  const issuer = `${url}/oidc`;
  const provider: Provider = await quietly(async () => {
    const library = await import('oidc-provider');
    const policy = library.interactionPolicy.base();
    // Native apps would be asked for consent each time; the login page stands for all of it.
    policy.get('consent')?.checks.remove('native_client_prompt');
    return new library.default(
      issuer,
      configuration(identities, keys as Configuration['jwks'], config.OIDC_AUDIENCE, policy),
    );
  });
  const resource = new provider.ResourceServer(config.OIDC_AUDIENCE, resourceServer(identities, config.OIDC_AUDIENCE));
  provider.registerGrantType(DEMO_GRANT, demoPersonGrant(provider, identities, DEMO_GRANT, resource), [
    'identity',
    'scope',
  ]);
  await rememberIssuer(config, issuer);
  const router = express.Router();
  router.use('/oidc', provider.callback());
  router.use(loginPage(provider, identities));
  return { issuer, router };
}
