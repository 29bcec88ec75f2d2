import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { appliesTo } from '../lib/forms/form-by-id.ts';
import { FORMS } from '../lib/forms/forms.ts';
import type { FindingClass, RuleGroup, RuleTraits, Sentence, Severity } from '../lib/rules/rule.ts';
import { wordsOfRule } from '../lib/text/rule-words/of-rule.ts';
import { EVERY_RULE } from '../lib/years/every-rule.ts';

const GROUPS: Readonly<Record<RuleGroup, Sentence>> = {
  totals: { zh: '勾稽关系', en: 'Totals' },
  values: { zh: '单元格数值', en: 'Values' },
  disclosure: { zh: '表二各栏', en: 'Disclosure table' },
  platform: { zh: '公开平台统计表', en: 'Platform table' },
  narrative: { zh: '正文与表格', en: 'Narrative against tables' },
  document: { zh: '结构、日期与文字', en: 'Structure, dates and wording' },
  years: { zh: '逐年对照', en: 'Year against year' },
  list: { zh: '整个列表', en: 'A whole list' },
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: '错误 error',
  warning: '存疑 warning',
  info: '提示 info',
};

const CLASSES: Readonly<Record<FindingClass, string>> = {
  'rule-break': '勾稽不符',
  'impossible-value': '不可能的数值',
  'implausible-value': '反常的数值',
  'narrative-mismatch': '文表不符',
  structure: '结构',
  completeness: '内容不全',
  'stale-text': '旧文残留',
  typo: '错漏字',
  format: '填写格式',
  layout: '版面',
};

const HEAD = `# 规则 · Rules

Written by \`npm run rules\` from the rules in \`lib/rules/\`; a test keeps it up to date.

- **错误 error**：与印发的勾稽关系矛盾，或算术上不可能。Contradicts a printed totals rule or is arithmetically impossible.
- **存疑 warning**：数值或文字可疑，需要人工查看。Suspicious; a person must look.
- **提示 info**：供参考。A note.

The severity named with a rule is its gravest or usual one; the text says when a finding is milder. Every rule stays
silent where it cannot tell.`;

/** RULES.md: every rule with what it checks, its severity, its basis and an example, in Chinese and English. */
export function rulesDocument(rules: readonly RuleTraits[]): string {
  const groups = Object.keys(GROUPS) as RuleGroup[];
  const sections = groups.flatMap((group) => {
    const own = rules.filter((rule) => rule.group === group);
    return own.length === 0 ? [] : [`## ${GROUPS[group].zh} · ${GROUPS[group].en}`, ...own.map(ruleSection)];
  });
  return `${[HEAD, contents(rules), ...sections].join('\n\n')}\n`;
}

function contents(rules: readonly RuleTraits[]): string {
  const rows = rules.map(
    (rule) => `| [\`${rule.id}\`](#${rule.id}) | ${cell(wordsOfRule(rule.id).title)} | ${SEVERITIES[rule.severity]} |`,
  );
  return [`| ${rules.length} rules | | |`, '|---|---|---|', ...rows].join('\n');
}

function ruleSection(rule: RuleTraits): string {
  const { title, explanation, example } = wordsOfRule(rule.id);
  const forms = FORMS.filter((form) => appliesTo(rule.id, form));
  return [
    `### ${rule.id}`,
    `**${title.zh} · ${title.en}** — ${SEVERITIES[rule.severity]} · ${CLASSES[rule.class]} \`${rule.class}\` · ${forms.map(({ name }) => name.zh).join('、')}`,
    explanation.zh,
    explanation.en,
    [`- 依据 Basis：${rule.basis}`, `- 例 Example：${example.zh}`, `  ${example.en}`].join('\n'),
  ].join('\n\n');
}

function cell({ zh, en }: Sentence): string {
  return `${zh} · ${en}`.replaceAll('|', '\\|');
}

if (import.meta.main) {
  const file = resolve(import.meta.dirname, '../RULES.md');
  writeFileSync(file, rulesDocument(EVERY_RULE));
  console.log(`${EVERY_RULE.length} rules in RULES.md`);
}
