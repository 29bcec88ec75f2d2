import type { Decimal } from '../../grid/decimal.ts';
import type { Passage } from '../../page/source.ts';
import type { Circle } from './circle.ts';

/** A statement with numbers that the narrative makes about the report's own year. */
export type Claim = CountClaim | DoneClaim | OutcomeClaim | ReviewEndClaim | BreakdownClaim | SharesClaim | GrowthClaim;

/** What a number is said to count. */
export type CountKind =
  | 'disclosed'
  | 'received'
  | 'handled'
  | 'processed'
  | 'carried-in'
  | 'carried-out'
  | 'cases'
  | 'reconsideration'
  | 'reconsideration-upheld'
  | 'reconsideration-corrected'
  | 'litigation'
  | 'litigation-upheld'
  | 'reconsideration-other'
  | 'reconsideration-pending'
  | 'litigation-corrected'
  | 'litigation-other'
  | 'litigation-pending'
  | 'litigation-direct'
  | 'litigation-after-review'
  | 'applicant-person'
  | 'applicant-others'
  | 'applicant-business'
  | 'applicant-research'
  | 'applicant-charity'
  | 'applicant-legal'
  | 'entry-online'
  | 'entry-post'
  | 'entry-person'
  | 'entry-fax'
  | 'entry-offline'
  | 'licensing-decisions'
  | 'licensing-published'
  | 'penalty-decisions'
  | 'penalty-published'
  | 'coercion-decisions'
  | 'coercion-published'
  | 'rules-made'
  | 'rules-published'
  | 'rules-repealed'
  | 'rules-in-force'
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
  | 'channel-platform'
  | 'interpretations'
  | 'processing-fee'
  | 'administrative-fee';

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
  /** Left out where it is the organ's own. */
  circle?: Circle;
  /** The sentence says that last year's open requests are counted in. */
  includesCarriedIn?: boolean;
  /** Said to be new, beside a number that holds those carried in: 收到和处理749件，其中新收713件. */
  isNew?: boolean;
  /** Its sentence speaks of this year's requests, or leaves some open: what was carried in may not be counted. */
  leavesOpen?: boolean;
  /** Its sentence gives another number of the same: 窗口收到12件，档案馆收到8件. */
  isOneOfSeveral?: boolean;
  /** It says 答复, which leaves out what was dropped without an answer. */
  countsAnswers?: boolean;
  /** Counts carried in from last year beside it, which the table may hold in one number: 新增复议3件，上年结转1件. */
  besides?: Decimal;
  /** 依申请公开共3件: requests, or what was disclosed upon one. */
  namesNoStep?: boolean;
  /** Claims read from one 分别: 官微和官博……分别公开162和128条. */
  together?: boolean;
}

/** 均已办结, 全部按时答复. */
export interface DoneClaim {
  kind: 'all-done';
  paragraph: number;
  quote: Passage;
}

/** Groups of rows (一) to (六) of table 三. */
export type OutcomeGroup = 'granted' | 'partial' | 'denied' | 'unavailable' | 'unprocessed' | 'other';

/** 予以公开及部分公开275件: how requests ended; without a value all of them did: 均予以公开. */
export interface OutcomeClaim {
  kind: 'outcome';
  groups: readonly OutcomeGroup[];
  value: Decimal | null;
  /** The reason of a single row is named: 不存在, 重复申请. */
  isOneReason: boolean;
  unit: string;
  circle?: Circle;
  paragraph: number;
  quote: Passage;
}

/** 行政复议7件，诉讼9件，均获维持: how all cases of the matters ended. */
export interface ReviewEndClaim {
  kind: 'review-end';
  matters: readonly ('reconsideration' | 'litigation')[];
  end: 'upheld' | 'dismissed' | 'closed' | 'corrected' | 'not-corrected' | 'pending';
  circle?: Circle;
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
  /** 约占49%. */
  isAbout?: boolean;
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
  /** A rate of the cases: those still open may be left out. */
  isOfCases?: boolean;
  paragraph: number;
}

/** 41件，比上年（36件）增加5件，增长13.9%: a count and what the same words compare it with. */
export interface GrowthClaim {
  kind: 'growth';
  now: Decimal;
  unit: string;
  /** The other year's count, null where it is not given. */
  base: Decimal | null;
  /** By how many it grew or fell, null where it is not given. */
  change: Decimal | null;
  changeIsUp: boolean;
  isUp: boolean;
  percent: Decimal;
  /** Other counts that the sentence gives before: the comparison may be of one of them. */
  others: readonly Decimal[];
  paragraph: number;
  quote: Passage;
}
