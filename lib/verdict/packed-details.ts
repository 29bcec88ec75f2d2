import { packText, unpackText } from './packed-text.ts';
import type { ReportDetails } from './page-verdict.ts';

/** What a page keeps of a report: the details as JSON, packed to an eighth of it. Most pages never look into it. */
export function packDetails(details: ReportDetails): string {
  return packText(inAscii(JSON.stringify(details)));
}

export function readDetails(packed: string): ReportDetails {
  return JSON.parse(unpackText(packed)) as ReportDetails;
}

/** Little of it has to be written otherwise. */
function inAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
