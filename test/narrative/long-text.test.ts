import { expect, it } from 'vitest';
import { readClaims } from '../../lib/narrative/claims/read-claims.ts';
import { articleOf } from '../rules/article-of.ts';

/** Pieces on which a careless pattern would try every way of cutting the text. */
const PIECES = [
  '收到共计',
  '均依法依规',
  '全部予以',
  '（',
  '《',
  '一',
  '1',
  '1,',
  '结转下',
  '政府信息公开申请1件，',
  '行政复议1件，',
  '复议诉讼',
  '公开1条，',
  '占1%，',
  '其中1条；',
  '规范性文件',
  '2020年',
  '年1月1日至',
  '“',
  '分别公开1和',
  '复议、诉讼分别为1件、',
  '1条，占总量（1条）的1%，',
  '行政诉讼1件，均维持，',
  '1条、合计1条，',
  '未收到',
  '案件',
  '数量',
  '总数',
  '、',
  '\n',
];
const LENGTH = 19_000;

it.each(PIECES)('%j over and over is read in no time', (piece) => {
  const long = piece.repeat(Math.ceil(LENGTH / piece.length));
  const text = `清河县2023年政府信息公开工作年度报告\n一、总体情况\n（二）依申请公开情况。收到政府信息公开申请${long}5件。`;
  const article = articleOf(text);
  // Time of the processor, which other programs on the machine do not lengthen.
  const start = process.cpuUsage();
  readClaims(article);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(2_000);
});
