import { describe, expect, it } from 'vitest';
import { until } from '../../tools/driver/driver.ts';
import { readPopup, untilReady } from '../../tools/driver/popup-state.ts';
import { selectorOf } from './altered-page.ts';
import { auditedDocument, expectedDocument, inBothBrowsers } from './harness.ts';
import { markedCells, markOf } from './page-probe.ts';

const NO_REPORT = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>通知公告</title>
<table><tr><th>标题</th><th>日期</th></tr><tr><td>关于防汛工作的通知</td><td>2021-06-01</td></tr></table></html>`;

/** The words of a report's table, its rows and columns taken apart. */
const NOT_READABLE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>年度报告</title>
<table><tr><td>社会公益组织</td><td>法律服务机构</td></tr>
<tr><td>三、本年度办理结果：部分公开（区分处理的，只计这一情形）等共12件</td><td>四、结转下年度继续办理2件</td></tr></table></html>`;

function framing(source: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>年度报告栏目</title>
<h1>年度报告</h1><iframe src="${source}" width="1000" height="600"></iframe></html>`;
}

const FRAMED = 'dalan-2020';

/** The same report at another origin: the portal listens on 127.0.0.1, which `localhost` names too. */
const OTHER_ORIGIN = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>年度报告栏目</title>
<h1>年度报告</h1><script>
const frame = document.createElement('iframe');
frame.src = location.origin.replace('127.0.0.1', 'localhost') + '/${FRAMED}.html';
document.body.append(frame);
</script></html>`;

const pages = {
  'notice.html': NO_REPORT,
  'unreadable.html': NOT_READABLE,
  'same-origin.html': framing(`/${FRAMED}.html`),
  'other-origin.html': OTHER_ORIGIN,
};

inBothBrowsers((stage) => {
  async function popupOn(name: string) {
    const page = await stage().open(name);
    const popup = await stage().audit(page);
    const content = await readPopup(popup);
    await popup.close();
    return { page, content };
  }

  it('says that there is no report, and what was looked at', async () => {
    const { page, content } = await popupOn('notice.html');
    expect(content.verdict).toBe('本页没有年度报告表格');
    expect(content.explained).toMatch(/1 (张|个)表/);
    expect(content.findings).toEqual([]);
    expect(await markedCells(page)).toEqual([]);
    const document = await auditedDocument(stage(), page);
    expect(document.reports).toEqual([]);
    await page.close();
  });

  it('lists a table that looks like a report and cannot be read', async () => {
    const { page, content } = await popupOn('unreadable.html');
    expect(content.findings).toEqual([]);
    const document = await auditedDocument(stage(), page);
    expect(document.unrecognised).toHaveLength(1);
    expect(document.unrecognised[0]?.reason).not.toBe('');
    await page.close();
  });

  it('says clearly that it may not run on a page of the browser', async () => {
    const popup = await stage().browser.clickOnBrowserPage();
    await untilReady(popup);
    const { verdict, explained, findings } = await readPopup(popup);
    expect(verdict).toBe('这个页面不能核查');
    expect(explained).toContain('浏览器');
    expect(findings).toEqual([]);
    await popup.close();
  });

  describe('a report inside a frame', () => {
    it('is audited where the frame has the page’s own origin', async () => {
      const { page } = await popupOn('same-origin.html');
      const document = await auditedDocument(stage(), page);
      const expected = await expectedDocument(FRAMED);
      expect(document.coverage.frames).toEqual({ audited: 2, skipped: [] });
      expect(document.coverage.relations).toEqual(expected.coverage.relations);
      expect(document.reports.map((report) => report.findings.map(({ rule }) => rule))).toEqual(
        expected.reports.map((report) => report.findings.map(({ rule }) => rule)),
      );
      const frame = page.frames().find((one) => one.url().endsWith(`/${FRAMED}.html`));
      if (!frame) throw new Error('the page has no frame');
      const cell = await selectorOf(FRAMED, 'disclosure.licensing.previous');
      expect(await markOf(frame, cell)).toBe('warning');
      // The style sheet must have come into the frame too.
      await until('the mark has its looks', () =>
        frame.$eval(cell, (one) => getComputedStyle(one).outlineStyle !== 'none'),
      );
      await page.close();
    });

    it('is named as not looked into where the frame has another origin', async () => {
      const { page, content } = await popupOn('other-origin.html');
      const document = await auditedDocument(stage(), page);
      expect(document.coverage.frames.audited).toBe(1);
      expect(document.coverage.frames.skipped.map(({ url }) => new URL(url).hostname)).toEqual(['localhost']);
      expect(document.coverage.frames.skipped[0]?.reason).not.toBe('');
      expect(document.reports).toEqual([]);
      expect(content.coverage).toMatch(/未能读取/);
      await page.close();
    });
  });
}, pages);
