import { describe, expect, it } from 'vitest';
import { narrativeBreakdown } from '../../lib/rules/narrative/narrative-breakdown.ts';
import { narrativeCarried } from '../../lib/rules/narrative/narrative-carried.ts';
import { narrativeHandled } from '../../lib/rules/narrative/narrative-handled.ts';
import { narrativePercent } from '../../lib/rules/narrative/narrative-percent.ts';
import { narrativeReceived } from '../../lib/rules/narrative/narrative-received.ts';
import { narrativeReview } from '../../lib/rules/narrative/narrative-review.ts';
import { checkNarrative } from '../rules/narrative-report.ts';

/** Sentences of real reports with the verdict of a careful reader. */
describe('lists of parts in real reports', () => {
  it.each([
    '主动公开政府信息566条，一是政策文件38条；二是工作动态168条；三是公告45条、人事13条、财政4条、其他298条。',
    '公开政府信息171条：网站124条，微信34条，公开栏4条，广播3条，简报2条，其他4条。',
    '发布各类政府信息22条，其中人事2，动态2，部门财务2（其中部门预算1、部门决算1），计划总结5，审计计划1，结果4，整改1，其他5。',
    '公开政府信息444条。网站118条，其中新闻70条、栏目48条。公众号294条。视频号32条。',
    '共公开政府信息258条。类别主要包括：政策4条，人事4条，财政13条，规划2条，民生6条，公告12条，动态95条，回应群众8条。',
    '公开行政检查19份、处罚5份、许可15份、监测11份、督察5份等信息，合计87份。',
    '网站公开政府信息72条，其中政策3条，公告10条，动态36条，人事6条，财政7条，规划2条，民生4条，监督2条，其他专题1条等。',
  ])('are no contradiction: %s', (sentence) => {
    expect(checkNarrative(narrativeBreakdown, sentence, {})).toEqual([]);
  });
});

describe('a long account of requests', () => {
  const CELLS = {
    'requests.new.total': '859',
    'requests.carriedIn.total': '18',
    'requests.granted.total': '272',
    'requests.handled.total': '805',
    'requests.carriedOut.total': '72',
  };
  const account = '2023年受理政府信息公开申请859件，答复805件（含上年度结转18件，另有72件顺延到下年度）。';

  it.each([narrativeReceived, narrativeHandled, narrativeCarried])('agrees with the table: $id', (rule) => {
    expect(checkNarrative(rule, account, CELLS)).toEqual([]);
  });

  const outcomes =
    '2023年受理政府信息公开申请859件，答复805件（含上年度结转18件，另有72件顺延到下年度）。其中予以公开及部分公开258件，占33.9%；不予公开35件，占4.34%；无法提供265件，占32.9%；不予处理158件，占19.6%；其他0件。';

  // 258/805 = 32.05 %; 35/805 = 4.348 %; 265/805 = 32.92 % and 158/805 = 19.63 % are right.
  it('has shares that are not what they are called', () => {
    const findings = checkNarrative(narrativePercent, outcomes, CELLS);
    expect(findings.map(({ severity, quotes }) => [severity, quotes?.[0]?.text])).toEqual([
      ['warning', '予以公开及部分公开258件，占33.9%'],
      ['warning', '不予公开35件，占4.34%'],
    ]);
  });

  it('has outcomes that do not add up', () => {
    const [finding, ...rest] = checkNarrative(narrativeBreakdown, outcomes, CELLS);
    expect(rest).toEqual([]);
    expect(finding?.message.zh).toContain('258＋35＋265＋158＋0＝716，总数写805件，少89件');
  });
});

describe('short accounts of requests', () => {
  it('received and handled in one sentence', () => {
    const cells = {
      'requests.new.total': '8',
      'requests.handled.total': '8',
      'review.litigationDirect.total': '1',
    };
    const said = '收到政府信息公开申请8件，办结8件，办结率100%；引发行政诉讼1件。';
    for (const rule of [narrativeReceived, narrativeHandled, narrativeReview]) {
      expect(checkNarrative(rule, said, cells)).toEqual([]);
    }
  });

  it('outcomes of reconsideration beside the number of cases', () => {
    const cells = {
      'requests.new.total': '24',
      'requests.handled.total': '24',
      'review.reconsideration.upheld': '1',
      'review.reconsideration.corrected': '2',
      'review.reconsideration.total': '3',
    };
    const said = '收到政府信息公开申请24件，其中线下15件，在线9件。答复24件，行政复议3件，1件维持，2件纠正。';
    for (const rule of [narrativeReceived, narrativeHandled, narrativeReview]) {
      expect(checkNarrative(rule, said, cells)).toEqual([]);
    }
  });
});
