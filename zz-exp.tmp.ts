import { readFileSync } from 'node:fs';
import { ContentIndexBuilder } from './ontology/content/content-index.js';
import { match } from './ontology/content/match.js';
import { STEMMERS } from './runtime/stemmers.js';
const d = JSON.parse(readFileSync('/tmp/w/content-work/dump.json', 'utf8'));
const texts = JSON.parse(readFileSync('/tmp/w/content/bench/content/labelled-texts.json', 'utf8'));
const byUri = new Map<string, any>(d.occ.map((o: any) => [o.uri, o.occ]));
const ls = (r: any, i: number) => [...(r.pref[i] ? [['PREFERRED', r.pref[i]]] : []), ...(r.alt[i] ?? []).map((x: string) => ['ALTERNATIVE', x]), ...(r.hidden[i] ?? []).map((x: string) => ['HIDDEN', x])] as any;
const rows = d.rows.map((r: any) => ({ uri: r.uri, kind: r.kind, labels: { fr: ls(r, 0), en: ls(r, 1) }, occupations: [...new Set(byUri.get(r.uri))] }));
const m0 = (global as any).gc?.(), h0 = process.memoryUsage();
let cb = process.cpuUsage(); let t = performance.now(); const b = new ContentIndexBuilder(STEMMERS); for (const r of rows) b.add(r); const t1 = performance.now(); const ix = b.build(); cb = process.cpuUsage(cb); console.log("CPU build", (cb.user + cb.system) / 1e3); console.log("add", t1 - t, 'build', performance.now() - t1);
(global as any).gc?.(); const h1 = process.memoryUsage(); console.log('MB', (h1.heapUsed - h0.heapUsed) / 1e6, (h1.arrayBuffers - h0.arrayBuffers) / 1e6);
const ev = (sel: (t: any) => boolean) => { const acc = [0, 0, 0, 0]; let n = 0;
  for (const t of texts) { if (!sel(t)) continue; n++; const want = new Set(t.expected.map((e: any) => e.uri));
    const h = match(ix, t.text, { kinds: t.classification === 'ESCO' ? ['Skill'] : ['RomeCompetence', 'RomeSavoir'], first: 10 }).map((g) => want.has(g.uri)); const c = h.filter(Boolean).length;
    acc[0]! += c / want.size; acc[1]! += h.slice(0, 5).filter(Boolean).length / 5; acc[2]! += c / 10; acc[3]! += h.includes(true) ? 1 / (h.indexOf(true) + 1) : 0; }
  return acc.map((a) => +(a / n).toFixed(3)); };
const even = (t: any) => t.id % 2 === 0;
console.log('even', ev(even)); if (process.argv[2] === 'all') console.log('odd', ev((t) => !even(t)), 'all', ev(() => true), 'en', ev((t) => t.lang === 'en'), 'frESCO', ev((t) => t.lang === 'fr' && t.classification === 'ESCO'), 'ROME', ev((t) => t.classification === 'ROME'));
const long = texts.slice(0, 6).map((t: any) => t.text).join(' '); console.log(long.split(' ').length, 'words');
for (let k = 0; k < 3; k++) { t = performance.now(); for (let i = 0; i < 50; i++) match(ix, long); console.log('ms/200w', (performance.now() - t) / 50); }
t = performance.now(); for (let i = 0; i < 3; i++) for (const x of texts) match(ix, x.text); console.log('ms/text', (performance.now() - t) / 300);
let c = process.cpuUsage(); for (let i = 0; i < 200; i++) match(ix, long); c = process.cpuUsage(c); console.log('CPU ms/200w', (c.user + c.system) / 200e3);
c = process.cpuUsage(); for (let i = 0; i < 200; i++) match(ix, long, { kinds: ['Skill'] }); c = process.cpuUsage(c); console.log('CPU ms/200w skills', (c.user + c.system) / 200e3);
