import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, exportFile } from '../../lib/export/formats.ts';
import { toJson } from '../../lib/export/json.ts';
import { findingMessage } from '../../lib/export/plain-text.ts';
import { EXPORT_TEXTS } from '../../lib/text/export-text.ts';
import { ruleTitle } from '../../lib/text/rule-words/of-rule.ts';
import { CHINESE, ENGLISH, eventfulDocument, pageDocument } from './documents.ts';
import { readText } from './read-text.ts';

describe.each(EXPORT_FORMATS)('the export $id', (format) => {
  it.each([CHINESE, ENGLISH])('says in $language where, when, by what and how far', async (options) => {
    const document = eventfulDocument();
    const { content } = await exportFile(format, document, options);
    const text = await readText(format.id, content);
    const facts = [document.page.url, document.tool.version, 'https://other.example.cn/frame', 'cross-origin'];
    const isJson = format.id === 'json';
    const title = (id: string) => (isJson ? id : ruleTitle(id, options.language));
    for (const word of [...facts, '只认出三行', title('typo'), 'out of cheese', title('deadline')])
      expect(text).toContain(word);
    expect(text).toMatch(/2026-11-20[T ](?:08|16):00/);
    expect(text).toMatch(/37/);
  });

  it('lists what was set aside with its reason, and every other finding', async () => {
    const document = eventfulDocument();
    const { content } = await exportFile(format, document, CHINESE);
    const text = await readText(format.id, content);
    expect(text).toContain('已与填报单位核实');
    if (format.id === 'csv-facts') return;
    for (const { message } of document.reports[0]?.findings ?? []) expect(text).toContain(message);
    expect(text).toContain('共依法办结政府信息依申请公开件62件');
  });

  it('lists what was looked at and what the unit was told of, with the time', async () => {
    const document = eventfulDocument();
    const [first, second] = document.reports[0]?.findings ?? [];
    if (!first || !second) throw new Error('there is nothing to deal with');
    first.handled = { state: 'checked', at: '2026-11-20T10:00:00.000Z' };
    second.handled = { state: 'told', at: '2026-11-20T10:30:00.000Z' };
    const text = await readText(format.id, (await exportFile(format, document, CHINESE)).content);
    const words = format.id === 'json' ? ['"checked"', '"told"', 'T10:30'] : ['已核', '已通知', '18:30'];
    for (const word of words) expect(text).toContain(word);
  });

  it('is a file with a name and a type', async () => {
    const { name, content } = await exportFile(format, pageDocument('dalan-2020'), CHINESE);
    expect(name).toMatch(new RegExp(`^大岚镇人民政府_2020年度.*\\.${format.extension}$`));
    expect(content.type).toBe(format.mimeType);
    expect(EXPORT_TEXTS.en.formats[format.id]).not.toBe('');
  });
});

describe('the JSON', () => {
  it('is the document itself', () => {
    const document = eventfulDocument();
    expect(JSON.parse(toJson(document))).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('names invisible characters and changes no value by it', () => {
    const document = pageDocument('dalan-2020');
    document.page.title = '甲\u202e乙\u200b\ud800\u{e0041}';
    const json = toJson(document);
    expect(json).toContain('甲\\u202e乙\\u200b\\ud800\\udb40\\udc41');
    expect(JSON.parse(json).page.title).toBe(document.page.title);
  });
});

describe('the text of one finding', () => {
  it('can be pasted as it is', () => {
    const text = findingMessage(eventfulDocument(), { report: 0, finding: 0 }, CHINESE);
    expect(text.split('\n')).toEqual([
      '【嘉兴港区 2020年度（2019年格式）】',
      expect.stringContaining('[错误] “（一）予以公开”的“自然人”应为59（现为95，数字颠倒）'),
      '  行合计 · （一）予以公开：95 ≠ 59（多 36；其余 5 项空白）',
      '  （七）总计 · 自然人：95 + 10 = 105 ≠ 69（多 36；其余 17 项空白）',
      '  只改下列各处，各项关系即全部成立（供核对，不是页面公布的数值）：',
      '    - （一）予以公开 · 自然人：公布为 95，若为 59 则成立',
      '  依据：表三列头“总计”：各类申请人之和；表三“（七）总计”；“（二）部分公开（区分处理的，只计这一情形，不计其他情形）”',
      '页面地址：http://www.example.gov.cn/report.html',
      '核查时间：2026-11-20 16:00:00 (UTC+8)',
      '核查工具：勾稽 0.1.0（gouji/audit@1）',
      '',
    ]);
  });

  it('refuses a finding that is not there', () => {
    expect(() => findingMessage(pageDocument('dalan-2020'), { report: 0, finding: 99 }, CHINESE)).toThrow('no finding');
  });
});
