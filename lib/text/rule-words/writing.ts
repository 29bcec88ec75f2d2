import type { RuleWords } from './rule-words.ts';

/** Document rules on how a report is written: its parts, its introduction, what was left standing. */
export const WRITING_WORDS: Readonly<Record<string, RuleWords>> = {
  'part-without-table': {
    title: { zh: '部分缺表格', en: 'Part without its table' },
    explanation: {
      zh: '第二、三、四部分有标题，标题下却没有读到该部分的表格：没有表格，没有散落的表格文字，也没有框架、附件链接或“详见附件”一类说明。只有图片的，按“表格为图片、无法核对”报告。表格在但没有识别来的，列在“未识别”中，不在此报告。',
      en: 'Part two, three or four has its heading, but nothing of its table was found under it: no table, no words of one that came apart, no frame, no file and no words that point elsewhere. Where there are only pictures, it says that the table is a picture. A table that is there but could not be read is listed as unrecognised instead.',
    },
    example: {
      zh: '“四、政府信息公开行政复议、行政诉讼情况”下只写“无”，没有表格。',
      en: 'Part four says “无” and has no table.',
    },
  },
  'empty-problems': {
    title: { zh: '问题和改进没有写', en: 'Problems and improvements left out' },
    explanation: {
      zh: '“存在的主要问题及改进情况”下没有一句十个字以上的话，或只写“无”“暂无”；写了问题没有写改进，或写了改进没有写问题的（按关键词识别），只作提示。分成两个标题写的合起来看；内容在附件或图片里的不作判断。',
      en: 'Part five has no sentence of ten characters, or only 无. Problems without improvements, or the reverse, by key words, are a note. Two headings are read as one part; silent where the text is a file or a picture.',
    },
    example: { zh: '“五、存在的主要问题及改进情况”下只有“无”。', en: 'Part five says only “无”.' },
  },
  'preamble-parts': {
    title: { zh: '引言所称部分与正文不符', en: 'Introduction and parts' },
    explanation: {
      zh: '引言说报告有几个部分，或逐一列举各部分名称，与正文找到的标题不同。列举带“等”“主要包括”的不比较；正文标题编号不连续、部分数不能确定时不作判断。',
      en: 'The introduction counts the parts or lists their names, and the headings differ. Lists that are only a selection (等, 主要包括) do not count; silent where the headings are not numbered one after the other.',
    },
    example: {
      zh: '引言“本报告由五个部分组成”，正文有六个部分。',
      en: 'The introduction speaks of five parts; there are six.',
    },
  },
  'numbering-restart': {
    title: { zh: '部分内又用“一、”编号', en: 'Points numbered like parts' },
    explanation: {
      zh: '各部分用“一、二、”编号，某一部分内部的小点又从“一、”编起，层次相混。与各部分连续编号的另一部分、目录行、表格行不算。',
      en: 'The parts are numbered 一、二、 and within a part points count from 一 again in the same style. A further part that carries on the numbers, lines of a table of contents and rows of a table do not count.',
    },
    example: {
      zh: '“一、总体情况”下又写“一、加强组织领导”“二、完善公开机制”。',
      en: 'Under “一、总体情况” stand “一、加强组织领导” and “二、完善公开机制”.',
    },
  },
  'title-doubled': {
    title: { zh: '标题重复', en: 'Title says it twice' },
    explanation: {
      zh: '标题里同一年份（带“年”字）写了两次，或机关名称写了两次。“2023年度……年度报告”和括号里的名称不算。',
      en: 'The title names the same year, or the organ, twice. 2023年度……年度报告 is the official wording; names in brackets do not count.',
    },
    example: {
      zh: '“大垅乡人民政府2025年政府信息公开2025年度报告”。',
      en: 'The title “大垅乡人民政府2025年政府信息公开2025年度报告”.',
    },
  },
  'no-own-figure': {
    title: { zh: '总体情况没有本机关数字', en: 'No figure of its own' },
    explanation: {
      zh: '总体情况（和第二至四部分的文字）里没有一个带量词的数字，或用了“部分地区”“各级政府部门”等局外人的说法（县级以上政府及其办公室除外）。只有其一的作提示，两者都有的为存疑。内容在附件里或不足60字的不作判断。',
      en: 'Neither the overview nor the words of parts two to four have a number with a measure word, or it uses words of an outside observer (部分地区, 各级政府部门; governments of counties and above and their offices may). One of the two is a note, both are to be looked at. Silent where the text is a file or shorter than 60 characters.',
    },
    example: {
      zh: '某镇报告只写“各级政府部门积极公开信息，一些地区平台建设有待加强”。',
      en: 'The report of a town says only that “各级政府部门” are active and “一些地区” lag.',
    },
  },
  'chat-leftover': {
    title: { zh: '生成工具残留', en: 'Left by a text generator' },
    explanation: {
      zh: '正文里有文本生成工具的用语（“以下是一篇……”“可根据实际情况修改。”“希望以上内容对您有所帮助”、“【单位名称】”），或用单个大写字母代替数字（“公开信息X条”“Y万人次”）。A类、A4、X光机之类不算。',
      en: 'The text holds the words of a text generator (以下是一篇……, 可根据实际情况修改, [单位名称]), or a single capital letter in the place of a number (X条, Y万人次). A类, A4 and the like do not count.',
    },
    example: {
      zh: '“全年主动公开政府信息X条，办理申请Y件”。',
      en: '“全年主动公开政府信息X条，办理申请Y件”, letters for numbers.',
    },
  },
};
