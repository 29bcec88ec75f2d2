import { describe, expect, it } from 'vitest';
import { nameMismatch } from '../../../lib/rules/document/name-mismatch.ts';
import { reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const TITLE = '清河镇人民政府2023年';
const SIGNED = '清河镇人民政府\n2024年1月18日';
const OPENING = '2023年，我镇主动公开政府信息218条。';

/** The report of `title`, signed by `signature`, its text with `words`. */
const run = (title: string, signature: string, words = '本年度主动公开政府信息218条。') =>
  check(nameMismatch, {
    article: reportWith({
      [TITLE]: `${title}2023年`,
      [SIGNED]: `${signature}\n2024年1月18日`,
      [OPENING]: words,
      '，我镇收到': '，收到',
      '，我镇针对': '，针对',
      '，我镇将': '，将',
    }),
  });

describe('name-mismatch: signature', () => {
  it.each([
    ['清河镇人民政府', '清河镇人民政府'],
    ['清河镇', '清河镇人民政府'],
    ['清河镇人民政府', '清河县清河镇人民政府'],
    ['长河市市场监督管理局', '长河市市场监督管理局'],
    ['沭阳县发展和改革局', '沭阳县发展和改革局'],
    ['沭阳县发展和改革局', '县发改局'],
    ['清河县卫生健康委员会', '清河县卫健委'],
    ['嘉兴港区', '嘉兴港区管委会'],
    ['清河镇人民政府', '清河镇党政办公室'],
    ['清河镇人民政府', '党政综合办公室'],
    ['平湖市独山港经济开发区（独山港镇）', '独山港镇人民政府'],
  ])('takes %s and %s for one organ', (title, signature) => {
    expect(run(title, signature)).toEqual([]);
  });

  it('reports a doubled character', () => {
    const [finding, ...rest] = run('大岚镇人民政府', '大岚镇镇人民政府');
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'typo' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([
      '大岚镇人民政府2023年政府信息公开工作年度报告',
      '大岚镇镇人民政府',
    ]);
    expect(finding?.message.zh).toBe('落款“大岚镇镇人民政府”多一“镇”字，与标题“大岚镇人民政府”不一致。');
  });

  it.each([
    ['清河镇人民政府', '白石镇人民政府'],
    ['沭阳县发展和改革局', '沭阳县教育局'],
    ['清河县水利局', '清河县林业局'],
    ['清河街道办事处', '桥西街道办事处'],
    ['清河乡人民政府', '白石乡人民政府'],
    ['清河县财政局', '清河县审计局'],
    ['清河县人民政府', '白石县人民政府'],
    ['清河县民政局', '清河县司法局'],
    ['城东街道办事处', '城西街道办事处'],
    ['清河县统计局', '清河县信访局'],
    ['清河县医疗保障局', '清河县应急管理局'],
  ])('reports %s signed by %s', (title, signature) => {
    const [finding, ...rest] = run(title, signature);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'stale-text' });
    expect(finding?.message.zh).toContain(`落款“${signature}”与标题“${title}”不一致`);
  });

  it.each([
    '（三）5.属于三类内部',
    '属于行政查询事项',
    '要求行政机关确',
    '社会',
    '五）不予处',
    '四、结转下年度继续办',
    '本机关不掌握相关政府',
  ])('does not take the cut label “%s” for a signature', (label) => {
    const article = reportWith({ [SIGNED]: label });
    expect(article.identity.signature).toBeNull();
    expect(check(nameMismatch, { article })).toEqual([]);
  });

  it('cannot tell without a signature', () => {
    const article = reportWith({ [SIGNED]: '' });
    expect(check(nameMismatch, { article })).toEqual([]);
  });
});

describe('name-mismatch: a doubled word in the text', () => {
  it.each([
    '我镇镇人民政府网站公开信息218条。',
    '全县各乡乡人民政府均已公开。',
    '镇镇通公路，乡乡有网站。',
    '海宁市人民政府、镇海区人民政府、县人民政府均有链接。',
    '街道办事处与街道街道办公室。',
    '报送市市场监管局和县县直机关工委。',
  ])('passes “%s”', (words) => {
    expect(run('清河镇人民政府', '清河镇人民政府', words)).toEqual([]);
  });

  it.each([
    ['2023年，鸭南乡乡人民政府认真贯彻落实条例。', '鸭南乡乡人民政府'],
    ['现公布清河镇镇人民政府年度报告。', '现公布清河镇镇人民政府'],
    ['桥西街道街道办事处主动公开信息12条。', '桥西街道街道办事处'],
    ['桥西街道办办事处主动公开信息12条。', '桥西街道办办事处'],
    ['按照沭阳县县人民政府要求，公开12条。', '按照沭阳县县人民政府'],
  ])('reports “%s”', (words, quote) => {
    const [finding, ...rest] = run('清河镇人民政府', '清河镇人民政府', words);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'typo' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([quote]);
  });
});

describe('name-mismatch: what the organ calls itself', () => {
  const inTown = (words: string) => run('清河镇人民政府', '清河镇人民政府', words);

  it.each([
    '我镇主动公开政府信息218条。',
    '各部门结合本部门实际做好公开。',
    '我镇要求各单位公开本部门职责。',
    '《我局我街道征文》获奖，群众说“我局办事快”。',
    '我局限于人手，我委托村级公开。',
  ])('passes “%s” in a town', (words) => {
    expect(inTown(words)).toEqual([]);
  });

  it.each([
    ['我局主动公开政府信息218条。', '我局主动公开政府信息218条'],
    ['我街道高度重视公开工作。', '我街道高度重视公开工作'],
    ['我镇未发生过针对本部门有关政府信息公开事务的行政复议。', '我镇未发生过针对本部门有关政府信息公开事务'],
  ])('notes “%s” in a town', (words, quote) => {
    const [finding, ...rest] = inTown(words);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'stale-text' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([quote]);
  });

  it.each([
    ['沭阳县发展和改革局', '我委主动公开政府信息218条。', 1],
    ['沭阳县发展和改革局', '我局主动公开政府信息218条。', 0],
    ['清河县卫生健康委员会', '我局主动公开政府信息218条。', 1],
    ['城东街道办事处', '我镇主动公开政府信息218条。', 1],
    ['平湖市独山港经济开发区（独山港镇）', '我局主动公开政府信息218条。', 0],
  ])('of %s: “%s”', (organ, words, count) => {
    expect(run(organ, organ, words)).toHaveLength(count);
  });

  it('gathers the places of one name, and reports two names in two findings', () => {
    const findings = inTown('我局公开信息218条。我局重视公开。我街道也是。');
    expect(findings.map(({ quotes }) => quotes?.length)).toEqual([2, 1]);
  });
});
