import { describe, expect, it } from 'vitest';
import type { AuditDocument } from '../../lib/audit/document.ts';
import type { FormId } from '../../lib/forms/form.ts';
import { auditHtml, auditText } from '../audit/audit-file.ts';
import { compareFacts, distinctValues } from '../distinct-values.ts';
import { parseDocument } from '../dom.ts';
import { reportTables } from '../report-html.ts';

/** Tables that somebody changed by hand: read for certain, or left alone with the reason; never guessed. */

const FORM: FormId = 'foi-2021';

const VALUES = distinctValues(FORM);
const [DISCLOSURE = '', REQUESTS = '', REVIEW = ''] = reportTables(FORM, VALUES).split(/(?=<table)/);

type Edit = (cell: (text: string) => HTMLTableCellElement, document: Document) => void;

/** The page with one of its cells or rows changed; `cell` finds a cell by its whole text. */
function edited(html: string, edit: Edit): AuditDocument {
  const document = parseDocument(html);
  const cells = [...document.querySelectorAll('td')];
  edit((text) => cells.find(({ textContent }) => textContent === text) as HTMLTableCellElement, document);
  return auditHtml(document.documentElement.outerHTML).document;
}

const compare = (document: AuditDocument) => compareFacts(document, VALUES);

const TITLE = '清河镇2020年政府信息公开工作年度报告';
const ALL = DISCLOSURE + REQUESTS + REVIEW;
const WHOLE = { wrong: [], gone: [] };
const rowOf = (cell: HTMLTableCellElement) => cell.parentElement as HTMLTableRowElement;
const keysOf = (part: string) => Object.keys(VALUES).filter((key) => key.startsWith(part));

describe('a table that is still certain', () => {
  const edits: Record<string, Edit> = {
    'heads written downwards': (cell) => {
      for (const head of ['自然人', '商业企业', '结果维持']) cell(head).innerHTML = [...head].join('<br>');
    },
    'a damaged head among whole ones': (cell) => {
      cell('商业企业').textContent = '商业企止';
      cell('法律服务机构').textContent = '法律服务';
    },
    'a damaged short label': (cell) => {
      cell('（一）予以公开').textContent = '（一）予以公囗';
      cell('行政处罚').textContent = '行政处罸';
    },
    'a column for the legal basis behind the labels': (cell) => {
      for (const label of ['（一）予以公开', '（七）总计']) {
        cell(label).colSpan = 1;
        cell(label).insertAdjacentHTML('afterend', '<td>第三十六条</td>');
      }
    },
    'a remark behind the last column': (_, document) => {
      const rows = [...(document.querySelectorAll('table')[1] as HTMLTableElement).rows];
      rows.forEach((row, i) => {
        if (i === 0) row.insertAdjacentHTML('beforeend', '<td rowspan=3>备注</td>');
        if (i > 2) row.insertAdjacentHTML('beforeend', i === 5 ? '<td>其他</td>' : '<td></td>');
      });
    },
    'a row that is not displayed': (cell) => {
      const copy = rowOf(cell('（二）部分公开')).cloneNode(true) as HTMLTableRowElement;
      copy.setAttribute('style', 'display:none');
      rowOf(cell('（二）部分公开')).after(copy);
    },
    'cells that are not displayed': (cell) => {
      cell('（一）予以公开').insertAdjacentHTML('afterend', '<td style="display:none">9</td>');
    },
    'a row that is printed twice, the same': (cell) => {
      rowOf(cell('2.重复申请')).after(rowOf(cell('2.重复申请')).cloneNode(true));
    },
    'an empty row between heads and values of 表四': (_, document) => {
      const table = document.querySelectorAll('table')[2] as HTMLTableElement;
      table.rows[2]?.insertAdjacentHTML('afterend', `<tr>${'<td></td>'.repeat(15)}</tr>`);
    },
  };

  it.each(Object.entries(edits))('%s', (_, edit) => {
    const document = edited(ALL, edit);
    expect(document.unrecognised).toEqual([]);
    expect(compare(document)).toEqual(WHOLE);
  });

  it('a tail under heads of its own, its labels printed in each of their columns', () => {
    const [blank, total] = ['requests.handled.research', 'requests.handled.total'];
    const parts = keysOf('requests.handled.').filter((key) => key !== blank && key !== total);
    const sum = String(parts.reduce((all, key) => all + Number(VALUES[key]), 0));
    const document = edited(ALL, (cell, page) => {
      cell(VALUES[blank] as string).textContent = '';
      cell(VALUES[total] as string).textContent = sum;
      const table = rowOf(cell('自然人')).closest('table') as HTMLTableElement;
      const tail = page.createElement('table');
      tail.append(...[...table.rows].slice(0, 3).map((row) => row.cloneNode(true)));
      // The merged label of all results stands in the other half: the row of （七） is one column short.
      const labels = ['（七）总计', '四、结转下年度继续办理'].map(cell);
      tail.append(...labels.map(rowOf));
      for (const label of labels) {
        const copies = Array.from({ length: label.colSpan - 1 }, () => label.cloneNode(true) as HTMLTableCellElement);
        label.after(...copies);
        for (const copy of [label, ...copies]) copy.colSpan = 1;
      }
      table.after(tail);
    });
    const { facts = {} } = document.reports[0] ?? {};
    expect([facts[blank]?.kind, facts[total]?.value]).toEqual(['blank', sum]);
    expect(compare(document)).toEqual({ wrong: [blank, total], gone: [] });
  });

  it('表四 with a row for each kind', () => {
    const outcomes = ['upheld', 'corrected', 'other', 'pending', 'total'];
    const kinds = {
      行政复议: 'reconsideration',
      未经复议直接起诉: 'litigationDirect',
      复议后起诉: 'litigationAfterReview',
    };
    const rows = Object.entries(kinds).map(
      ([label, kind]) =>
        `<tr><td>${label}${outcomes.map((outcome) => `<td>${VALUES[`review.${kind}.${outcome}`]}`).join('')}`,
    );
    const head = '<tr><td>类别<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计';
    const document = audit(`${DISCLOSURE}${REQUESTS}<table>${head}${rows.join('')}</table>`);
    expect(compare(document)).toEqual(WHOLE);
  });

  it('表四 with its blocks one above the other', () => {
    const outcomes = ['upheld', 'corrected', 'other', 'pending', 'total'];
    const heads = '<tr><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计';
    const block = (label: string, kind: string) =>
      `<tr><td colspan=5>${label}${heads}<tr>${outcomes.map((outcome) => `<td>${VALUES[`review.${kind}.${outcome}`]}`).join('')}`;
    const table = [
      block('行政复议', 'reconsideration'),
      block('未经复议直接起诉', 'litigationDirect'),
      block('复议后起诉', 'litigationAfterReview'),
    ];
    expect(compare(audit(`${DISCLOSURE}${REQUESTS}<table>${table.join('')}</table>`))).toEqual(WHOLE);
  });
});

describe('what is not certain is not read', () => {
  it('two columns of 表二 with one number: nothing says that the other one is the blank', () => {
    const values = { ...VALUES, 'disclosure.procurement.amount': '571682元' };
    const table = reportTables('foi-2019', values).split(/(?=<table)/)[0] as string;
    const rows = [...(parseDocument(table).querySelector('table') as HTMLTableElement).rows];
    const lines = rows.map((row) => [...row.cells].map(({ textContent }) => textContent).join('\t'));
    const short = lines.map((line) => line.replace(/^(政府集中采购)\t[^\t]*/, '$1').concat('\t'));
    const document = auditText(`${TITLE}\n二、主动公开政府信息情况\n${short.join('\n')}\n三、`).document;
    const facts = Object.keys(document.reports[0]?.facts ?? {});
    expect(facts).toContain('disclosure.licensing.change');
    expect(facts.filter((key) => key.startsWith('disclosure.procurement'))).toEqual([]);
    expect(document.unrecognised[0]?.reason).toContain('政府集中采购');
  });

  it('a row of Markdown that a blank too many has pushed beyond its width', () => {
    const rows = [
      '本列 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计',
      '一、本年新收政府信息公开申请数量 36 _ 5 4 2 4 2',
      ...[
        '二、上年结转政府信息公开申请数量',
        '（一）予以公开',
        '（二）部分公开',
        '1.属于国家秘密',
        '2.其他法律行政法规禁止公开',
      ].map((label) => `${label} 1 0 0 0 0 0 1`),
    ];
    const lines = rows.map((row) => `| ${row.replaceAll('_', '').split(' ').join(' | ')} |`);
    const document = auditText(`${TITLE}\n\n${lines.join('\n')}\n`).document;
    const facts = Object.keys(document.reports[0]?.facts ?? {});
    expect(facts).toContain('requests.partial.person');
    expect(facts.filter((key) => key.startsWith('requests.new'))).toEqual([]);
  });

  it('a row cut in two with its numbers, the lower half taken apart by bars', () => {
    const lines = (row: string) =>
      row
        .split(' ')
        .map((cell) => `<p>|</p>${cell === '_' ? '' : `<p>${cell}</p>`}`)
        .join('');
    const heads = '本列 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计';
    const rows = ['3.危及三安全一稳定 1 0 0 0 0 0 1', '4.保护第三 0 1 0 0 1 0 1', '方合法权益 _ 2 _ _ _ _ 3'];
    const more = [
      '5.属于三类内部事务信息 0 0 0 0 0 4 4',
      '6.属于四类过程性信息 0 0 0 0 0 0 0',
      '7.属于行政执法案卷 1 0 0 0 0 0 1',
    ];
    const written = [heads, ...rows, ...more].map((row) => `${lines(row)}<p>|</p>`);
    const document = audit(`<h1>${TITLE}</h1>${written.join('\n<p>| --- | --- |</p>')}`);
    const facts = Object.keys(document.reports[0]?.facts ?? {});
    expect(facts).toContain('requests.denied.process.person');
    expect(facts.filter((key) => key.includes('thirdParty'))).toEqual([]);
  });

  it('one number for two rows belongs to neither', () => {
    const document = edited(ALL, (cell) => {
      cell(VALUES['requests.granted.person'] as string).rowSpan = 2;
      cell(VALUES['requests.partial.person'] as string).remove();
    });
    expect(compare(document)).toEqual({ wrong: [], gone: ['requests.granted.person', 'requests.partial.person'] });
  });

  it('one number for two columns leaves its row unread', () => {
    const document = edited(ALL, (cell) => {
      cell(VALUES['requests.granted.person'] as string).colSpan = 2;
      cell(VALUES['requests.granted.business'] as string).remove();
    });
    expect(compare(document)).toEqual({ wrong: [], gone: keysOf('requests.granted.') });
  });

  it('a row that comes twice with different numbers counts in neither way', () => {
    const document = edited(ALL, (cell) => {
      const copy = rowOf(cell('2.重复申请')).cloneNode(true) as HTMLTableRowElement;
      (copy.lastElementChild as Element).textContent = '999';
      rowOf(cell('2.重复申请')).after(copy);
    });
    expect(compare(document)).toEqual({ wrong: [], gone: keysOf('requests.unprocessed.repeat.') });
  });

  it('a row that the form does not have may be part of the sums', () => {
    const zeros = reportTables(FORM, { 'requests.handled.person': '2', 'requests.handled.total': '2' });
    const document = edited(zeros, (cell) => {
      const added = ['4.涉及敏感内容', '2', '0', '0', '0', '0', '0', '2'].map((text) => `<td>${text}</td>`).join('');
      rowOf(cell('2.没有现成信息需要另行制作')).insertAdjacentHTML('afterend', `<tr>${added}</tr>`);
      const group = cell('（四）无法提供');
      group.rowSpan += 1;
      cell('三、本年度办理结果').rowSpan += 1;
    });
    const broken = document.reports[0]?.findings.flatMap(({ relations }) => relations.map(({ id }) => id));
    expect(broken).not.toContain('handled-total:person');
    expect(document.coverage.relations.undecided).toBe(7);
  });

  it('a column that the form does not have may be part of the sums', () => {
    const document = edited(reportTables(FORM, { 'requests.new.total': '3' }), (cell, page) => {
      cell('法人或其他组织').colSpan = 6;
      cell('其他').insertAdjacentHTML('afterend', '<td>个体工商户</td>');
      const rows = [...(page.querySelectorAll('table')[1] as HTMLTableElement).rows].slice(3);
      rows.forEach((row, i) => {
        row.lastElementChild?.insertAdjacentHTML('beforebegin', `<td>${i === 0 ? 3 : 0}</td>`);
      });
    });
    const broken = document.reports[0]?.findings.flatMap(({ relations }) => relations.map(({ id }) => id)) ?? [];
    expect(broken.filter((id) => id.startsWith('row-total'))).toEqual([]);
    expect(document.reports[0]?.facts['requests.new.total']?.value).toBe('3');
  });

  it('表四 without its merged heads is named', () => {
    const document = edited(ALL, (_, page) => {
      const table = page.querySelectorAll('table')[2] as HTMLTableElement;
      for (const text of ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉']) {
        const head = [...table.querySelectorAll('td')].find(({ textContent }) => textContent === text);
        if (head) head.textContent = '';
      }
    });
    expect(document.unrecognised).toHaveLength(1);
    expect(compare(document)).toEqual({ wrong: [], gone: keysOf('review.') });
  });

  it('表三 on its side is named', () => {
    const table = parseDocument(REQUESTS).querySelector('table') as HTMLTableElement;
    const rows = [...table.rows].slice(3).map((row) => [...row.cells].slice(-8).map(({ textContent }) => textContent));
    const heads = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
    const turned = heads.map((head, i) => `<tr><td>${head}${rows.map((row) => `<td>${row[i + 1]}`).join('')}`);
    const document = audit(
      `${DISCLOSURE}<table><tr><td>${rows.map((row) => `<td>${row[0]}`).join('')}${turned.join('')}</table>${REVIEW}`,
    );
    expect(document.unrecognised).toHaveLength(1);
    expect(compare(document)).toEqual({ wrong: [], gone: keysOf('requests.') });
  });

  it('heads without any numbers are named', () => {
    const heads = REQUESTS.split('<tr>').slice(0, 4).join('<tr>');
    expect(audit(`${DISCLOSURE}${heads}</table>`).unrecognised[0]?.reason).toContain('没有找到它的数据');
  });

  it('numbers without any heads are named', () => {
    const rows = REQUESTS.split('<tr>').slice(4).join('<tr>');
    const document = audit(`<table><tr>${rows}`);
    expect(document.reports).toEqual([]);
    expect(document.unrecognised).toHaveLength(1);
  });
});

describe('tables of other kinds', () => {
  const PLATFORM = [
    '主动公开政府信息数',
    '政府公报公开政府信息数',
    '政府网站公开政府信息数',
    '政务微博公开政府信息数',
    '政务微信公开政府信息数',
  ];

  it('the statistics of before 2019 are no form, beside a report or alone', () => {
    const rows = PLATFORM.map((label, i) => `<tr><td>（${i + 1}）${label}<td>条<td>${i}<td>${i + 90}`);
    const table = `<table><tr><td>指标名称<td>计量单位<td>2018年度<td>历年累计${rows.join('')}</table>`;
    expect(audit(table)).toMatchObject({ reports: [], unrecognised: [] });
    const facts = Object.keys(audit(ALL + table).reports[0]?.facts ?? {});
    expect(facts.filter((key) => key.startsWith('platform.'))).toEqual([]);
  });

  it('the platform table counts in a report, and is none of its own', () => {
    const table = `<table>${PLATFORM.map((label, i) => `<tr><td>${label}<td>条<td>${i}`).join('')}</table>`;
    expect(audit(table)).toMatchObject({ reports: [], unrecognised: [] });
    expect(audit(ALL + table).reports[0]?.facts['platform.website']?.value).toBe('2');
  });

  it('a report of 2022 on the tables of 2019 is read as it is printed', () => {
    const title = '<title>清河镇2022年政府信息公开工作年度报告</title><h1>清河镇2022年政府信息公开工作年度报告</h1>';
    const [report] = audit(title + reportTables('foi-2019', {})).reports;
    expect(report?.form).toBe('foi-2019');
    expect(report?.findings.map(({ rule }) => rule)).toContain('form-year');
  });
});

function audit(html: string): AuditDocument {
  return auditHtml(html).document;
}
