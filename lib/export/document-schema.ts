import type { AuditDocument } from '../audit/document.ts';
import { FORMS } from '../forms/forms.ts';
import { z } from '../settings/zod.ts';

const count = z.int().check(z.nonnegative());
/** No separators, no unit, no exponent. */
const decimal = z.string().check(z.regex(/^-?\d+(?:\.\d+)?$/));
const severity = z.enum(['error', 'warning', 'info']);
const formId = z.string().check(z.refine((id) => FORMS.some((form) => form.id === id)));

const TERM = z.strictObject({ fact: z.string(), value: z.nullable(decimal) });

const RELATION = z.strictObject({
  id: z.string(),
  left: z.array(TERM),
  right: z.array(TERM),
  difference: decimal,
});

const FINDING = z.strictObject({
  rule: z.string(),
  severity,
  class: z.enum([
    'rule-break',
    'impossible-value',
    'implausible-value',
    'narrative-mismatch',
    'structure',
    'completeness',
    'stale-text',
    'typo',
    'format',
    'layout',
  ]),
  message: z.string(),
  messageEn: z.string(),
  basis: z.string(),
  facts: z.array(z.string()),
  quotes: z.array(z.string()),
  pages: z.optional(z.array(z.int())),
  relations: z.array(RELATION),
  suspects: z.array(z.array(z.strictObject({ fact: z.string(), from: z.nullable(z.string()), to: z.string() }))),
  dismissed: z.optional(z.strictObject({ reason: z.string(), at: z.iso.datetime() })),
  handled: z.optional(z.strictObject({ state: z.enum(['checked', 'told']), at: z.iso.datetime() })),
  earlier: z.optional(
    z.strictObject({
      year: z.int(),
      form: formId,
      url: z.string(),
      title: z.string(),
      facts: z.array(TERM),
      quotes: z.array(z.string()),
    }),
  ),
});

const RECHECKED = z.strictObject({ rule: z.string(), severity, message: z.string(), messageEn: z.string() });

const FACT = z.strictObject({
  value: z.nullable(decimal),
  kind: z.enum(['number', 'blank', 'placeholder', 'unreadable']),
  text: z.string(),
  unit: z.nullable(z.string()),
  at: z.strictObject({
    frame: count,
    table: count,
    row: count,
    column: count,
    selector: z.string(),
    page: z.optional(z.int()),
  }),
});

const REPORT = z.strictObject({
  form: formId,
  agency: z.nullable(z.string()),
  year: z.nullable(z.int()),
  facts: z.record(z.string(), FACT),
  findings: z.array(FINDING),
  recheck: z.optional(
    z.strictObject({
      since: z.iso.datetime(),
      corrected: z.array(RECHECKED),
      remaining: z.array(RECHECKED),
      added: z.array(RECHECKED),
      unclear: z.array(RECHECKED),
    }),
  ),
  years: z.optional(z.strictObject({ year: z.int(), form: formId, url: z.string() })),
});

const DOCUMENT = z.strictObject({
  format: z.literal('gouji/audit@1'),
  tool: z.strictObject({ name: z.literal('gouji'), version: z.string() }),
  page: z.strictObject({ url: z.string(), title: z.string(), auditedAt: z.iso.datetime() }),
  coverage: z.strictObject({
    frames: z.strictObject({
      audited: count,
      skipped: z.array(z.strictObject({ url: z.string(), reason: z.string() })),
    }),
    tables: z.strictObject({ found: count, recognised: count }),
    relations: z.strictObject({ held: count, broken: count, undecided: count }),
  }),
  summary: z.strictObject({ error: count, warning: count, info: count }),
  reports: z.array(REPORT),
  unrecognised: z.array(
    z.strictObject({
      at: z.strictObject({ frame: count, table: count, selector: z.string() }),
      reason: z.string(),
    }),
  ),
  failedRules: z.optional(z.array(z.strictObject({ rule: z.string(), reason: z.string() }))),
  settings: z.optional(z.record(z.string(), z.unknown())),
});

export type ParsedDocument = { ok: true; document: AuditDocument } | { ok: false; path: string; message: string };

/** Parses an audit document from outside (a file, the clipboard); never throws. */
export function parseAuditDocument(value: unknown): ParsedDocument {
  const result = DOCUMENT.safeParse(value);
  // What the parser gives for an absent key differs from AuditDocument only in the type's notation.
  if (result.success) return { ok: true, document: result.data as AuditDocument };
  const issue = result.error.issues[0];
  return { ok: false, path: (issue?.path ?? []).map(String).join('.'), message: issue?.message ?? '' };
}
