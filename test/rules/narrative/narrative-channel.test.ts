import { describe, expect, it } from 'vitest';
import { narrativeChannel } from '../../../lib/rules/narrative/narrative-channel.ts';
import { checkNarrative } from '../narrative-report.ts';

const CELLS = {
  'platform.all': '386',
  'platform.gazette': '5',
  'platform.website': '151',
  'platform.weibo': '162',
  'platform.wechat': '128',
};
const run = (sentences: string | string[], cells: Record<string, string> = CELLS) =>
  checkNarrative(narrativeChannel, sentences, cells, { form: 'foi-2019', year: 2020 });

describe('narrative-channel', () => {
  it.each([
    ['全年通过政府网站公开政府信息150条。', 'platform.website'],
    ['通过政务微博公开政府信息126条。', 'platform.weibo'],
    ['微信公众号公开政府信息182条。', 'platform.wechat'],
    ['通过政府公报公开政府信息6条。', 'platform.gazette'],
    ['政府门户网站公开政府信息115条。', 'platform.website'],
    ['利用政务微信公开政府信息一百二十条。', 'platform.wechat'],
    ['政务微博公开政府信息16条。', 'platform.weibo'],
    ['2020年通过政府网站公开政府信息511条，微信公众号公开政府信息128条。', 'platform.website'],
    ['官微和官博分别公开政府信息162和128条。', 'platform.weibo'],
    ['微信公众号发布政府信息129条。', 'platform.wechat'],
  ])('objects to %j', (sentence, fact) => {
    const findings = run(sentence);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(findings[0]?.facts).toContain(fact);
  });

  it.each([
    '全年通过政府网站公开政府信息151条。',
    '通过政务微博公开政府信息162条，政务微信公开政府信息128条。',
    '官微和官博分别公开政府信息128和162条。',
    '2019年通过政府网站公开政府信息99条。',
    '微信公众号关注人数3200人。',
    '政府网站办理留言45条。',
    '在上级政府网站发布信息20条。',
    '政府网站新增专栏3个。',
    '通过政府网站公开政府信息151条，其中政策文件20条。',
    '微信公众号推送图文120余篇。',
  ])('has nothing to say of %j', (sentence) => {
    expect(run(sentence)).toEqual([]);
  });

  it('says that two channels were taken for each other', () => {
    const [finding] = run('官微和官博“神奇大岚”分别公开政府信息162和128条。');
    expect(finding?.facts).toEqual(['platform.weibo', 'platform.wechat']);
    expect(finding?.message.zh).toContain('次序相反');
  });

  it('cannot tell where the cell is blank', () => {
    expect(run('全年通过政府网站公开政府信息150条。', { ...CELLS, 'platform.website': '' })).toEqual([]);
  });

  it('finds it in two places', () => {
    expect(run(['通过政府网站公开政府信息150条。', '政务微博公开政府信息16条。'])).toHaveLength(2);
  });
});
