import type { FindingFrame } from './frame-findings.ts';

/** The one frame of a page, where a further injection of our script finds it. */
export type FramingWorld = typeof globalThis & { goujiFraming?: FindingFrame };
