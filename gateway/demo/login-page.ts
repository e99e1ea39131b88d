import type { Router } from 'express';
import express from 'express';
import type Provider from 'oidc-provider';
import type { DemoIdentity } from './identities.js';

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const page = (identities: readonly DemoIdentity[], action: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>DEMO login - Passerelle</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; }
.notice { border: .2rem solid #b34000; padding: .5rem 1rem; }
button { display: block; width: 100%; text-align: start; font: inherit; padding: .6rem 1rem; margin: .5rem 0; cursor: pointer; }
</style>
</head>
<body>
<main>
<h1>DEMO login</h1>
<p class="notice"><strong>DEMO &mdash; no real identity.</strong> These people do not exist and nothing is checked: choose whom to be.<br>
<span lang="fr">DÉMONSTRATION &mdash; aucune identité réelle : ces personnes n'existent pas et rien n'est vérifié.</span></p>
<form method="post" action="${escape(action)}">
${identities.map(({ name, says }) => `<button name="identity" value="${escape(name)}"><strong>${escape(name)}</strong><br>${escape(says)}</button>`).join('\n')}
</form>
</main>
</body>
</html>
`;

/** The page where a person of the code flow says who she is, without proof. */
export function loginPage(provider: Provider, identities: readonly DemoIdentity[]): Router {
  const persons = identities.filter(({ kind }) => kind === 'person');
  const router = express.Router();
  router.get('/demo/login/:uid', async (request, response) => {
    const { uid } = await provider.interactionDetails(request, response);
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    );
    response.setHeader('Cache-Control', 'no-store');
    response.type('html').send(page(persons, `/demo/login/${uid}`));
  });
  router.post('/demo/login/:uid', express.urlencoded({ extended: false, limit: '1kb' }), async (request, response) => {
    const { identity: name } = (request.body ?? {}) as { identity?: string };
    const identity = persons.find((person) => person.name === name);
    const result = identity
      ? { login: { accountId: identity.sub } }
      : { error: 'access_denied', error_description: 'No demo identity was chosen.' };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  });
  return router;
}
