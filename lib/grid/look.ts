/** Why text directly in an element is not seen, though an element inside it may show its own; added up. */
export const NOT_VISIBLE = 1;
export const NO_FONT_SIZE = 2;
export const NO_COLOUR = 4;

/** How an element shows its content. */
export interface Look {
  /** Nothing in it is shown. */
  isGone: boolean;
  /** Reasons why its own text is not seen; 0 where it is. */
  unseen: number;
  isStruck: boolean;
  isRaised: boolean;
}

export const GONE: Look = { isGone: true, unseen: 0, isStruck: false, isRaised: false };
