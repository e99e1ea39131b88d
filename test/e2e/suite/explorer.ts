import { describe, expect, test } from '@jest/globals';
import type { Topic } from '../suite.js';

/** The page for people who open the address; how it is made is tested beside it. */
export const describeExplorer: Topic = (suite) => {
  describe('explorer', () => {
    test('is one page that loads nothing from elsewhere', async () => {
      const response = await fetch(`${suite().way.gateways[0]}/`, { headers: { accept: 'text/html,*/*;q=0.8' } });
      const html = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      // Outside the one script, whose text is not of this page's making, every address is a data URL.
      const outside = html.replace(/<script>[^]*<\/script>/, '').replace(/<style>[^]*?<\/style>/g, '');
      for (const [, url] of outside.matchAll(/\b(?:src|href|action)=["']?([^"'\s>]+)/g)) expect(url).toMatch(/^data:/);
      expect(html).not.toMatch(/<(script|link|iframe|img)[^>]+\b(src|href)=["']?(https?:)?\/\//i);
    });

    test('its policy lets a browser reach this address and no other', async () => {
      const { headers } = await fetch(`${suite().way.gateways[0]}/graphql`, { headers: { accept: 'text/html' } });
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    });

    test('has the examples of the documentation as tabs', async () => {
      const html = await (await fetch(`${suite().way.gateways[0]}/`, { headers: { accept: 'text/html' } })).text();
      expect(html).toContain('query SearchByWords');
      expect(html).toContain('mutation GiveConsent');
    });
  });
};
