import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { auditPage } from '../../lib/audit/audit-page.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { isMet, targetsOf } from '../../tools/bench/figures.ts';
import { benchOptions } from '../../tools/bench/options.ts';
import { benchPage } from '../../tools/bench/pages.ts';
import { short, table } from '../../tools/bench/print.ts';
import { median, percentile, ratio } from '../../tools/bench/statistics.ts';
import { visibleWalk } from '../../tools/bench/visible-walk.ts';

describe('the arithmetic of the benchmark', () => {
  it('takes the middle, whatever the order', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(3);
    expect(() => median([])).toThrow('no measurement');
  });

  it('reads a percentile off the measurements', () => {
    const times = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(percentile(times, 0.95)).toBe(96);
    expect(percentile([7], 0.95)).toBe(7);
  });

  it('makes no ratio of nothing', () => {
    expect(ratio(6, 3)).toBe(2);
    expect(ratio(6, 0)).toBeNull();
    expect(ratio(null, 3)).toBeNull();
  });

  it('says of a target whether it is met, missed or was not measured', () => {
    expect(isMet({ name: '', value: 30, limit: 30, unit: '×' })).toBe(true);
    expect(isMet({ name: '', value: 30.1, limit: 30, unit: '×' })).toBe(false);
    expect(isMet({ name: '', value: 49, limit: 50, unit: '×', isLeast: true })).toBe(false);
    expect(isMet({ name: '', value: null, limit: 30, unit: '×' })).toBeNull();
  });

  it('leaves a target open where its page was not measured', () => {
    const clicks = { verdict: [300, 250], empty: [130, 100], page: [], popup: [], firstOfDay: 0, emptyFirstOfDay: 0 };
    const history = { reports: 10_000, opening: [120, 90], openingEmpty: [], organ: 0 };
    const heap = [20, 500].map((reports) => ({ reports, before: 4e6, after: 9e6 + reports * 3000 }));
    const list = { reports: 100, run: 1400, asking: 200, engine: 1000, parsing: 150, heap };
    const targets = targetsOf({ pages: [], repair: [], history, list, sizes: [], clicks });
    expect(targets.find(({ name }) => name.startsWith('run over a list'))?.value).toBe(1.4);
    expect(targets.find(({ name }) => name.startsWith('memory of a list'))?.value).toBe(3);
    expect(targets.find(({ name }) => name.includes('10,000'))?.value).toBe(90);
    expect(targets.find(({ name }) => name.startsWith('audit of 1 report'))?.value).toBeNull();
    expect(targets.find(({ name }) => name.startsWith('click'))?.value).toBe(2.5);
  });

  it('prints columns that stand under each other', () => {
    expect(
      table(
        [
          ['a', 'bb'],
          ['ccc', 'd'],
        ].map((row) => [...row]),
      ),
    ).toBe('a    bb\nccc   d');
    expect([short(0.123), short(12.34), short(123.4), short(null)]).toEqual(['0.12', '12.3', '123', '–']);
  });
});

describe('the options of the benchmark', () => {
  it('are read, with defaults', () => {
    expect(benchOptions([])).toEqual({ reports: [1, 10, 100], lists: [20, 100, 500], json: false });
    const wished = benchOptions(['--json', '--reports', '2,5', '--lists', '100,1000']);
    expect(wished).toEqual({ reports: [2, 5], lists: [100, 1000], json: true });
  });

  it.each([[['--fast']], [['--reports']], [['--reports', '0']], [['--reports', 'ten']], [['--lists', '20,']]])(
    'refuses %j',
    (args) => {
      expect(() => benchOptions(args)).toThrow(/--reports|--lists/);
    },
  );
});

describe('the pages of the benchmark', () => {
  it('hold as many reports as asked for, each with one broken sum', () => {
    const { document } = new JSDOM(benchPage(3), { url: 'http://www.example.gov.cn/' }).window;
    const audited = auditPage(readPage(document), { auditedAt: '' }).document;
    expect(audited.reports).toHaveLength(3);
    for (const { findings } of audited.reports) {
      expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toHaveLength(1);
    }
  });
});

describe('the visible walk', () => {
  const walk = (html: string, isVisible: (element: Element) => boolean) => {
    const { window } = new JSDOM(html);
    const asked: string[] = [];
    window.Element.prototype.checkVisibility = function () {
      asked.push(this.localName);
      return isVisible(this);
    };
    return { characters: visibleWalk(window.document), asked };
  };

  it('asks each paragraph, row and cell once, and reads what is visible', () => {
    const html = '<p>一二<span>三</span></p><table><tr><td>四</td><td>五</td></tr></table>六';
    expect(walk(html, () => true)).toEqual({ characters: 6, asked: ['p', 'tr', 'td', 'td'] });
  });

  it('goes past what is hidden, and asks nothing in it', () => {
    const html = '<table><tr class="hidden"><td><p>一</p></td></tr><tr><td>二</td></tr></table>三';
    const { characters, asked } = walk(html, (element) => element.className !== 'hidden');
    expect({ characters, asked }).toEqual({ characters: 2, asked: ['tr', 'tr', 'td'] });
  });
});
