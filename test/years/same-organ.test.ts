import { describe, expect, it } from 'vitest';
import { sameOrgan } from '../../lib/years/same-organ.ts';

const at = (organ: string, url = 'file:///reports/a.html') => ({ organ, url });
const onSite = (organ: string, site: string) => at(organ, `https://www.${site}/nb/1.html`);

describe('one organ', () => {
  it.each([
    ['清河镇人民政府', '清河镇'],
    ['清河镇政府', '清河镇人民政府'],
    ['新华街道办事处', '新华街道'],
    ['新华街道办', '新华街道办事处'],
    ['沭阳县人民政府（本级）', '沭阳县人民政府'],
    ['沭阳县本级', '沭阳县'],
    ['平潭综合实验区管委会', '平潭综合实验区管理委员会'],
    ['平潭综合实验区', '平潭综合实验区管委会'],
    ['沭阳县人民政府办公室', '沭阳县政府办'],
    ['沭阳县政府办公室', '沭阳县人民政府办公室'],
    ['清河鎮人民政府', '清河镇人民政府'],
    [' 清 河 镇', '清河镇'],
  ])('%s is %s', (a, b) => {
    expect(sameOrgan(at(a), at(b))).toBe('same');
    expect(sameOrgan(at(b), at(a))).toBe('same');
  });

  it.each([
    ['沭阳县发展和改革局', '沭阳县发展改革局'],
    ['沭阳县发改局', '沭阳县发展和改革局'],
    ['沭阳县卫健委', '沭阳县卫生健康委员会'],
    ['沭阳县市场监管局', '沭阳县市场监督管理局'],
    ['沭阳县文化和旅游局', '沭阳县文旅局'],
    ['沭阳县教育局', '沭阳县教育体育局'],
    ['沭阳县教育局', '沭阳县教育和体育局'],
    ['沭阳县农业农村局', '沭阳县农业农村和水务局'],
    ['江苏省沭阳县民政局', '沭阳县民政局'],
    ['秀洲区油车港镇人民政府', '油车港镇'],
    ['清河镇党政办公室', '清河镇人民政府'],
    ['沭阳县民政局办公室', '沭阳县民政局'],
    ['平潭综合实验区党工委管委会办公室', '平潭综合实验区管委会'],
    ['临江高新区党政办公室', '临江高新区管理委员会'],
    ['独山港经济开发区（独山港镇）', '独山港镇人民政府'],
    ['独山港经济开发区（独山港镇）', '独山港镇'],
  ])('%s is likely %s', (a, b) => {
    expect(sameOrgan(at(a), at(b))).toBe('likely');
    expect(sameOrgan(at(b), at(a))).toBe('likely');
  });
});

describe('different organs', () => {
  it.each([
    ['大垅乡人民政府', '大垅镇人民政府'],
    ['城东镇', '城东街道办事处'],
    ['城东街道', '城西街道'],
    ['临江县人民政府', '临江县人民政府办公室'],
    ['东湖区人民政府办公室', '东湖区人民政府'],
    ['临江县教育局', '安平县教育局'],
    ['临江县水利局', '临江县水务局'],
    ['临江县民政局', '临江县财政局'],
    ['临江县公安局', '临江县公安局交通警察大队'],
    ['临江县生态环境局', '安平市生态环境局临江分局'],
    ['临江县教育局', '临江县教育督导局'],
    ['临江县卫生局', '临江县卫生监督局'],
    ['临江县', '临江区'],
    ['安平市', '安平市临江区'],
    ['安平市临江区教育局', '安平市教育局'],
    ['上清河镇', '清河镇'],
    ['东湖区', '东湖新区'],
    ['', '清河镇'],
  ])('%s is not %s', (a, b) => {
    expect(sameOrgan(at(a), at(b))).toBe('different');
    expect(sameOrgan(at(b), at(a))).toBe('different');
  });

  it('bear one name in two counties', () => {
    expect(sameOrgan(onSite('城关镇人民政府', 'linquan.gov.cn'), onSite('城关镇', 'taihe.gov.cn'))).toBe('different');
    expect(sameOrgan(onSite('教育局', 'linquan.gov.cn'), onSite('教育局', 'taihe.gov.cn'))).toBe('different');
    expect(sameOrgan(onSite('秀洲区油车港镇', 'xiuzhou.gov.cn'), onSite('油车港镇', 'other.gov.cn'))).toBe('different');
  });

  it('are not made by another host of the same site, nor by another site where the name holds its county', () => {
    expect(sameOrgan(at('城关镇', 'https://www.a.gov.cn/1'), at('城关镇', 'http://zwgk.a.gov.cn/2'))).toBe('same');
    expect(sameOrgan(onSite('沭阳县民政局', 'shuyang.gov.cn'), onSite('沭阳县民政局', 'suqian.gov.cn'))).toBe('same');
  });
});
