import type { RuleWords } from './rule-words.ts';

export const VALUES_WORDS: Readonly<Record<string, RuleWords>> = {
  'not-a-number': {
    title: { zh: '非数字', en: 'Not a number' },
    explanation: {
      zh: '数据单元格应当是一个数字。文字、字母（如把0写成字母O）为错误；一格内两个数或夹有其他符号（“12-15”）为存疑；“约100”“100余”或带括号说明的数为提示。空白、“/”“—”“无”等占位符和“XX”等未填内容由其他规则处理；全角数字和数字后的注号照常识别。单元格里显示的是图片、图形、网页自带字体的字符或自动编号时，程序读不出，逐格列出，涉及的关系不下结论；数字在输入框里或由样式表显示的，按显示的值核对并注明。',
      en: 'A data cell should hold one number. Words and letters (a letter O for a 0) are errors; two numbers in one cell, or other signs in it (“12-15”), are to be checked; “约100”, “100余” or a number with a gloss in brackets is a note. Blanks, placeholders (/ — 无) and leftovers such as XX belong to other rules; full-width digits and footnote marks behind a number are understood. What a cell shows as a picture, a drawing, characters of a font of the page’s own or a counter cannot be read: the cells are listed, and nothing is concluded from sums with them. Numbers in fields or drawn by the style sheet are read as shown, and said to be so.',
    },
    example: {
      zh: '“本年新收”的“自然人”写成“1O”，末位是字母O。',
      en: 'The number of new requests reads “1O”, with a letter O at the end.',
    },
  },
  'all-blank': {
    title: { zh: '全表空白', en: 'Blank throughout' },
    explanation: {
      zh: '表三或表四的数据单元格全部空白时，空白按0计“全部成立”没有意义：其勾稽关系一律记为无法判断，并列为存疑一处，同时空白的其他表一并写明。有一格填了数字或占位符的表由“整表未填”等规则处理；有行未能识别的表不作此判断。',
      en: 'Where every data cell of table 3 or 4 is blank it means nothing that its sums hold with blanks read as 0: its relations are undecided, and one warning says so, naming the other tables that are blank too. A table with a number or a placeholder in it belongs to other rules; where rows could not be read nothing is said.',
    },
    example: {
      zh: '把空白的统一格式原样发布，表三、表四一个数字也没有。',
      en: 'The blank form was published as it is: not one number in tables 3 and 4.',
    },
  },
  'row-missing': {
    title: { zh: '缺行缺列', en: 'Row or column missing' },
    explanation: {
      zh: '统一格式的某一行或某一列在页面的表中没有。涉及它的勾稽关系都无法判断，条数写在提示里。只有整行、整列都没有，且该表没有未能识别的行时才报；表中大部分行都没有的，不按缺行处理。',
      en: 'The table on the page lacks a row or column of the form. The relations with its cells cannot be judged; the sentence counts them. It is said only where the row or column is gone as a whole and the table has no rows that could not be read; where most of a table is gone, another rule speaks.',
    },
    example: {
      zh: '表三缺“（四）2.没有现成信息需要另行制作”一行，相关8条关系无法判断。',
      en: 'Table 3 lacks the row “cannot be provided: would have to be made”: eight relations cannot be judged.',
    },
  },
  'negative-count': {
    title: { zh: '负数', en: 'Negative count' },
    explanation: {
      zh: '件数、项目数和金额不能小于0。只有2019年格式的“本年增/减”可以是负数。数字前作列表符号的短横也会读成负号，请看原格。',
      en: 'Counts and amounts cannot be below 0. Only 本年增/减 of the 2019 form may be negative. A hyphen used as a bullet before a number reads as a minus sign too: look at the cell.',
    },
    example: { zh: '“本年新收”的“自然人”写成-4。', en: 'The number of new requests reads -4.' },
  },
  'fractional-count': {
    title: { zh: '件数为小数', en: 'Fractional count' },
    explanation: {
      zh: '件数和项目数应为整数；“3.0”算整数，金额可以有小数。既是负数又是小数的，只按负数报告一次。',
      en: 'Counts are whole numbers; 3.0 counts as whole, and money may have decimals. A cell that is negative as well is reported once, as negative.',
    },
    example: { zh: '“本年新收”的“自然人”写成4.5。', en: 'The number of new requests reads 4.5.' },
  },
  'blank-missing': {
    title: { zh: '漏填', en: 'Cell left out' },
    explanation: {
      zh: '空白先按0计；勾稽关系因此不成立，而空白处只有一种填法能使全部关系成立时，判为漏填，并给出应填的数，不再另报勾稽错误。空白有多种填法时无法判断是哪一格，只作提示。',
      en: 'A blank counts as 0 first. Where relations then fail and there is exactly one way to fill the blanks that makes all of them hold, the cell was left out: the number is given, and no totals error is reported beside it. Where the blanks could be filled in several ways nothing can be said of any one of them: a note.',
    },
    example: {
      zh: '上年结转的“总计”为7，“自然人”等各格都空白，而“自然人”一列要成立还差7：“自然人”漏填7。',
      en: 'The total of requests carried in is 7, all applicants are blank, and the column of individuals lacks 7: 7 was left out there.',
    },
  },
  'blank-mixed': {
    title: { zh: '空白与0混用', en: 'Blanks beside zeros' },
    explanation: {
      zh: '没有数据的单元格有的空着、有的填0（同一张表内，或这张表空着而另一张表填0）。空白按0计、勾稽关系全部成立时，每张表只提示一次；关系不成立时由其他规则报告，整表空白见“整表未填”。',
      en: 'Cells without data are blank here and 0 there, within one table or between tables. One note a table, and only where every relation holds with blanks read as 0; otherwise other rules report it. A wholly blank table is another rule.',
    },
    example: {
      zh: '表三149格空白、2格填0，而表四15格都填0。',
      en: '149 cells of table 3 are blank and 2 are 0, while all 15 cells of table 4 are 0.',
    },
  },
  'table-empty': {
    title: { zh: '整表未填', en: 'Table not filled in' },
    explanation: {
      zh: '一张表的数据单元格全部空白（或只有“/”“—”“无”等占位符与空白）。空白不等于0：确无数据也应填0。只要表内有一个数字就不报告。',
      en: 'Every data cell of a table is blank, or holds only blanks and placeholders. A blank is not a 0: where there is nothing to report the cells should say 0. One number in the table is enough to keep this rule silent.',
    },
    example: { zh: '表三161个单元格全部空白。', en: 'All 161 cells of table 3 are blank.' },
  },
  placeholder: {
    title: { zh: '占位符', en: 'Placeholder' },
    explanation: {
      zh: '数据单元格填“/”“—”“无”“不适用”等符号代替数字。按空白处理（计算时作0），每张表合并提示一次。',
      en: 'Cells hold “/”, “—”, “无”, “不适用” in place of a number. They are treated as blanks (0 in sums); one note a table.',
    },
    example: { zh: '表二“规章”一行三格都填“/”。', en: 'The three cells of the row of rules in table 2 hold “/”.' },
  },
  'unit-in-cell': {
    title: { zh: '单元格带单位', en: 'Unit in the cell' },
    explanation: {
      zh: '数据单元格里除数字外还写了单位或量词（“3189300元”“0条”“5件”）。已按所写单位识别，只提示格式；金额逐格提示并换算，件数按表合并提示。',
      en: 'A data cell has a unit or measure word beside its number (“3189300元”, “0条”). It has been read with that unit; this is a note on form. Amounts are noted one by one, counts once a table.',
    },
    example: { zh: '采购总金额填成“3189300元”。', en: 'The procurement amount reads “3189300元”.' },
  },
  'unit-missing': {
    title: { zh: '金额未注单位', en: 'Amount without a unit' },
    explanation: {
      zh: '2019年格式的“采购总金额”没有注明单位，填报时也未注明。分别按元、万元计算平均每项金额（合理范围500元至5000万元）：只有一种合理时推定单位并提示；两种都合理或都不合理时无法推定，存疑。金额为0时不报告；采购项目数量为0或空白时不推定。',
      en: 'The 2019 form names no unit for the procurement amount, and the cell gives none. The average a project is taken in yuan and in 10,000 yuan (plausible: 500 to 50 million yuan): if one of the two is plausible the unit is inferred, a note; if both or neither, it must be looked at. Silent for an amount of 0; nothing is inferred where the number of projects is 0 or blank.',
    },
    example: {
      zh: '8个项目、采购总金额72235.00：按元平均9029.38元合理，按万元平均9029.4万元不合理，推定为元。',
      en: '8 projects, amount 72235.00: 9029.38 yuan each is plausible, 90 million yuan each is not; the unit is yuan.',
    },
  },
  'all-zero': {
    title: { zh: '整表为零', en: 'Table of zeros' },
    explanation: {
      zh: '表二的数据单元格全部明确填0。乡镇、街道报告中很常见，可能属实，只作提示；有空白、占位符或缺行时不报告。',
      en: 'Every cell of table 2 is an explicit 0. Common in reports of towns and often true, hence only a note. Silent where cells are blank or missing.',
    },
    example: {
      zh: '表二22个单元格全部为0，而正文称主动公开438条。',
      en: 'All 22 cells of table 2 are 0 while the text speaks of 438 items disclosed.',
    },
  },
  magnitude: {
    title: { zh: '数量级异常', en: 'Order of magnitude' },
    explanation: {
      zh: '表三某格超过10万件，或年度收费金额达到100万万元（疑把元填成万元）。省、市、县级人民政府的报告汇总下级数据，不核查。两个界限可在设置中修改。',
      en: 'A cell of table 3 above 100,000, or fees of the year of 1,000,000 (10,000 yuan) or more, which looks like yuan filled in for 10,000 yuan. Reports of governments of provinces, cities and counties add up those below them and are not checked. Both limits can be set.',
    },
    example: {
      zh: '镇政府“本年收费金额（单位：万元）”填3500000。',
      en: 'A town reports fees of 3,500,000 in units of 10,000 yuan.',
    },
  },
};
