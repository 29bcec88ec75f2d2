import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { auditPage, type ReportReading } from '../lib/audit/audit-page.ts';
import { readTables } from '../lib/audit/read-tables.ts';
import { runRules } from '../lib/audit/run-rules.ts';
import { judgeRelation } from '../lib/facts/relations.ts';
import { formById } from '../lib/forms/forms.ts';
import { readArticle } from '../lib/narrative/article.ts';
import { readClaims } from '../lib/narrative/read-claims.ts';
import { readPage } from '../lib/page/read-page.ts';
import { explainBroken } from '../lib/repair/explain.ts';
import type { RuleGroup } from '../lib/rules/rule.ts';
import { RULES } from '../lib/rules/rules.ts';
import { DEFAULT_RULE_SETTINGS } from '../lib/rules/settings.ts';
import { consistentReport, factsOf, randomFrom } from '../test/repair/generate.ts';
import { SEED_PAGES } from './pages/seed-pages.ts';

/**
 * `npm run bench`: what an audit costs, stage by stage, as medians of interleaved rounds and as ratios within this
 * run. Single figures depend on the machine; the ratios do not. `--json` prints the figures for programs.
 */
const ROUNDS = 60;
const WARM_UP = 15;

/** Milliseconds, sorted; medians and extremes are read off them. */
type Times = number[];

const median = (times: Times) => [...times].sort((a, b) => a - b)[times.length >> 1] as number;
const percentile = (times: Times, share: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] as number;

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The variants in turn, round by round, so that a slow moment of the machine hits all alike. */
function measure(variants: Readonly<Record<string, () => unknown>>, rounds = ROUNDS): Record<string, Times> {
  const times: Record<string, Times> = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
  for (let round = 0; round < rounds + WARM_UP; round++) {
    for (const [name, run] of Object.entries(variants)) {
      const time = timeOf(run);
      if (round >= WARM_UP) times[name]?.push(time);
    }
  }
  return times;
}

function openPage(name: string): Document {
  const html = readFileSync(new URL(`../test/pages/${name}.html`, import.meta.url), 'utf8');
  return new JSDOM(html, { url: 'http://www.example.gov.cn/', virtualConsole: new VirtualConsole() }).window.document;
}

const groupRules = (groups: readonly RuleGroup[]) => RULES.filter(({ group }) => groups.includes(group));
const TEXT_RULES = groupRules(['narrative', 'document']);
const CELL_RULES = groupRules(['totals', 'values', 'disclosure', 'platform']);

function stagesOf(document: Document): Record<string, Times> {
  const page = readPage(document);
  const [reading] = auditPage(page, { auditedAt: '' }).readings as [ReportReading];
  const { article, facts, outcomes } = reading;
  const source = {
    blocks: page.frames.flatMap((frame) => frame.blocks),
    reportTables: page.frames[0]?.tables.map(({ path, order }) => ({ frame: 0, path, order })) ?? [],
    pageTitle: page.title,
    pageUrl: page.url,
    meta: page.meta,
  };
  const input = { ...reading, settings: DEFAULT_RULE_SETTINGS };
  const cells = [...document.querySelectorAll('td, th')];
  return measure({
    'text of every cell, once': () => cells.map((cell) => cell.textContent).length,
    'page: tree, blocks': () => readPage(document),
    'tables: grids, forms': () => readTables(page),
    'narrative: article, claims': () => readClaims(readArticle(source)),
    'rules on narrative, document': () => runRules(input, TEXT_RULES),
    'rules on cells': () => runRules(input, CELL_RULES),
    'repair search': () => explainBroken({ outcomes, facts }),
    'claims alone': () => readClaims(article),
    'whole audit': () => auditPage(readPage(document), { auditedAt: '' }),
  });
}

/** Repair search on tables with wrong cells; `random` fills the whole table with unrelated numbers. */
function repairTimes(wrong: number | 'random'): Times {
  const form = formById('foi-2021');
  const keys = form.cells.filter(({ table }) => table === 'requests').map(({ key }) => key);
  const cases = Array.from({ length: 120 }, (_, seed) => {
    const random = randomFrom(seed + 1);
    const values = new Map<string, number>(consistentReport(form, random, seed % 2 ? 'city' : 'township'));
    for (let i = 0; i < (wrong === 'random' ? keys.length : wrong); i++) {
      const key = wrong === 'random' ? (keys[i] as string) : (keys[Math.floor(random() * keys.length)] as string);
      values.set(key, Math.floor(random() * 900));
    }
    const facts = factsOf(form, values);
    return { facts, outcomes: form.relations.map((relation) => judgeRelation(relation, facts)) };
  });
  for (const input of cases) explainBroken(input);
  return cases.map((input) => Math.min(...[0, 1, 2].map(() => timeOf(() => explainBroken(input)))));
}

/** Bytes that stay on the heap for each audit once it is over; needs `--expose-gc`. */
function retainedPerAudit(document: Document): number | null {
  const collect = globalThis.gc;
  if (!collect) return null;
  const audits = 50;
  for (let i = 0; i < 10; i++) auditPage(readPage(document), { auditedAt: '' });
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < audits; i++) auditPage(readPage(document), { auditedAt: '' });
  collect();
  return Math.round((process.memoryUsage().heapUsed - before) / audits);
}

const pages = SEED_PAGES.map(({ name }) => ({ name, document: openPage(name) }));
const stages = pages.map(({ name, document }) => {
  const times = stagesOf(document);
  const medians = Object.fromEntries(Object.entries(times).map(([stage, list]) => [stage, median(list)]));
  const of = (stage: string) => medians[stage] as number;
  const text = of('narrative: article, claims') + of('rules on narrative, document');
  return {
    name,
    medians,
    textByTables: text / of('tables: grids, forms'),
    auditByCells: of('whole audit') / of('text of every cell, once'),
  };
});
const repair = ([1, 2, 3, 4, 100, 'random'] as const).map((wrong) => {
  const times = repairTimes(wrong);
  return { wrong, median: median(times), p95: percentile(times, 0.95), max: Math.max(...times) };
});
const retained = retainedPerAudit(pages[0]?.document as Document);

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ stages, repair, retainedBytesPerAudit: retained }));
} else {
  for (const { name, medians, textByTables, auditByCells } of stages) {
    console.log(`\n${name}`);
    for (const [stage, time] of Object.entries(medians)) console.log(`  ${stage.padEnd(30)} ${time.toFixed(3)} ms`);
    console.log(`  narrative and document ÷ tables ${textByTables.toFixed(2)}`);
    // A report without cells has nothing to compare with.
    if ((medians['text of every cell, once'] ?? 0) > 0.05)
      console.log(`  whole audit ÷ text of every cell ${auditByCells.toFixed(1)}`);
  }
  console.log('\nrepair search, 表三, budget 8 ms: wrong cells, median, 95 %, most (best of three each)');
  for (const { wrong, median: middle, p95, max } of repair) {
    console.log(`  ${String(wrong).padEnd(8)} ${middle.toFixed(3)}  ${p95.toFixed(3)}  ${max.toFixed(3)} ms`);
  }
  console.log(`\nheap kept by an audit that is over: ${retained} bytes`);
}
