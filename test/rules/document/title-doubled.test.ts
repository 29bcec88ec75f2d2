import { describe, expect, it } from 'vitest';
import { titleDoubled } from '../../../lib/rules/document/parts/title-doubled.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const TITLE = '清河镇人民政府2023年政府信息公开工作年度报告';
const run = (title: string) => check(titleDoubled, { article: reportWith({ [TITLE]: title }) });

describe('title-doubled', () => {
  it.each([
    TITLE,
    '清河镇人民政府2023年度政府信息公开工作年度报告',
    '2023年度清河镇政府信息公开年度报告',
    '清河县人民政府政府信息公开工作2023年年度报告',
    '清河镇人民政府2023年政府信息公开工作年度报告（2024年1月公布）',
    '长河市市场监督管理局2023年政府信息公开工作年度报告',
    '吉林市人民政府2023年政府信息公开工作年度报告',
    '独山港经济开发区（独山港镇）2023年政府信息公开工作年度报告',
    '桥西街道办事处（桥西街道办事处）2023年政府信息公开工作年度报告',
    '城关区城关镇人民政府2023年政府信息公开工作年度报告',
    '县政府办公室2023年政府信息公开工作年度报告',
    '关于公布《清河镇2023年政府信息公开工作年度报告》的公布',
  ])('passes “%s”', (title) => {
    expect(run(title)).toEqual([]);
  });

  it.each([
    ['大垅乡人民政府2023年政府信息公开2023年度报告', '2023年'],
    ['2023年清河镇人民政府2023年政府信息公开工作年度报告', '2023年'],
    ['清河镇2023年度政府信息公开工作2023年年报', '2023年'],
    ['清河镇人民政府清河镇人民政府2023年政府信息公开工作年度报告', '清河镇人民政府'],
    ['清河镇清河镇人民政府2023年政府信息公开工作年度报告', '清河镇'],
    ['清河县教育局教育局2023年政府信息公开工作年度报告', '教育局'],
    ['清河镇人民政府人民政府2023年政府信息公开工作年度报告', '人民政府'],
    ['清河镇人民政府2023年清河镇人民政府信息公开工作年度报告', '清河镇人民政府'],
    ['2023年2023年清河镇政府信息公开工作年度报告', '2023年'],
    ['清河县卫生健康局2023年度政府信息公开2023年工作报告', '2023年'],
    ['清河县2023年政府信息公开工作2023年度年度报告', '2023年'],
    ['清河市市场监督管理局市场监督管理局2023年政府信息公开工作年度报告', '市场监督管理局'],
    ['桥西街道桥西街道办事处2023年政府信息公开工作年度报告', '桥西街道'],
    ['清河乡清河乡人民政府2023年政府信息公开工作年度报告', '清河乡'],
    ['清河经开区管理委员会管理委员会2023年政府信息公开工作年度报告', '管理委员会'],
    ['2023年度清河镇政府信息公开清河镇工作年度报告', '清河镇'],
    ['清河县人民政府办公室办公室2023年政府信息公开工作年度报告', '办公室'],
    ['清河县教育局2023年清河县教育局政府信息公开年报', '清河县教育局'],
    ['桥西街道办事处办事处2023年政府信息公开工作年度报告', '办事处'],
  ])('notes “%s”', (title, word) => {
    const [finding, ...rest] = run(title);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'info', class: 'typo' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([title]);
    expect(finding?.message.zh).toContain(`“${word}”`);
  });

  it('names year and organ in one finding', () => {
    const [finding, ...rest] = run('清河镇清河镇2023年政府信息公开2023年度报告');
    expect(rest).toEqual([]);
    expect(finding?.message.zh).toContain('“2023年”、“清河镇”写了两次');
  });

  it('cannot tell without a title', () => {
    expect(check(titleDoubled, { article: articleOf('一、总体情况\n二、主动公开政府信息情况') })).toEqual([]);
  });
});
