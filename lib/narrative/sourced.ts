import type { Passage } from '../page/source.ts';

/** A value read from the page together with where it was read; `page` is the portal's text around the report. */
export interface Sourced<T> {
  value: T;
  source: 'title' | 'body' | 'meta' | 'page' | 'signature' | 'page-title' | 'url';
  passage: Passage | null;
}
