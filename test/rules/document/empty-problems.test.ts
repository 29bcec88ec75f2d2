import { describe, expect, it } from 'vitest';
import { emptyProblems } from '../../../lib/rules/document/parts/empty-problems.ts';
import { articleOf, reportWith } from '../article-of.ts';
import { check } from '../check-rule.ts';

const TEXT =
  '（一）存在的主要问题。政策解读形式不够丰富，公开时效有待提高。\n（二）改进情况。2023年，我镇针对上年的不足增加了图解和短视频。2024年，我镇将继续加强业务培训。';
const LAST = '六、其他需要报告的事项\n2023年未发出收费通知，未收取信息处理费。\n';
const run = (text: string, more: Record<string, string> = {}) =>
  check(emptyProblems, { article: reportWith({ [TEXT]: text, ...more }) });

describe('empty-problems', () => {
  it.each([
    TEXT,
    '一是公开内容还不够丰富，二是业务培训有待加强。下一步，将完善工作机制。',
    '（一）存在问题\n主动公开意识不强，个别信息更新不及时。\n（二）改进措施\n加强业务培训，落实审核制度。',
    '存在问题：专职人员缺乏。改进情况：配备专人负责，每季度开展自查。',
    '我局信息公开的时效性还有提升空间，今后严格落实时限。',
    '针对上年度存在的不足，我街道已建立更新台账，公开更加及时。',
    '2023年，政府信息公开工作仍有差距：栏目单一。2024年拟优化栏目。',
    '一、存在的问题\n解读材料偏少。\n二、改进措施\n每份文件同步解读，加强审核。',
    '政务公开队伍业务水平参差不齐，接下来组织全员培训。',
    '学校网站信息较少，需要进一步丰富。已安排各处室按月报送，建立通报机制。',
    '详见附件2。',
    '（一）主要问题：公开内容不够全面。（二）改进情况：2023年修订目录，扩大公开范围。',
    '当前，我局信息公开缺少专业人才，解读方式单一。为此，我局拟选派干部参加培训。',
    '存在问题是栏目更新较慢。改进措施是落实专人、定期通报。',
    '对照上级要求，政策解读深度不深、形式不新；今后丰富图解、视频等形式。',
    '1.公开不及时。2.互动不足。\n1.健全制度。2.开通留言板，及时回应。',
    '主要困难：人手不足，一人多岗。下一步争取增加编制，开展轮训。',
    '2022年的问题已整改到位；2023年发现公开目录不完善，正在修订。',
    '公开意识不强的现象依然存在。我乡已将公开工作列入考核，加强督查。',
    '不足之处在于依申请公开办理不熟练，将邀请专家授课。',
    '公开渠道单一。将增设公告栏，开展入户宣传。',
  ])('passes “%s”', (text) => {
    expect(run(text)).toEqual([]);
  });

  it.each([
    '无。',
    '无',
    '暂无。',
    '（一）存在的主要问题\n无\n（二）改进情况\n无',
    '（一）存在的主要问题。\n（二）改进情况。',
    '暂无问题。',
    '/',
    '没有。',
    '（一）无。（二）无。',
    '同上。',
    '1.无\n2.无',
    '不存在问题。',
    '',
    '无！',
    '（一）无\n（二）无',
    '一、无。二、无。',
    '暂未发现。',
    '没有问题。',
    '1.无。',
    '不存在。',
  ])('reports a part that says “%s”', (text) => {
    const [finding, ...rest] = run(text);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', class: 'completeness' });
    expect(finding?.quotes?.map((quote) => quote.text)).toEqual(['五、存在的主要问题及改进情况']);
  });

  it('takes the signature for no text', () => {
    const [finding, ...rest] = run('', { [LAST]: '' });
    expect(rest).toEqual([]);
    expect(finding?.message.zh).toContain('下面没有内容');
  });

  it.each([
    ['一、公开内容不够丰富。二、业务能力有待提高。', '没有写改进的措施'],
    ['政策解读形式不够丰富，公开的时效性不强，人员业务不熟。', '没有写改进的措施'],
    ['（一）存在的主要问题\n解读材料质量不高、数量偏少。\n（二）改进情况', '没有写改进的措施'],
    ['公开的主动性有待进一步加强，栏目信息更新不及时。', '没有写改进的措施'],
    ['各栏目更新不及时，解读不够深入，业务能力需要进一步提高。', '没有写改进的措施'],
    ['2024年，我镇将继续加强业务培训，提升公开质量。', '没有写存在的问题'],
    ['下一步我街道将组织学习条例，做好主动公开。', '没有写存在的问题'],
    ['（一）存在的主要问题\n（二）改进情况\n加强组织领导，严格保密审查，做好栏目更新。', '没有写存在的问题'],
  ])('notes the half that “%s” lacks', (text, words) => {
    const [finding, ...rest] = run(text);
    expect(rest).toEqual([]);
    expect(finding?.severity).toBe('info');
    expect(finding?.message.zh).toContain(words);
  });

  it('reads two headings as one part', () => {
    const article = reportWith({
      '五、存在的主要问题及改进情况\n': '五、存在的主要问题\n',
      [TEXT]: '政策解读形式不够丰富。\n六、改进措施\n加强业务培训，落实审核制度。',
      '六、其他需要报告的事项': '七、其他需要报告的事项',
    });
    expect(check(emptyProblems, { article })).toEqual([]);
  });

  it('cannot tell where the part was not found or is a picture', () => {
    expect(check(emptyProblems, { article: articleOf('') })).toEqual([]);
    const article = reportWith({ [TEXT]: '' });
    const inserts = [{ frame: 0, path: [0, 13], kind: 'picture' as const, width: 600 }];
    expect(check(emptyProblems, { article: { ...article, inserts } })).toEqual([]);
  });
});
