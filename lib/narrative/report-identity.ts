import type { OrganLevel } from './organ.ts';
import type { Sourced } from './sourced.ts';

/** What the report says of itself. Dates are ISO dates. */
export interface Identity {
  agency: Sourced<string> | null;
  level: OrganLevel;
  /** The organ is a 人民政府 (省 市 县 镇 乡): article 50 (4) binds it. */
  isGovernment: boolean;
  year: Sourced<number> | null;
  /** Printed 统计期限, with years and days as printed even where no calendar has them. */
  period: Sourced<{ from: string; to: string }> | null;
  /** Metadata, a labelled date on the page, or else the date of the signature. */
  published: Sourced<string> | null;
  /** The organ that signs. */
  signature: Sourced<string> | null;
  /** The date under the signature. */
  signed: Sourced<string> | null;
}
