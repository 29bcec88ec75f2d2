import { describe, expect, it } from 'vitest';
import { agencyInSentence, agencyInTitle } from '../../lib/narrative/agency.ts';
import type { OrganLevel } from '../../lib/narrative/organ.ts';
import { readOrgan } from '../../lib/narrative/organ.ts';

describe('the level of an organ', () => {
  it.each<[string, OrganLevel, boolean]>([
    ['江苏省人民政府', 'province', true],
    ['内蒙古自治区人民政府', 'province', true],
    ['上海市人民政府', 'province', true],
    ['嘉兴市人民政府', 'city', true],
    ['延边朝鲜族自治州人民政府', 'city', true],
    ['嘉兴市平湖市人民政府', 'county', true],
    ['沭阳县人民政府', 'county', true],
    ['沭阳县', 'county', true],
    ['杭州市上城区人民政府', 'county', true],
    ['上海市浦东新区', 'county', true],
    ['鄂托克旗人民政府', 'county', true],
    ['次邱镇人民政府', 'town', true],
    ['油车港镇', 'town', true],
    ['柳林乡人民政府', 'town', true],
    ['平湖市独山港经济开发区（独山港镇）', 'town', true],
    ['东风街道办事处', 'subdistrict', false],
    ['东风街道', 'subdistrict', false],
    ['嘉兴港区', 'committee', false],
    ['嘉兴港区管理委员会', 'committee', false],
    ['滨江高新区管委会', 'committee', false],
    ['沭阳县发展和改革局', 'department', false],
    ['江苏省教育厅', 'department', false],
    ['滨江市卫生健康委员会', 'department', false],
    ['沭阳县人民政府办公室', 'department', false],
    ['清河县政务服务中心', 'department', false],
    ['某某', 'unknown', false],
  ])('%s: %s', (agency, level, isGovernment) => {
    expect(readOrgan(agency)).toEqual({ level, isGovernment });
  });
});

describe('the organ in a title', () => {
  const name = (title: string) => {
    const range = agencyInTitle(title);
    return range && title.slice(range.from, range.to);
  };

  it.each([
    ['油车港镇2020年度政府信息公开工作年度报告', '油车港镇'],
    ['2020年度油车港镇政府信息公开工作年度报告', '油车港镇'],
    ['2023年沭阳县人民政府信息公开工作年度报告', '沭阳县人民政府'],
    ['沭阳县人民政府2023年政府信息公开工作年度报告', '沭阳县人民政府'],
    ['沭阳县发展和改革局关于2023年政府信息公开工作的年度报告', '沭阳县发展和改革局'],
    ['沭阳县发展和改革局政府信息公开工作年度报告(2023年度)', '沭阳县发展和改革局'],
    ['沭阳县二〇二三年政府信息公开工作年度报告', '沭阳县'],
    ['2023年政府信息公开工作年度报告(沭阳县发展和改革局)', '沭阳县发展和改革局'],
    ['关于公布沭阳县水利局2023年政府信息公开年度报告', '沭阳县水利局'],
  ])('%s', (title, agency) => {
    expect(name(title)).toBe(agency);
  });

  it.each(['2023年政府信息公开工作年度报告', '政府信息公开工作年度报告', '2023年度报告'])('none in %s', (title) => {
    expect(name(title)).toBeNull();
  });

  it('is read from the introduction where the title has none', () => {
    const text = '现向社会公布沭阳县发展和改革局2023年度政府信息公开年度报告。';
    const range = agencyInSentence(text);
    expect(range && text.slice(range.from, range.to)).toBe('沭阳县发展和改革局');
    expect(agencyInSentence('根据要求编制2023年度政府信息公开年度报告。')).toBeNull();
  });
});
