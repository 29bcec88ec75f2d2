import type { Decimal } from '../grid/decimal.ts';
import type { Passage } from '../page/source.ts';

/** A statement with numbers that the narrative makes about the report's own year. */
export type Claim = CountClaim | DoneClaim | BreakdownClaim | SharesClaim;

/** What a number is said to count. */
export type CountKind =
  | 'disclosed'
  | 'received'
  | 'handled'
  | 'carried-in'
  | 'carried-out'
  | 'reconsideration'
  | 'reconsideration-upheld'
  | 'reconsideration-corrected'
  | 'litigation'
  | 'litigation-upheld'
  | 'litigation-corrected'
  | 'normative-made'
  | 'normative-published'
  | 'normative-listed'
  | 'normative-repealed'
  | 'normative-in-force'
  | 'channel-gazette'
  | 'channel-website'
  | 'channel-weibo'
  | 'channel-wechat'
  | 'channel-official-account'
  | 'interpretations'
  | 'processing-fee';

/** 办结62件; or, with `isNone`, 未收到申请 as a 0. */
export interface CountClaim {
  kind: CountKind;
  value: Decimal;
  unit: string | null;
  /** Stated as none or as 0. */
  isNone: boolean;
  /** Counts the paragraphs read: numbers said in one breath, in one paragraph, explain each other. */
  paragraph: number;
  /** The words that state it. */
  quote: Passage;
  /** The sentence says that last year's open requests are counted in. */
  includesCarriedIn?: boolean;
  /** Its sentence speaks of this year's requests, or leaves some open: what was carried in may not be counted. */
  leavesOpen?: boolean;
  /** Its sentence gives another number of the same: 窗口收到12件，档案馆收到8件. */
  isOneOfSeveral?: boolean;
  /** It says 答复, which leaves out what was dropped without an answer. */
  countsAnswers?: boolean;
  /** Claims read from one 分别: 官微和官博……分别公开162和128条. */
  together?: boolean;
}

/** 均已办结, 全部按时答复. */
export interface DoneClaim {
  kind: 'all-done';
  paragraph: number;
  quote: Passage;
}

/** 共270条，其中……23条，……3条: a whole and its parts. */
export interface BreakdownClaim {
  kind: 'breakdown';
  whole: Decimal;
  parts: readonly Decimal[];
  sum: Decimal;
  unit: string;
  /** The words promise that nothing is left out, or the parts come too close to the whole to be a mere selection. */
  isExhaustive: boolean;
  /** One thing may be counted in two parts, as it may be published on two channels. */
  mayOverlap: boolean;
  paragraph: number;
  quote: Passage;
}

export interface Share {
  part: Decimal;
  partSlack: Decimal;
  /** Printed percent with its decimals. */
  percent: Decimal;
  quote: Passage;
}

/** 52条，占总量的11.8%; …: shares of one whole. */
export interface SharesClaim {
  kind: 'shares';
  whole: Decimal;
  wholeSlack: Decimal;
  unit: string;
  items: readonly Share[];
  /** Other numbers said before that the shares may be taken of. */
  otherWholes: readonly Decimal[];
  paragraph: number;
}
