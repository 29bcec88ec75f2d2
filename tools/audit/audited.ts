/** What a worker is asked: one input, and how to print it. */
export interface AuditTask {
  input: string;
  asText: boolean;
}

/** What became of an input: what is to be printed of it, or in one line why it could not be read. */
export type Audited = { printed: string; hasError: boolean } | { reason: string };
