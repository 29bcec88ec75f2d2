import type { Target } from '../marks/paint.ts';
import { openPageFrame, type Strip } from './frame-page.ts';

/** Holds a page still for a picture of a finding's place. */
export interface FindingFrame {
  /** Null where the finding has no place on the page, or nothing of it can be seen. */
  show(finding: number, from: number): Promise<Strip | null>;
  end(): void;
}

/** What of a verdict is pictured: the places of its findings. */
export interface HeldPlaces {
  findings: readonly { places: readonly { target: Target }[] }[];
}

/** Frames the findings of the verdict that a page holds. */
export function frameFindings(top: Document, verdict: () => HeldPlaces | null): FindingFrame {
  const frame = openPageFrame(top);
  return {
    async show(finding, from) {
      const place = verdict()?.findings[finding]?.places[0];
      return place ? frame.show(place.target, from) : null;
    },
    end: frame.end,
  };
}
