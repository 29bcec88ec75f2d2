import { z } from '../settings/zod.ts';

/** Where a report is not what we write, and the parser's own words. */
export interface KeptFault {
  path: string;
  message: string;
}

/** Nothing that a page prints is longer; what is, was not written by us. */
const text = z.string().check(z.maxLength(20_000));
const count = z.int().check(z.nonnegative());
const time = z.iso.datetime();

const FACT = z.strictObject({
  value: text,
  kind: z.enum(['number', 'blank', 'placeholder', 'unreadable']),
  text,
  unit: text,
  at: z.object({ frame: count, table: count, row: count, column: count }),
});

const kind = z.enum(['received', 'handled', 'disclosed']);
const said = { says: text, kind, quote: text };

/** By what a statement says. */
const STATEMENTS = {
  count: z.strictObject({ ...said, value: text }),
  'last-year': z.strictObject({ ...said, value: text, unit: text }),
  growth: z.strictObject({ ...said, now: text, unit: text, isUp: z.boolean(), percent: text, change: text }),
};

const FINDING = z.strictObject({
  rule: text,
  severity: z.enum(['error', 'warning', 'info']),
  message: z.strictObject({ zh: text, en: text }),
  report: text,
  parts: z.array(text),
});

const RECORD = z.strictObject({
  version: z.literal(1),
  organ: text.check(z.minLength(1)),
  organKey: text.check(z.minLength(1)),
  scope: z.enum(['area', 'own-level', '']),
  year: count,
  isYearCertain: z.boolean(),
  url: text,
  title: text,
  auditedAt: time,
  form: text,
  brokenFacts: z.array(text),
  texts: z.strictObject({ overview: text, problems: text, other: text }),
  documentNotes: z.array(text),
  findings: z.array(FINDING),
  hash: text,
});

const KEPT = z.strictObject({
  organ: text,
  year: count,
  id: text,
  address: text,
  firstAt: time,
  tool: text,
  evidence: z.array(z.strictObject({ facts: z.array(text), hasQuotes: z.boolean() })),
  record: RECORD,
});

/** What may be null, which the schemas read as empty. */
const NULLABLE = new Set(['value', 'unit', 'scope', 'percent', 'change']);

/**
 * Where a value is not in the shape of a kept report; null where it is. Cells and statements are parsed one by one, and
 * with few of zod's means: whatever a schema uses comes into the popup's first wave, where zod is already.
 */
export function schemaFault(value: unknown): KeptFault | null {
  const { record, ...rest } = Object(value);
  const { facts, statements, ...plain } = Object(record);
  const fault = faultIn(KEPT, { ...rest, record: nullsEmptied(plain) });
  if (fault) return fault;
  if (typeof facts !== 'object' || facts === null) return { path: 'record.facts', message: typeof facts };
  if (!Array.isArray(statements)) return { path: 'record.statements', message: typeof statements };
  for (const [key, fact] of Object.entries(facts)) {
    const found = faultIn(FACT, nullsEmptied(fact));
    if (found) return under(`record.facts.${key}`, found);
  }
  for (const [index, statement] of statements.entries()) {
    const schema = STATEMENTS[Object(statement).says as keyof typeof STATEMENTS] ?? STATEMENTS.count;
    const found = faultIn(schema, nullsEmptied(statement));
    if (found) return under(`record.statements.${index}`, found);
  }
  return null;
}

interface Schema {
  safeParse(value: unknown): { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } };
}

function faultIn(schema: Schema, value: unknown): KeptFault | null {
  const issue = schema.safeParse(value).error?.issues[0];
  return issue ? { path: issue.path.map(String).join('.'), message: issue.message } : null;
}

function under(place: string, { path, message }: KeptFault): KeptFault {
  return { path: path === '' ? place : `${place}.${path}`, message };
}

function nullsEmptied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inner === null && NULLABLE.has(key) ? '' : inner]),
  );
}
