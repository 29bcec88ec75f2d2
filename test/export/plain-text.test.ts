import { describe, expect, it } from 'vitest';
import { documentText } from '../../lib/export/plain-text.ts';
import { auditDocument, auditHtml, fixture, openSeedPage } from '../audit/audit-file.ts';

describe('the text of a document', () => {
  it('says what was checked and what was found', () => {
    const text = documentText(auditHtml(fixture('pages/dalan-2020.html')).document, 'zh-CN');
    expect(text).toContain('大岚镇人民政府2020年政府信息公开工作年度报告');
    expect(text).toContain('已识别 4 张表；勾稽关系 40 条成立，0 条不符，0 条无法判断');
    expect(text).toContain('错误 0 · 存疑 7');
    expect(text).toContain('原文：“大岚镇镇人民政府”');
  });

  it('writes every broken sum with its numbers and difference', () => {
    const { document, cell } = openSeedPage('003_a92a32fafe21a486.txt');
    cell('requests.granted.person').textContent = '95';
    const text = documentText(auditDocument(document).document, 'zh-CN');
    expect(text).toContain('95 ≠ 59');
    expect(text).toContain('95 + 10 = 105 ≠ 69');
    expect(text).toContain('多 36');
  });

  it('does not call a page without a report passed', () => {
    const { document } = auditHtml('<title>首页</title><p>欢迎</p>');
    expect(documentText(document, 'zh-CN')).toContain('没有识别到年报表格，未作核查');
    expect(documentText(document, 'en')).toContain('nothing was audited');
  });
});
