import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseAuditDocument } from '../../lib/export/document-schema.ts';
import { generateSeries, pageOf, withCarriedIn, type YearReport } from '../years/series.ts';
import { audit, documents } from './command-line.ts';

let folder: string;

function write(name: string, report: YearReport): string {
  const path = join(folder, name);
  writeFileSync(path, pageOf(report));
  return path;
}

const series = generateSeries(21, { from: 2020, to: 2023 }) as [YearReport, YearReport, YearReport, YearReport];
const [y2020, y2021, y2022, y2023] = series;
const wrong = withCarriedIn(y2023, 'person', 44);
const rulesOf = (out: string) =>
  documents(out).map(({ reports }) => reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-series-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('--years', () => {
  it('holds the inputs against each other, whatever their order, and keeps that order', async () => {
    const inputs = [
      write('2023.html', wrong),
      write('2021.html', y2021),
      write('2020.html', y2020),
      write('2022.html', y2022),
    ];
    const { out, err, status } = await audit('--years', '--jobs', '2', ...inputs);
    expect(err).toBe('');
    expect(documents(out).map(({ reports }) => reports[0]?.year)).toEqual([2023, 2021, 2020, 2022]);
    expect(documents(out).map(({ reports }) => reports[0]?.years?.year)).toEqual([2022, 2020, undefined, 2021]);
    const [first] = documents(out);
    expect(first?.reports[0]?.years).toEqual({
      year: 2022,
      form: y2022.form,
      url: pathToFileURL(inputs[3] ?? '').href,
    });
    expect(first?.reports[0]?.findings[0]).toMatchObject({ rule: 'carry-over', severity: 'error' });
    expect(first?.summary.error).toBe(1);
    expect(rulesOf(out).slice(1).flat()).not.toContain('carry-over');
    expect(status).toBe(1);
    for (const document of documents(out)) expect(parseAuditDocument(document).ok).toBe(true);
  });

  it('changes nothing where it is not asked for, nor where there is nothing to compare', async () => {
    const [a, b] = [write('a.html', wrong), write('b.html', y2022)];
    const timeless = (text: string) => text.replace(/"auditedAt":"[^"]*"/g, '');
    const plain = await audit(a, b);
    expect(plain.status).toBe(0);
    expect(plain.out).not.toMatch(/"years"|"earlier"|carry-over/);
    const alone = await audit('--years', a);
    expect(timeless(alone.out)).toBe(timeless((await audit(a)).out));
    expect(alone.status).toBe(0);
  });

  it('takes a list, tells of what cannot be read, and says in words what was found', async () => {
    const list = join(folder, 'list.txt');
    writeFileSync(list, [write('c.html', y2022), join(folder, 'no.html'), write('d.html', wrong)].join('\n'));
    const { out, err, status } = await audit('--years', '--text', '--files-from', list);
    expect(err.trim()).toBe(`${join(folder, 'no.html')}: no such file`);
    expect(out).toMatch(/\[错误\] 2022年“四、结转下年度” \d+ ≠ 2023年“二、上年结转” \d+/);
    expect(status).toBe(2);
  });

  it('shows words that were left standing side by side', async () => {
    const copied = { ...y2023, problems: y2022.problems };
    const { out } = await audit('--years', '--text', write('f.html', y2022), write('g.html', copied));
    expect(out).toMatch(/\[存疑\] 2023年“存在的主要问题及改进情况”与2022年相似100%/);
    expect(out).toContain(`原文：“${y2022.problems[0]?.slice(0, 12)}`);
    expect(out).toContain(`2022年报告原文：“${y2022.problems[0]?.slice(0, 12)}`);
  });

  it('keeps several reports of one page apart', async () => {
    const both = join(folder, 'both.html');
    writeFileSync(both, `${pageOf(y2022)}${pageOf(wrong)}`);
    const [document] = documents((await audit('--years', both)).out);
    expect(document?.reports.map(({ years }) => years?.year)).toEqual([undefined, 2022]);
    expect(document?.reports[1]?.findings[0]?.rule).toBe('carry-over');
  });

  it('leaves nothing on disk, and refuses what it cannot compare', async () => {
    const own = mkdtempSync(join(folder, 'tmp-'));
    vi.stubEnv('TMPDIR', own);
    const { out } = await audit('--years', write('e.html', y2020));
    vi.unstubAllEnvs();
    expect(documents(out)).toHaveLength(1);
    expect(readdirSync(own).filter((name) => name.startsWith('gouji-years-'))).toEqual([]);
    const refused = await audit('--years', '--skip-done', join(folder, 'x.jsonl'), 'y.html');
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('--years');
  });
});
