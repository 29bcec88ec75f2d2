import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../lib/grid/decimal.ts';
import type { Claim } from '../../lib/narrative/claims/claim.ts';
import { readClaims } from '../../lib/narrative/claims/read-claims.ts';
import { isDoubtful } from '../../lib/narrative/claims/supported-numbers.ts';
import { articleOf } from '../rules/article-of.ts';

/** The claims of a report that says one paragraph, under a heading of the first part. */
function claimsIn(said: string, heading = '', agency = '清河县发展和改革局'): readonly Claim[] {
  const lines = [
    `${agency}2023年政府信息公开工作年度报告`,
    '一、总体情况',
    `${heading}${said}`,
    '二、主动公开政府信息情况',
  ];
  return readClaims(articleOf(lines.join('\n')));
}

const counts = (said: string, heading?: string, agency?: string) =>
  claimsIn(said, heading, agency).flatMap((claim) =>
    'value' in claim && claim.kind !== 'outcome' && !isDoubtful(claim) && !claim.kind.startsWith('entry-')
      ? [`${claim.kind} ${formatDecimal(claim.value)}`]
      : [],
  );

const UNDER_REQUESTS = '（二）依申请公开情况。';

describe('counts of requests', () => {
  it.each<[string, string[]]>([
    ['共依法办结政府信息依申请公开件62件', ['handled 62']],
    ['共完成依申请信息公开4条', ['handled 4']],
    ['2023年度我局共收到依申请信息公开26件', ['received 26']],
    ['收到3件政府信息公开申请', ['received 3']],
    ['受理并办结政府信息公开申请23件', ['received 23', 'handled 23']],
    ['收到政府信息公开申请二十三件', ['received 23']],
    ['收到政府信息公开申请24件，办结23件，结转下年1件', ['received 24', 'handled 23', 'carried-out 1']],
    ['上年结转3件，新收政府信息公开申请24件', ['received 24']],
    ['新收政府信息公开申请24件，上年结转3件', ['received 24', 'carried-in 3']],
    ['2022年结转政府信息公开申请3件，结转2024年2件', ['carried-in 3', 'carried-out 2']],
    ['我镇依申请公开政府信息的数量为零', ['received 0']],
    ['未收到公民、法人和其他组织的政府信息公开申请', ['received 0']],
    ['共收到自然人、法人或其他组织政府信息公开申请5件', ['received 5']],
  ])('%s', (said, expected) => {
    expect(counts(`${said}。`)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      '收到24件，其中线下15件，在线9件。答复24件，行政复议3件，1件维持，2件纠正。',
      ['received 24', 'handled 24', 'reconsideration 3', 'reconsideration-upheld 1', 'reconsideration-corrected 2'],
    ],
    ['收到8件，办结8件，办结率100%；引发行政诉讼1件。', ['received 8', 'handled 8', 'litigation 1']],
    [
      '受理申请859件，答复805件（含上年度结转18件，另有72件顺延到下年度）。',
      ['received 859', 'handled 805', 'carried-in 18', 'carried-out 72'],
    ],
  ])('under its heading: %s', (said, expected) => {
    expect(counts(said, UNDER_REQUESTS).sort()).toEqual([...expected].sort());
  });

  it.each([
    '2022年收到政府信息公开申请5件，办结5件。',
    '去年收到政府信息公开申请5件。办结5件。',
    '收到自然人政府信息公开申请10件。',
    '收到网上政府信息公开申请10件。',
    '上半年收到政府信息公开申请3件。',
    '近三年共收到政府信息公开申请80件。',
    '收到网民留言30件，答复30件。',
    '收到政府信息公开申请约20件。',
    '下一步，力争答复政府信息公开申请20件。',
    '收到行政复议申请3件次。',
    '政府信息公开申请比上年增加3件。',
    '全市各级行政机关共收到政府信息公开申请5000件。',
    '未发生依申请公开工作失误。',
    '无依申请公开收费情况。',
  ])('none in %s', (said) => {
    expect(counts(said)).toEqual([]);
  });

  it('lets a government speak for its whole area, and no one else', () => {
    const said = '全县共收到政府信息公开申请26件。';
    expect(counts(said, '', '清河县人民政府')).toEqual(['received 26']);
    expect(counts(said, '', '清河县发展和改革局')).toEqual([]);
  });
});

describe('quotes', () => {
  const quotes = (said: string) =>
    claimsIn(said).map(({ kind, ...claim }) => ('quote' in claim ? claim.quote.text : kind));

  it.each([
    ['2023年共依法办结政府信息依申请公开件62件。', '共依法办结政府信息依申请公开件62件'],
    ['今年以来，我局收到政府信息公开申请 26 件，', '我局收到政府信息公开申请 26 件'],
    [
      '2023年，我局（机关）收到政府\u00a0信息公开\u3000申请２６件。',
      '我局（机关）收到政府\u00a0信息公开\u3000申请２６件',
    ],
  ])('%j', (said, quote) => {
    expect(quotes(said)).toEqual([quote]);
  });

  it('stand where they say', () => {
    const said = '2023年，我局（机关）收到《条例》政府\u00a0信息公开申请２６件，未发生行政复议。';
    const lines = `清河镇2023年政府信息公开工作年度报告\n一、总体情况\n${said}`;
    const article = articleOf(lines);
    for (const claim of readClaims(article)) {
      if (!('quote' in claim)) continue;
      const block = article.blocks.find(({ index }) => index === claim.quote.block);
      expect(block?.text.slice(claim.quote.start, claim.quote.end)).toBe(claim.quote.text);
    }
    expect(readClaims(article)).toHaveLength(2);
  });
});

describe('wholes and parts', () => {
  const breakdown = (said: string) => {
    const claim = claimsIn(said).find(({ kind }) => kind === 'breakdown');
    if (claim?.kind !== 'breakdown') return null;
    const { whole, parts, isExhaustive, mayOverlap } = claim;
    return { sum: `${parts.map(formatDecimal).join('+')} of ${formatDecimal(whole)}`, isExhaustive, mayOverlap };
  };

  it.each<[string, string, boolean]>([
    ['公开政府信息566条，一是政策38条；二是动态168条；三是公示360条。', '38+168+360 of 566', true],
    ['公开政府信息171条：网站124条，公告34条，其他13条。', '124+34+13 of 171', true],
    ['发布信息22条，其中人事2，动态2，财务2（其中部门预算1、部门决算1），其他16。', '2+2+2+16 of 22', true],
    ['公开信息1,376条，其中政策76条、动态300条、其他1,000条。', '76+300+1000 of 1376', true],
    ['共公开信息258条。类别主要包括：政策4条，人事4条。', 'none', false],
    ['公开信息270条，其中政策20条，动态30条。', '20+30 of 270', false],
    ['公开信息270条，其中政策20条，动态30条等。', '20+30 of 270', false],
    ['公开信息300条，其中政策20条、规划计划、统计数据信息30条。', '20+30 of 300', false],
    ['公开信息566条，一是公开政策38条；二是公开动态168条；三是公开公示60条；四是完善机制。', '38+168+60 of 566', false],
    ['公开信息270条，其中财政10条，政策20条，动态30条，其他210条。', '10+20+30+210 of 270', true],
    ['公开信息24条，其中网上10条，信函14条，现场4条，邮件20条。', '10+14 of 24', false],
  ])('%s', (said, sum, isExhaustive) => {
    const found = breakdown(said);
    expect(found?.sum ?? 'none').toBe(sum);
    expect(found?.isExhaustive ?? false).toBe(isExhaustive);
  });

  it.each([
    '共公开信息300条，其中网站118条，其中新闻70条、栏目48条，公众号182条。',
    '公开信息30条，召开新闻发布会3次。',
    '公开信息约300条，其中政策20条，动态30条。',
    '2022年公开信息300条，其中政策20条，动态30条。',
    '公开信息300条，其中政策20条动态30条，其他250条。',
    '公开信息270条，其中财政10条，其他重点领域20条，动态200条。',
    '收到政府信息公开申请24件，其中网上10件；办结20件，结转下年4件。',
  ])('gives up on %s', (said) => {
    expect(breakdown(said)).toBeNull();
  });

  it('knows that channels overlap', () => {
    expect(breakdown('公开信息386条，其中网站151条、微博162条、微信128条。')?.mayOverlap).toBe(true);
  });
});

describe('shares', () => {
  const shares = (said: string) =>
    claimsIn(said).flatMap((claim) =>
      claim.kind === 'shares'
        ? claim.items.map(
            ({ part, percent }) => `${formatDecimal(part)}/${formatDecimal(claim.whole)} ${formatDecimal(percent)}`,
          )
        : [],
    );

  it.each<[string, string[]]>([
    ['共公开信息438条，其中推送52条，占总量的11.8%；公众号342条，占总量的78.1%。', ['52/438 11.8', '342/438 78.1']],
    ['共公开信息438条，其中推送52条（占11.87%）。', ['52/438 11.87']],
    ['共公开信息438条，其中推送52条占总数的12%。', ['52/438 12']],
    ['答复政府信息公开申请805件。其中予以公开258件，占32.0%。', ['258/805 32.0']],
    ['共公开信息438条，其中推送52条，占全县的11.8%。', []],
    ['共公开信息438条，其中推送52条，约占11.8%。', ['52/438 11.8']],
    ['共公开信息438条，其中推送52条，占比超11.8%。', []],
    ['推送52条，占总量的11.8%。', []],
    ['共公开信息约438条，其中推送52条，占总量的11.8%。', []],
    ['共公开信息438条，同比增长11.8%。', []],
  ])('%s', (said, expected) => {
    expect(shares(said)).toEqual(expected);
  });
});

it('measures by the year that it is told', () => {
  const article = articleOf('清河镇2022年政府信息公开工作年度报告\n一、总体情况\n2023年收到政府信息公开申请26件。');
  expect(readClaims(article)).toEqual([]);
  expect(readClaims(article, 2023)).toHaveLength(1);
});
