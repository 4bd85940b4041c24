// @ts-nocheck
import * as rp from './read-pairs';
import * as cl from '../../src/comparison/links/compute-links';
import * as check from '../../src/content/read-content';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
const roots = (process.env.ROOTS ?? 'tests/fixtures/pairs,/tmp/l2/pairs').split(',');
const held = (process.env.HELD ?? 'gospels,museum,mpl').split(',');
const only = process.argv.slice(2);
const f = (x) => x.toFixed(2);
for (const root of roots) for (const p of await rp.readPairs(root)) {
  if (held.includes(p.id) || (only.length && !only.includes(p.id))) continue;
  const t = performance.now();
  const links = cl.computeLinks(p.articles, []);
  const ms = performance.now() - t;
  const j = p.judge(links);
  console.log(p.id.padEnd(9), 'P', f(j.precision), `${j.right}/${j.links}`, 'R', f(j.recall), `${j.found}/${j.all}`, 'most', j.most.join(','), `${p.articles[0].passages.length}x${p.articles[1].passages.length}`, ms.toFixed(0)+'ms');
  if (only.length) { console.log(' wrong', j.wrong.join('; ')); console.log(' missed', j.missed.join('; ')); 
   if (process.env.V) for (const l of links) { const ok=!j.wrong.includes(l.a.passage+' '+l.b.passage); console.log(ok?'  ok ':'  BAD', l.a.sentence, l.b.sentence, l.score, l.terms.join(', ')); } }
}
const g = parse(readFileSync('tests/fixtures/first-pair/passage-pairs.yaml', 'utf8'));
for (const folder of ['content', 'tests/fixtures/weather']) {
  if (only.length && !only.includes(folder)) continue;
  const { comparison } = await check.readContent(folder);
  for (const names of [comparison.names, []]) {
  const links = cl.computeLinks(comparison.articles, names);
  let same, open = new Set();
  if (folder === 'content') { same = new Set(g.same.map(p => p.mei + ' ' + p.lwj)); open = new Set(g.open.map(p => p.mei + ' ' + p.lwj)); }
  else same = new Set(comparison.links.filter(l => l.basis === 'point').map(l => l.a.passage + ' ' + l.b.passage));
  const pairs = [...new Set(links.map(l => l.a.passage + ' ' + l.b.passage))].filter(p => !open.has(p));
  const right = pairs.filter(p => same.has(p));
  console.log(folder, names.length ? 'names' : 'bare', 'P', f(right.length / pairs.length), `${right.length}/${pairs.length}`, 'R', f(right.length / same.size), same.size);
  if (only.length) console.log(' wrong', pairs.filter(p => !same.has(p)).join('; '), '\n missed', [...same].filter(p => !pairs.includes(p)).join('; '));
  if (only.length && process.env.V) for (const l of links) { const k=l.a.passage+' '+l.b.passage; console.log(open.has(k)?'  open':same.has(k)?'  ok ':'  BAD', l.a.sentence, l.b.sentence, l.score, l.terms.join(', ')); }
  }
}
