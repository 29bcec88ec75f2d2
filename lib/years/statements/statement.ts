/** What a text counts and two years can be compared by. */
export type ComparedKind = 'received' | 'handled' | 'disclosed';

/** What the text says of its own year's number and of the year before. Numbers are decimal strings. */
export type ComparedStatement =
  /** 主动公开政府信息1376条. */
  | { says: 'count'; kind: ComparedKind; value: string; quote: string }
  /** 去年36件, （2022年为36件）. */
  | { says: 'last-year'; kind: ComparedKind; value: string; unit: string; quote: string }
  /** 41件，同比增长13.9%, 较上年增加5件. */
  | {
      says: 'growth';
      kind: ComparedKind;
      now: string;
      unit: string;
      isUp: boolean;
      percent: string | null;
      change: string | null;
      quote: string;
    };
