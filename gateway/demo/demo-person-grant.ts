import type Provider from 'oidc-provider';
import type { Client, KoaContextWithOIDC } from 'oidc-provider';
import type { DemoIdentity } from './identities.js';

/** OAuth's answer to a wrong request (RFC 6749, 5.2). */
function refuse(context: KoaContextWithOIDC, description: string): void {
  context.status = 400;
  context.body = { error: 'invalid_grant', error_description: description };
}

/**
 * Handler of the demo grant: an access token for whichever demo person the request names. It proves nothing, which
 * is why it lives in the demo issuer and nowhere else.
 *
 * @param resource  describes the API the token is for
 */
export const demoPersonGrant =
  (
    provider: Provider,
    identities: readonly DemoIdentity[],
    grant: string,
    resource: InstanceType<Provider['ResourceServer']>,
  ) =>
  async (context: KoaContextWithOIDC): Promise<void> => {
    const { identity: name, scope } = (context.oidc.params ?? {}) as { identity?: string; scope?: string };
    const persons = identities.filter(({ kind }) => kind === 'person');
    const identity = persons.find((person) => person.name === name);
    if (!identity)
      return refuse(
        context,
        `No demo person has this name; there are: ${persons.map((person) => person.name).join(', ')}.`,
      );
    const client: Client = context.oidc.client!;
    const token = new provider.AccessToken({
      accountId: identity.sub,
      client,
      gty: grant,
      claims: {},
      ...(scope && { scope }),
    } as never);
    token.resourceServer = resource;
    context.body = { access_token: await token.save(), expires_in: token.expiration, token_type: token.tokenType };
  };
