import { describe, expect, it } from 'vitest';
import { staleYear } from '../../../lib/rules/document/stale-year.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const PLAN = '2024年，我镇将继续加强业务培训。';
const OPENING = '2023年，我镇主动公开政府信息218条。';
const IMPROVED = '（二）改进情况。2023年，我镇针对上年的不足增加了图解和短视频。2024年，我镇将继续加强业务培训。';
const run = (changes: Record<string, string>) => check(staleYear, { formId: 'foi-2021', article: reportWith(changes) });

describe('stale-year', () => {
  it.each([
    '2024年，我镇将继续加强业务培训。',
    '2024年，清河镇将围绕中心工作进一步拓展公开渠道。',
    '2023年，我镇将政府信息公开工作纳入年度考核。',
    '2023年，我镇将建立健全公开制度作为重点任务。',
    '按照《2023年政务公开工作要点》，我镇将继续加强业务培训。',
    '下一步，我镇将继续加强业务培训。',
    '到2022年将全面建成的政务公开专区已经启用。',
  ])('passes the plan “%s”', (plan) => {
    expect(run({ [PLAN]: plan })).toEqual([]);
  });

  it.each([
    ['2023年，我镇将采取有效措施。', ['2023年，我镇将采取有效措施']],
    ['2023年清河镇将进一步加强培训，力争走在前列。', ['2023年清河镇将进一步加强培训']],
    ['2022年，我们将在巩固成绩的基础上继续努力。', ['2022年，我们将在巩固成绩的基础上继续努力']],
    [
      '针对2022年公开内容不细等问题。2023年，我镇将采取有效措施。',
      ['针对2022年公开内容不细等问题', '2023年，我镇将采取有效措施'],
    ],
  ])('reports the plan “%s”', (plan, quotes) => {
    const [finding, ...rest] = run({ [PLAN]: plan });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'stale-text' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual(quotes);
  });

  it('reports measures to come under the report’s own year', () => {
    const words = '（二）整改措施。为进一步加大公开力度，2023年我镇加大贯彻落实新《条例》的工作力度，完善联动机制。';
    const [finding, ...rest] = run({ [IMPROVED]: words });
    expect(rest).toEqual([]);
    expect(finding?.quotes?.map(({ text }) => text)).toEqual(['2023年我镇加大贯彻落实新《条例》的工作力度']);
    expect(finding?.message.zh).toContain('应指向2024年');
  });

  it.each([
    '（二）改进情况。为进一步加大公开力度，2023年我镇加大培训力度，全员参训。',
    '（二）整改措施。为进一步加大公开力度，2023年我镇加强了业务培训，取得实效。',
    '（二）整改措施。为进一步加大公开力度，2024年我镇加强业务培训。',
  ])('passes the measures “%s”', (words) => {
    expect(run({ [IMPROVED]: words })).toEqual([]);
  });

  it.each([
    '2022年，我镇主动公开政府信息196条，2023年为218条。',
    '与2022年相比，我镇主动公开政府信息增加22条。',
    '2022年我镇主动公开政府信息196条，同比有所下降。',
    '2022年，县政府公开信息4000条。',
  ])('passes the figures “%s”', (words) => {
    expect(run({ [OPENING]: words })).toEqual([]);
  });

  it('reports figures under another year', () => {
    const [finding, ...rest] = run({ [OPENING]: '2022年，我镇主动公开政府信息218条。' });
    expect(rest).toEqual([]);
    expect(finding?.quotes?.map(({ text }) => text)).toEqual(['2022年，我镇主动公开政府信息218条']);
  });

  it('reports two places in two findings', () => {
    expect(
      run({ [OPENING]: '2022年，我镇主动公开政府信息218条。', [PLAN]: '2023年，我镇将采取有效措施。' }),
    ).toHaveLength(2);
  });

  it('cannot tell while the form and the text speak against the title', () => {
    const article = reportWith({
      清河镇人民政府2023年政府信息公开工作年度报告: '清河镇人民政府2020年政府信息公开工作年度报告',
      自2023年1月1日起至2023年12月31日止: '为全年',
      [PLAN]: '2020年，我镇将采取有效措施。',
    });
    expect(check(staleYear, { formId: 'foi-2021', article })).toEqual([]);
  });

  it('cannot tell while the title and the reporting period disagree', () => {
    const article = reportWith({
      清河镇人民政府2023年: '清河镇人民政府2024年',
      [PLAN]: '2024年，我镇将继续加强业务培训。',
    });
    expect(check(staleYear, { formId: 'foi-2021', article })).toEqual([]);
  });

  it('cannot tell without a year', () => {
    const article = articleOf('一、总体情况\n2020年，我镇将采取有效措施。\n二、主动公开政府信息情况');
    expect(check(staleYear, { formId: 'foi-2021', article })).toEqual([]);
  });

  it.each([
    '2022年，清河镇收到政府信息公开申请9件，2023年收到6件。',
    '2022年，清河镇人民政府公开信息190条，同比增长3%。',
    '2022年，县政府办公室收到政府信息公开申请9件。',
    '2022年，清河镇结转的申请3件均已答复，共答复3件。',
    '2023年，清河镇收到政府信息公开申请9件。',
    '与2022年，清河镇公开信息190条相比，数量相当。',
  ])('passes the figures “%s”', (words) => {
    expect(run({ [OPENING]: words })).toEqual([]);
  });

  it.each([
    ['2022年，清河镇共收到信息公开申请7件。', '2022年，清河镇共收到信息公开申请7件'],
    ['2022年度清河镇人民政府主动公开政府信息190条。', '2022年度清河镇人民政府主动公开政府信息190条'],
    ['2021年，镇人民政府受理申请2件，均已答复。', '2021年，镇人民政府受理申请2件'],
    ['2022年清河镇发布信息96条。', '2022年清河镇发布信息96条'],
    ['2024年，清河镇人民政府主动公开信息120条。', '2024年，清河镇人民政府主动公开信息120条'],
  ])('reports the figures “%s”', (words, quote) => {
    const [finding, ...rest] = run({ [OPENING]: words });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'stale-text' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([quote]);
  });

  const PREAMBLE = '根据《中华人民共和国政府信息公开条例》编制本报告。';

  it.each([
    '2023年，清河镇认真贯彻落实《条例》要求，进一步加大信息公开力度。',
    '2023年，清河镇认真贯彻落实《条例》要求，较2022年，清河镇认真贯彻条例的力度更大。',
    '2022年，县委县政府认真贯彻乡村振兴部署。2023年，我镇公开信息218条。',
    '2022年，清河镇认真贯彻《条例》，2023年在此基础上公开信息218条。',
    '2022年以来，于水区教育局深入贯彻《条例》，信息公开稳步推进。',
    '自2022年以来，清河镇认真贯彻落实《条例》关于信息公开的要求。',
    '与2022年，清河镇认真贯彻条例、公开信息的情况相比有提高。',
    '2024年，清河镇将认真贯彻落实《条例》，做好信息公开。',
    '2022年，清河镇被评为政务公开先进单位。',
    '2022年印发的公开制度执行良好，清河镇认真贯彻。',
    '2022年，我镇认真贯彻信息公开要求的做法连续两年获得推广。',
  ])('passes the account “%s”', (account) => {
    expect(run({ [OPENING]: account })).toEqual([]);
  });

  it.each([
    [
      '2022年，清河镇认真贯彻落实《条例》关于政务公开工作要点要求，深化信息公开内容。',
      '2022年，清河镇认真贯彻落实《条例》关于政务公开工作要点要求',
    ],
    ['2022年度，我镇高度重视政府信息公开工作，做到应公开尽公开。', '2022年度，我镇高度重视政府信息公开工作'],
    [
      '2021年，在县委、县政府的正确领导下，清河镇严格按照《条例》开展信息公开。',
      '2021年，在县委、县政府的正确领导下，清河镇严格按照《条例》开展信息公开',
    ],
    ['2024年，城东街道办事处坚持以公开为常态，做好政务公开。', '2024年，城东街道办事处坚持以公开为常态'],
    ['2022年清河中学认真落实信息公开清单。', '2022年清河中学认真落实信息公开清单'],
    ['2022年，我镇坚持把政务公开作为重要抓手。', '2022年，我镇坚持把政务公开作为重要抓手'],
    ['2021年度，清河镇深入推进政府信息公开工作。', '2021年度，清河镇深入推进政府信息公开工作'],
    ['2022年，清河县水利局切实做好信息公开工作。', '2022年，清河县水利局切实做好信息公开工作'],
    ['2022年，县市场监管局，按照政务公开工作要求，公开信息。', '2022年，县市场监管局，按照政务公开工作要求'],
  ])('reports the account “%s”', (account, quote) => {
    const [finding, ...rest] = run({ [OPENING]: account });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'stale-text' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([quote]);
  });

  it.each([
    '根据《条例》要求，编制2023年度政府信息公开工作年度报告。',
    '根据《关于做好2022年度政府信息公开工作年度报告编制发布的通知》要求，编制本报告。',
    '按照上级做好2024年政府信息公开工作年度报告编制的要求，编制本报告。',
    '按照2022年政府信息公开工作年度报告格式编制本报告。',
    '本报告是继上年公布2022年度政府信息公开工作年度报告后的又一份报告。',
    '根据国办公开办函〔2021〕30号编制，于2024年1月20日公布政府信息公开工作年度报告。',
  ])('passes the introduction “%s”', (introduction) => {
    expect(run({ [PREAMBLE]: introduction })).toEqual([]);
  });

  it.each([
    ['清河镇根据《条例》编制的 2022 年度政府信息公开工作年度报告，内容如下。', '2022 年度政府信息公开工作年度报告'],
    ['现将清河镇2022年政府信息公开工作情况报告如下。', '2022年政府信息公开工作情况报告'],
    ['现公布2024年清河镇政府信息公开工作年度报告。', '2024年清河镇政府信息公开工作年度报告'],
    ['2022年度政务公开年报由六个部分组成。', '2022年度政务公开年报'],
  ])('reports the introduction “%s”', (introduction, quote) => {
    const [finding, ...rest] = run({ [PREAMBLE]: introduction });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'stale-text' });
    expect(finding?.quotes?.map(({ text }) => text)).toEqual([quote]);
  });
});
