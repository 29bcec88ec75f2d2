import { describe, expect, it } from 'vitest';
import { formById } from '../../lib/forms/form-by-id.ts';
import { reportTables } from '../report-html.ts';
import { auditHtml } from './audit-file.ts';

/** Numbers that are no text: nothing holds over what nobody can read, and it is named. */

const TITLE = '<title>清河镇2021年政府信息公开工作年度报告</title><h1>清河镇2021年政府信息公开工作年度报告</h1>';
const IMG = (n: string) => `<img alt="${n}" src="d${n}.gif" width="9" height="14">`;

const audit = (values: Record<string, string>) => auditHtml(TITLE + reportTables('foi-2021', values)).document;
const notes = (document: ReturnType<typeof audit>) =>
  (document.reports[0]?.findings ?? []).filter(({ rule }) => rule === 'not-a-number');
const keysOf = (table: string) =>
  formById('foi-2021')
    .cells.filter((cell) => cell.table === table)
    .map(({ key }) => key);

describe('a picture in a cell', () => {
  it('is unreadable, named with its place, and leaves its sums undecided', () => {
    const document = audit({ 'requests.new.person': IMG('4') });
    const fact = document.reports[0]?.facts['requests.new.person'];
    expect(fact).toMatchObject({ value: null, kind: 'unreadable', text: '［图片：4］' });
    expect(document.coverage.relations).toEqual({ held: 40, broken: 0, undecided: 2 });
    const [note, ...more] = notes(document);
    expect(more).toEqual([]);
    expect(note).toMatchObject({ severity: 'info', facts: ['requests.new.person'] });
    expect(note?.message).toBe(
      '单元格内为图片，未能读取：表三“一、本年新收政府信息公开申请数量”的“自然人”（显示为“［图片：4］”），涉及的勾稽关系未核对，请人工查看。',
    );
  });

  it('breaks no sum, whatever stands around it', () => {
    const document = audit({ 'requests.new.person': IMG('4'), 'requests.new.total': '9' });
    expect(document.summary.error).toBe(document.reports[0]?.findings.filter(({ rule }) => rule === 'balance').length);
    expect(document.reports[0]?.findings.some(({ rule }) => rule === 'row-total')).toBe(false);
  });

  it('in every cell of a row leaves the row in its place', () => {
    const row = keysOf('requests').filter((key) => key.startsWith('requests.granted.'));
    const document = audit(Object.fromEntries(row.map((key) => [key, IMG('0')])));
    for (const key of row) expect(document.reports[0]?.facts[key]?.kind).toBe('unreadable');
    expect(notes(document)[0]?.facts).toEqual(row);
    expect(document.summary.error).toBe(0);
  });

  it.each(['requests', 'review', 'disclosure'])('in every cell of %s: no sum of it holds', (table) => {
    const keys = keysOf(table);
    const document = audit(Object.fromEntries(keys.map((key) => [key, IMG('0')])));
    const report = document.reports[0];
    const isNamed = document.unrecognised.length > 0 || notes(document)[0]?.facts.length === keys.length;
    expect(isNamed).toBe(true);
    for (const key of keys) expect(report?.facts[key]?.kind ?? 'unreadable').toBe('unreadable');
    expect(report?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const own = { requests: 39, review: 3, disclosure: 0 }[table] as number;
    expect(document.coverage.relations).toEqual({ held: 42 - own, broken: 0, undecided: own });
  });
});

describe('a value that is read from elsewhere than text', () => {
  it.each([
    ['a field', '<input value="4">', '输入框中的值'],
    ['a choice', '<select><option selected>4</select>', '输入框中的值'],
  ])('from %s is checked, and said to be so', (_, html, words) => {
    const document = audit({ 'requests.new.person': html });
    expect(document.reports[0]?.facts['requests.new.person']).toMatchObject({ value: '4', kind: 'number' });
    expect(notes(document)).toMatchObject([{ severity: 'info', facts: ['requests.new.person'] }]);
    expect(notes(document)[0]?.message).toContain(words);
  });

  it('is no excuse for what is no number', () => {
    const document = audit({ 'requests.new.person': '<input value="见附件">' });
    expect(notes(document).map(({ severity }) => severity)).toContain('error');
  });
});
