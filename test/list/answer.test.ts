import { describe, expect, it } from 'vitest';
import { type Answer, turnOf } from '../../lib/list/answer.ts';
import { judgeEntrySteps } from '../../lib/list/judge-entry.ts';
import { isLocalHost } from '../../lib/list/local-network.ts';
import { runToEnd } from '../../lib/page/run-to-end.ts';
import { DEFAULT_RULE_SETTINGS } from '../../lib/rules/settings.ts';
import { parseDocument } from '../dom.ts';

const URL = 'https://www.example.gov.cn/1.html';

function answered(status: number, body = '<p>正文</p>'.repeat(20), contentType: string | null = 'text/html'): Answer {
  return { kind: 'answered', status, url: URL, contentType, bytes: new TextEncoder().encode(body) };
}

describe('an answer', () => {
  it.each([
    [200, null],
    [204, null],
    [404, 'not-found'],
    [410, 'not-found'],
    [401, 'gate'],
    [403, 'refused'],
    [412, 'refused'],
    [429, 'refused'],
    [503, 'refused'],
    [504, 'time-out'],
    [500, 'failed'],
    [304, 'failed'],
  ])('of status %i is %s', (status, state) => {
    expect(turnOf(answered(status))?.state ?? null).toBe(state);
  });

  it.each([
    ['%PDF-1.4\n', 'text/html', 'pdf'],
    ['PK\u0003\u0004...', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'archive'],
    ['whatever', 'application/pdf', 'pdf'],
    ['whatever', 'application/octet-stream', 'other'],
    ['whatever', 'image/png', 'picture'],
  ])('that begins with %j as %s is an attachment', (body, contentType, file) => {
    expect(turnOf(answered(200, body, contentType))).toEqual({ state: 'attachment', file });
  });

  it('of a few bytes is a stub', () => {
    expect(turnOf(answered(200, '<html></html>'))).toEqual({ state: 'stub' });
  });

  it.each([
    [{ kind: 'too-large' }, 'too-large'],
    [{ kind: 'timed-out' }, 'time-out'],
    [{ kind: 'sent-away', to: 'https://elsewhere.cn/' }, 'redirected'],
    [{ kind: 'not-allowed' }, 'not-allowed'],
    [{ kind: 'failed', reason: 'connection refused' }, 'failed'],
  ] as const)('%j is %s', (answer, state) => {
    expect(turnOf(answer)?.state).toBe(state);
  });
});

describe('a page without a report', () => {
  const judge = (html: string) => {
    const options = { url: URL, auditedAt: '2026-11-20T08:00:00.000Z', settings: DEFAULT_RULE_SETTINGS };
    return runToEnd(judgeEntrySteps(parseDocument(html, 'https://other.example/'), options));
  };

  it.each([
    ['a captcha', '<title>安全验证</title><p>请输入验证码</p>', 'gate'],
    ['a login', '<p>单位账号</p><input type="password">', 'gate'],
    ['what is missing', '<title>404</title><p>您访问的页面不存在</p>', 'not-found'],
    ['nothing', '<div></div>', 'stub'],
    ['another text', `<p>${'本镇认真落实各项工作。'.repeat(20)}</p>`, 'no-form'],
    ['a long text that names a captcha', `<p>${'为防刷票，投票时须输入验证码。'.repeat(120)}</p>`, 'no-form'],
    ['its file', `<p>${'本镇年报。'.repeat(20)}</p><a href="/a/b.pdf">附件：年度报告</a>`, 'attachment'],
    ['a viewer of its file', '<iframe src="/viewer.html?file=/a/b.pdf"></iframe>', 'attachment'],
  ])('with %s', (_, html, state) => {
    const { turned, result } = judge(html);
    expect(turned.state).toBe(state);
    expect(result !== null).toBe(state === 'no-form');
  });

  it('bears the address that it was read from', () => {
    const { result } = judge(`<p>${'本镇认真落实各项工作。'.repeat(20)}</p><iframe src="/inner.html"></iframe>`);
    expect(result?.document.page.url).toBe(URL);
    expect(result?.document.coverage.frames.skipped).toHaveLength(1);
  });

  it('says where a style sheet that was not read may change a number', () => {
    const cell = '<table><tr><td>1<span class="x">2</span></td></tr></table>';
    const text = `<p>${'本镇认真落实各项工作。'.repeat(20)}</p>`;
    const reasons = (html: string) =>
      judge(html).result?.document.coverage.frames.skipped.map(({ reason }) => reason) ?? [];
    expect(reasons(`<link rel="stylesheet" href="/a.css">${text}${cell}`).join()).toContain('未按样式读取');
    expect(reasons(`${text}${cell}`)).toEqual([]);
  });
});

describe('addresses of local networks', () => {
  it.each([
    'localhost',
    'intranet',
    'nas.local',
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.0.1',
    '169.254.1.1',
    '0.0.0.0',
    '[::1]',
    '[fe80::1]',
    '[fd00::1]',
    '[::ffff:7f00:1]',
  ])('%s is one', (host) => {
    expect(isLocalHost(host)).toBe(true);
  });

  it.each(['www.gov.cn', '172.32.0.1', '11.0.0.1', '193.168.0.1', '[2001:db8::1]'])('%s is none', (host) => {
    expect(isLocalHost(host)).toBe(false);
  });
});
