import { createHash } from 'node:crypto';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { RequestHandler } from 'express';
import type { Log } from '../../runtime/log.js';
import { readExamples, type Example } from './examples.js';

/** What the headers panel of a tab holds at first: the names to fill in, open data until then. */
const HEADERS = JSON.stringify({ Authorization: '', 'Passerelle-Purpose': '' }, null, 2);

const WELCOME: Example = {
  name: 'Welcome',
  query:
    '# Passerelle: press Ctrl-Space for what can be asked here.\n# Access tokens and purposes go in the Headers panel below.\n\n{\n  __typename\n}\n',
};

/** JSON inside a script must not be able to end it. */
const inScript = (text: string): string => text.replaceAll('<', '\\u003c');

interface Page {
  readonly html: string;
  /** Content-Security-Policy: this page's own script, workers it makes itself, requests to this address; nothing from elsewhere. */
  readonly policy: string;
}

export function renderExplorer(examples: readonly Example[]): Page {
  const tabs = (examples.length > 0 ? examples : [WELCOME]).map(({ query, variables }) => ({
    query,
    headers: HEADERS,
    ...(variables !== undefined && { variables }),
  }));
  const slot = '@@tabs@@';
  const frame = renderGraphiQL({
    title: 'Passerelle',
    logo: '',
    favicon: 'data:,',
    endpoint: '/graphql',
    defaultTabs: [{ query: slot }],
    defaultHeaders: HEADERS,
    defaultEditorToolsVisibility: 'headers',
    // Access tokens stay in the page and go with it.
    shouldPersistHeaders: false,
  });
  const html = frame.replace(JSON.stringify([{ query: slot }]), () => inScript(JSON.stringify(tabs)));
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return { html, policy: policy.join('; ') };
}

/** GraphiQL for people who open the address in a browser: one page with everything in it, made at the first visit. Others pass. */
export function explorer(log: Pick<Log, 'warn'>, folder?: string): RequestHandler {
  let page: Promise<Page> | undefined;
  return async (request, response, next) => {
    if (request.accepts(['application/json', 'text/html']) !== 'text/html') return next();
    page ??= readExamples(folder).then(renderExplorer);
    const { html, policy } = await page.catch((cause: unknown) => {
      page = undefined;
      log.warn({ err: cause }, 'the explorer could not be made');
      throw cause;
    });
    response.setHeader('Content-Security-Policy', policy).type('html').send(html);
  };
}
