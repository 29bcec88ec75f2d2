import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/rules/rules.ts';
import { checkNarrative } from '../../rules/narrative-report.ts';

/** The same sentences among other matters, circles, years and organs: nothing beside them may change what they say. */
const SURROUNDINGS: readonly ((said: string) => string)[] = [
  (said) => said,
  (said) => `全年受理12345热线工单1204件，均已办结。${said}`,
  (said) => `2022年收到政府信息公开申请45件，办结44件。2023年，${said}`,
  (said) => `各科室密切配合，规范办理流程。${said}下一步，力争提前答复。`,
  (said) => `${said}办理人大代表建议12件、政协提案8件，答复率100%。`,
];

const CELLS = {
  'requests.new.total': '28',
  'requests.new.person': '24',
  'requests.new.business': '4',
  'requests.granted.total': '18',
  'requests.partial.total': '4',
  'requests.denied.process.total': '3',
  'requests.unavailable.notHeld.total': '2',
  'requests.other.rest.total': '1',
  'requests.handled.total': '28',
  'requests.handled.person': '24',
  'disclosure.licensing.decisions': '423',
  'disclosure.penalty.decisions': '62',
  'disclosure.coercion.decisions': '7',
  'disclosure.fees.amount': '1.25',
  'platform.website': '320',
  'platform.weibo': '90',
  'platform.wechat': '150',
  'platform.interpretations': '6',
};
const OPEN = {
  ...CELLS,
  'requests.handled.total': '26',
  'requests.granted.total': '16',
  'requests.carriedOut.total': '2',
};

/** For each rule: a true sentence, and the words of it that make it false. */
const SAID: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'narrative-applicants': [
    ['收到政府信息公开申请28件，其中自然人申请24件。', '24件', '23件'],
    ['共收到依申请公开28件，其中公民申请24件，法人或其他组织申请4件。', '组织申请4件', '组织申请5件'],
    ['全年受理政府信息公开申请28件（自然人24件，商业企业4件）。', '商业企业4件', '商业企业3件'],
    ['收到政府信息公开申请28件，包括自然人24件、企业4件。', '自然人24件', '自然人22件'],
  ],
  'narrative-entry': [
    ['收到政府信息公开申请28件，其中网络申请15件、信函申请9件、当面申请4件。', '当面申请4件', '当面申请3件'],
    ['全年受理依申请公开28件，其中线上申请20件，线下申请8件。', '线下申请8件', '线下申请6件'],
    ['收到政府信息公开申请28件，通过网站提交20件，通过邮寄提交8件。', '邮寄提交8件', '邮寄提交7件'],
    [
      '共收到政府信息公开申请28件，其中在线申请18件，信件申请6件，现场申请3件，传真申请1件。',
      '传真申请1件',
      '传真申请0件',
    ],
  ],
  'narrative-outcome': [
    ['办结政府信息公开申请28件，其中予以公开18件，部分公开4件。', '予以公开18件', '予以公开17件'],
    ['收到政府信息公开申请28件，不予公开3件，无法提供2件。', '无法提供2件', '无法提供4件'],
    ['收到政府信息公开申请28件，予以公开及部分公开22件。', '公开22件', '公开21件'],
    ['答复政府信息公开申请28件，18件予以公开，4件部分公开。', '18件予以', '16件予以'],
  ],
  'narrative-outcome-sum': [
    [
      '办结政府信息公开申请28件，予以公开18件，部分公开4件，不予公开3件，无法提供2件，其他处理1件。',
      '部分公开4件',
      '部分公开6件',
    ],
    [
      '收到政府信息公开申请28件，同意公开18件，部分公开4件，不予公开3件，信息不存在2件，其他处理1件。',
      '同意公开18件',
      '同意公开19件',
    ],
    [
      '收到政府信息公开申请28件。予以公开18件，部分公开4件，不予公开3件，无法提供2件，其他处理1件。',
      '不予公开3件',
      '不予公开5件',
    ],
    [
      '全年办理政府信息公开申请28件，其结果为予以公开18件，部分公开4件，不予公开3件，无法提供2件，其他处理1件。',
      '无法提供2件',
      '无法提供3件',
    ],
  ],
  'narrative-decisions': [
    ['全年作出行政许可决定423件。', '423件', '432件'],
    ['本单位作出行政处罚决定62件。', '62件', '26件'],
    ['全年作出行政许可决定423件、行政处罚决定62件、行政强制决定7件。', '强制决定7件', '强制决定9件'],
    ['实施行政强制7件。', '7件', '6件'],
  ],
  'narrative-fee': [
    ['全年收取信息处理费1200元。', '1200元', '21000元'],
    ['收取政府信息公开信息处理费共计12500元。', '12500元', '15200元'],
    ['发出收费通知2份，实际收取3600元。', '3600元', '36000元'],
    ['行政事业性收费1.25万元。', '1.25万元', '1.52万元'],
  ],
  'narrative-channel': [
    ['全年门户网站公开信息320条。', '320条', '302条'],
    ['政务微博发布信息90条。', '90条', '60条'],
    ['微信公众号推送信息150条。', '150条', '105条'],
    ['微信公众号阅读量12万次，发布推文150篇。', '150篇', '160篇'],
  ],
  'narrative-interpretation': [
    ['全年发布政策解读6篇。', '6篇', '9篇'],
    ['政策解读材料6件。', '6件', '8件'],
    ['发布6篇政策解读。', '6篇', '7篇'],
    ['编发政策解读稿件6篇。', '6篇', '5篇'],
  ],
  'narrative-percent': [
    ['主动公开政府信息438条，其中公告52条，占11.9%。', '11.9%', '19.1%'],
    ['主动公开政府信息438条，其中公告52条（11.87%）。', '11.87%', '18.17%'],
    ['收到政府信息公开申请28件，予以公开18件，占64.3%。', '64.3%', '63.4%'],
    ['全年主动公开政府信息500条，其中动态410条，占82%。', '82%', '28%'],
  ],
};
const NARRATIVE = RULES.filter(({ group }) => group === 'narrative');

const objections = (said: string, cells: Record<string, string>) =>
  NARRATIVE.flatMap((rule) =>
    checkNarrative(rule, `（二）依申请公开情况。${said}`, cells, { agency: '清河县发展和改革局' })
      .filter(({ severity }) => severity === 'warning')
      .map(() => rule.id),
  );

describe.each(Object.entries(SAID))('%s', (id, sentences) => {
  const cases = sentences.flatMap(([said, from, to]) =>
    SURROUNDINGS.map((around) => [around(said), around(said.replace(from, to))] as const),
  );

  it.each(cases)('%s', (said, falsified) => {
    expect(falsified).not.toBe(said);
    expect(objections(said, CELLS)).toEqual([]);
    // Where a list is plainly whole, its sum is the business of the breakdown rule.
    const rules = id === 'narrative-entry' ? [id, 'narrative-breakdown'] : [id];
    expect(objections(falsified, CELLS).filter((rule) => rules.includes(rule))).not.toEqual([]);
  });
});

describe('narrative-all-done', () => {
  const cases = [
    '收到政府信息公开申请28件，均已按时办结。',
    '全年受理依申请公开28件，全部在法定期限内答复。',
    '共收到政府信息公开申请28件，均按规定予以答复。',
    '收到和办理政府信息公开申请28件，已全部办结。',
  ].flatMap((said) => SURROUNDINGS.map((around) => around(said)));

  it.each(cases)('%s', (said) => {
    expect(objections(said, CELLS)).toEqual([]);
    expect(objections(said, OPEN)).toContain('narrative-all-done');
  });
});
