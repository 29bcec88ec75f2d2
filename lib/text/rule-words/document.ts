import type { RuleWords } from './rule-words.ts';

export const DOCUMENT_WORDS: Readonly<Record<string, RuleWords>> = {
  'section-missing': {
    title: { zh: '缺少部分', en: 'Part missing' },
    explanation: {
      zh: '统一格式的六个部分中，有的没有找到标题（按关键词识别，用语不同不算缺少）。表格在而标题不在的，只作提示。一个部分的标题都没有找到时（正文在附件或图片里）不作判断。',
      en: 'One of the six parts of the unified format has no heading (found by key words; other wording does not count as missing). Only a note where the part’s table is there without its heading. Silent when no heading at all was found, as when the text is an attachment or an image.',
    },
    example: {
      zh: '报告到“四、政府信息公开行政复议、行政诉讼情况”为止，没有第五、第六部分。',
      en: 'The report ends with part four; parts five and six are not there.',
    },
  },
  'section-extra': {
    title: { zh: '多出部分', en: 'Extra part' },
    explanation: {
      zh: '在六个部分之外另有一个与它们连续编号的部分，后面的编号随之后移。部分内部自行从“一、”编号的小标题不算；正好处在缺少的部分的位置上的，视为该部分换了名称，只按“缺少部分”报告。',
      en: 'Beside the six parts there is another that takes a number in their row, so that the parts after it move on by one. Sub-headings within a part that number themselves from 1 (一) do not count; a heading in the place of a missing part is taken for that part and left to “Part missing”.',
    },
    example: {
      zh: '“三、公开平台建设和信息发布情况”插在第二部分之后，末尾成了“七、其他需要报告的事项”。',
      en: '“三、公开平台建设和信息发布情况” stands after part two, and the last part becomes number 7.',
    },
  },
  'section-order': {
    title: { zh: '部分次序或编号', en: 'Order of the parts' },
    explanation: {
      zh: '六个部分的先后与统一格式不同，或编号重复、跳号。跳号正好是缺少的部分时，只按“缺少部分”报告；同一部分找到两个标题或标题没有编号时不作判断。',
      en: 'The six parts stand in another order than the unified format has, or their numbers repeat or skip. A skip left by a missing part is left to “Part missing”. Silent when a part has two headings or a heading has no number.',
    },
    example: {
      zh: '“四、政府信息公开行政复议、行政诉讼情况”之后又是“四、存在的主要问题及改进情况”。',
      en: 'Part 4 (四) is followed by another part 4.',
    },
  },
  'heading-variant': {
    title: { zh: '标题用语', en: 'Wording of headings' },
    explanation: {
      zh: '部分的标题找到了，但用语与统一格式不同。只作提示；标点、空格、编号写法和“行政机关主动公开政府信息情况”等地方通行写法不算。',
      en: 'A part was found under a heading of other wording than the unified format has. A note; punctuation, spaces, numbering and wordings common in local notices do not count.',
    },
    example: {
      zh: '“五、存在的主要问题及整改措施”，统一格式为“存在的主要问题及改进情况”。',
      en: '“五、存在的主要问题及整改措施” for “存在的主要问题及改进情况”.',
    },
  },
  'overview-topics': {
    title: { zh: '总体情况内容', en: 'Topics of the overview' },
    explanation: {
      zh: '“一、总体情况”应写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五项内容，按关键词识别，缺哪项提示哪项；单独成部分或另立小标题的不算缺。找不到第一部分时不作判断。',
      en: 'Part one should cover five topics: disclosure, requests, management of information, platforms, supervision; found by key words. A topic with a part or a heading of its own is not missed. Silent when part one was not found.',
    },
    example: {
      zh: '总体情况没有写政府信息管理和监督保障。',
      en: 'The overview says nothing of management and supervision.',
    },
  },
  'government-duty': {
    title: { zh: '政府应报告的考核、评议、追责', en: 'Duties of governments' },
    explanation: {
      zh: '各级人民政府（省、市、县、乡镇）的年度报告还应写工作考核、社会评议和责任追究结果情况。只看全文有没有提到，不核实写得是否充分；部门、街道办事处、管委会等不适用。没有读到报告正文时不作判断。',
      en: 'Annual reports of governments (of provinces, cities, counties, towns) must also give the results of assessment, public appraisal and accountability. Only whether the words occur is looked at, not what is said. Not for departments, subdistrict offices and management committees; silent when the text was not found.',
    },
    example: {
      zh: '镇政府年度报告通篇没有“社会评议”“责任追究”。',
      en: 'The report of a town mentions neither public appraisal nor accountability.',
    },
  },
  'form-year': {
    title: { zh: '表格格式与年度不符', en: 'Form of another year' },
    explanation: {
      zh: '表格按单元格文字识别出的格式，与报告年度应当使用的格式不同：2020年度及以前用2019年格式，2021年度起用2021年格式。可能是沿用旧表，也可能是标题年份写错。读不出报告年度、或只读出两种格式相同的表时不作判断。',
      en: 'The tables are of another form than the report’s year asks for: the form of 2019 up to 2020, the form of 2021 from then on. The old table may have been kept, or the year in the title may be wrong. Silent when the year is unknown, or where only tables were read that both forms share.',
    },
    example: { zh: '2022年度报告仍用2019年格式的表。', en: 'A report of 2022 on the tables of 2019.' },
  },
  'title-year': {
    title: { zh: '年度前后不一', en: 'Years that disagree' },
    explanation: {
      zh: '标题的年度与统计期限的年度不同，为错误；与网页标题里的年度不同，存疑。网址和发布日期多为次年，不用来比较；网页标题里有两个以上年份或不是年度报告的标题时不作判断。',
      en: 'The year of the title is another than that of the reporting period: an error; than that of the page’s title: to be looked at. Addresses and dates of publication are mostly of the year after and are not compared. Silent when the page’s title names several years or no annual report.',
    },
    example: {
      zh: '标题为2021年度，统计期限却写2020年1月1日至2020年12月31日。',
      en: 'The title says 2021, the reporting period is the year 2020.',
    },
  },
  'period-missing': {
    title: { zh: '未写统计期限', en: 'No reporting period' },
    explanation: {
      zh: '全文没有说明所列数据的统计期限（当年1月1日至12月31日）。写了统计期限而日期有误的见“统计期限有误”。没有读到报告正文时不作判断。',
      en: 'The text does not state the reporting period of its numbers (1 January to 31 December). A period with wrong dates is another rule. Silent when the text was not found.',
    },
    example: { zh: '全文没有“统计期限”及起止日期。', en: 'Nowhere does the report say what period its numbers cover.' },
  },
  'period-wrong': {
    title: { zh: '统计期限有误', en: 'Wrong reporting period' },
    explanation: {
      zh: '统计期限不是同一年的1月1日至12月31日，或年份、日期写错（如“202020年12月31日”“201911日起”“12月31止”）。期限是另一整年的，由“年度前后不一”报告。没有写起止日期的不作判断。',
      en: 'The reporting period is not 1 January to 31 December of one year, or a date in it is a slip (the year 202020, 201911日, 12月31 without 日). A whole year other than the title’s is left to “Years that disagree”. Silent where no dates are printed.',
    },
    example: { zh: '“统计期限自2020年1月1日起至202020年12月31日止”。', en: 'The period ends in the year 202020.' },
  },
  'date-missing': {
    title: { zh: '没有日期', en: 'No date' },
    explanation: {
      zh: '正文没有落款（成文）日期，网页也没有可识别的发布日期，因此无法核对公布时限。没有读到报告正文时不作判断。',
      en: 'The text is not signed with a date and the page states none that could be read, so the deadline cannot be checked. Silent when the text was not found.',
    },
    example: {
      zh: '报告以“六、其他需要报告的事项：无。”结束，没有落款。',
      en: 'The report ends with part six and carries no date.',
    },
  },
  deadline: {
    title: { zh: '公布时限', en: 'Deadline' },
    explanation: {
      zh: '发布日期与落款日期中较早的一个晚于次年1月31日（部门、乡镇、街道）或3月31日（县级以上人民政府本级）。乡镇、街道的时限由各地通知规定，多为1月31日；机关层级不明或为管委会的，只在晚于3月31日时提示核实。没有落款、只有网页日期且晚于次年年底的，多为网站迁移后重新发布，只作提示；标题年度与统计期限不一致时不作判断。',
      en: 'The earlier of the dates of publication and signature is after 31 January of the next year (departments, towns, subdistricts) or 31 March (governments from the county up). For towns and subdistricts the day is set by local notices, mostly 31 January; for management committees and unknown organs only 31 March is used. A page’s date later than the end of the next year most often comes from moving the site: a note. Silent where title and reporting period name different years.',
    },
    example: {
      zh: '县发展和改革局2023年度报告落款2024年2月20日。',
      en: 'A county bureau signs its report of 2023 on 20 February 2024.',
    },
  },
  leftover: {
    title: { zh: '残留的模板文字', en: 'Leftovers of a template' },
    explanation: {
      zh: '正文或单元格里留有没有替换、没有删除的内容：“XX”“××”“某某”“请填写”“待填”、空着的“年 月 日”、缺年份的文号、不完整的年份（“202年度”“2021以来”）、截断的数量（“260余”后没有量词）、“该部分以表格形式报告”之类的填报说明。网址、邮箱里的字母不算；用作人名、地名隐去的“某某”请人工判断。',
      en: 'Text or cells with something that was meant to be replaced or deleted: XX, ××, 某某, 请填写, an empty date, a document number without its year, an incomplete year (202年度, 2021以来), a number cut off before its measure (260余), an instruction of the template. Letters in addresses do not count; a name that was blotted out on purpose must be judged by a person.',
    },
    example: { zh: '“XX镇认真落实政务公开要求”；落款为“年 月 日”。', en: '“XX镇…”, or a signature dated “年 月 日”.' },
  },
  'stale-year': {
    title: { zh: '沿用旧年份', en: 'Text of another year' },
    explanation: {
      zh: '疑似沿用上年报告的文字：以将来时写报告年度或更早的年份（“2020年，我镇将……”）；改进措施里“为进一步……，2023年我局加大……”仍写报告年度；用其他年份写本机关当年的公开、申请数；叙述本年工作以其他年份开头（“2022年，某局认真贯彻……”）；引言写的是其他年度的报告。与上年对比、引用文件名称、写明以前年度事项的不算；标题年份与表格格式矛盾、年份存疑时不作判断。',
      en: 'Text that seems to be last year’s: plans that name the report’s year or an earlier one as the future, measures still to come under the report’s year, figures of the organ under another year, an account of the year’s work that opens with another year, an introduction that names the report of another year. Comparisons, titles of documents and matters expressly of earlier years do not count; silent where the year itself is in doubt because the title and the form of the tables disagree.',
    },
    example: {
      zh: '2020年度报告写“针对2019年……等问题。2020年，我镇将采取有效措施”。',
      en: 'A report of 2020 says “2020年，我镇将采取有效措施”.',
    },
  },
  'name-mismatch': {
    title: { zh: '机关名称不一致', en: 'Names that disagree' },
    explanation: {
      zh: '落款机关与标题机关不一致（省、市、县名的有无和“人民政府”“办公室”等差别、简称不算），或标题、落款、正文的机关名称里叠字（“镇镇”“乡乡人民政府”）为存疑；正文用别类机关的自称（镇政府报告写“我局”“我街道”，或同一句里“我镇……本部门”）为提示。标题或落款读不出时不作判断；区（镇）合署的不比较自称。',
      en: 'The organ that signs is not the one in the title (places before the name, 人民政府, an office of it and short forms do not count), or a character of a name is doubled (镇镇, 乡乡人民政府 in the text): to be looked at. The text calls the organ by the name of another kind of organ (我局 in the report of a town): a note. Silent where title or signature cannot be read.',
    },
    example: {
      zh: '标题“大岚镇人民政府”，落款“大岚镇镇人民政府”。',
      en: 'Title 大岚镇人民政府, signature 大岚镇镇人民政府.',
    },
  },
  'cited-basis': {
    title: { zh: '引用依据过时', en: 'Superseded basis' },
    explanation: {
      zh: '2021年度及以后的报告只引用2019年的格式文件，没有引用2021年的。只作提示。',
      en: 'A report of 2021 or later cites only the format of 2019, not that of 2021. A note.',
    },
    example: {
      zh: '2022年度报告写“按照国办公开办函〔2019〕60号要求”。',
      en: 'A report of 2022 cites 国办公开办函〔2019〕60号.',
    },
  },
  'duplicate-topic': {
    title: { zh: '重复设置小节', en: 'Topic twice' },
    explanation: {
      zh: '“一、总体情况”里两个小标题写同一项内容（主动公开、依申请公开、政府信息管理、平台建设、监督保障），数据容易前后不一。只看（一）（二）这样的小标题，只作提示。',
      en: 'Two sub-headings of the overview are about the same topic, so that their numbers may disagree. Only sub-headings such as （一） are looked at; a note.',
    },
    example: {
      zh: '“（四）主动公开政府信息以及公开平台建设情况”之后又有“（五）平台建设”。',
      en: '“（五）平台建设” after “（四）……公开平台建设情况”.',
    },
  },
  'broken-paragraph': {
    title: { zh: '句中断行成段', en: 'Sentence broken over paragraphs' },
    explanation: {
      zh: '一段在句子中间结束，下一段接着同一句，多为从分页的文件复制时留下。只看较长的段落；下一段像新句子或带编号的不报告。',
      en: 'A paragraph ends in the middle of a sentence which goes on in the next, mostly left by copying from pages. Only longer paragraphs; silent when the next one looks like a new sentence or is numbered.',
    },
    example: {
      zh: '“……确保网站及时更新提”一段结束，下一段以“供坚实的制度保障”开头。',
      en: 'A paragraph ends “…更新提”, the next begins “供坚实…”.',
    },
  },
  'layout-shift': {
    title: { zh: '表格错位', en: 'Rows out of place' },
    explanation: {
      zh: '表三的合并单元格跨行数少算，有的行向左错开，数值不在表头之下。这些行已按行名和数值的先后识别，数字照常核对，只作提示。与同级多数行起始列相同的不报告；同级行不足三行或没有多数时不作判断。',
      en: 'Merged cells of table 3 span too few rows, so that some rows slipped to the left and their values no longer stand under the heads. The rows were read by their labels and the order of their values and are checked as usual; a note. Silent where a row starts where most rows of its rank do, and where there are too few rows to tell.',
    },
    example: {
      zh: '“（七）总计”脱离“三、本年度办理结果”落在第1列，7个数值随之左移。',
      en: '“（七）总计” stands in the first column and its seven values moved to the left.',
    },
  },
  typo: {
    title: { zh: '疑似错漏字', en: 'Possible slip' },
    explanation: {
      zh: '按常见错漏的固定清单查找：“类信”（漏“息”）、“政府信公开”、“转结”（结转）、误叠的词（“审核审核”“工作人员工作人员”）、“的的”、重复标点。“研究研究”等可以重叠的词、“部门部门预算”等前后分属两个名称的不算。此外的错别字不查。',
      en: 'A fixed list of slips seen in reports: 类信 for 类信息, 政府信公开, 转结 for 结转, words doubled by mistake, doubled marks. Words that double rightly (研究研究) and nouns that end one name and begin the next (部门部门预算) do not count. Nothing else is looked for.',
    },
    example: { zh: '“应急管理类信等”应为“应急管理类信息等”。', en: '“应急管理类信等” for “应急管理类信息等”.' },
  },
};
