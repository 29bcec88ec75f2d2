import type { ListExport } from '../../lib/export/list/list-export.ts';
import type { ListRow, TableWish } from './list-rows.ts';

/** What a person can do on the page of a list. */
export interface ListActions {
  start(): void;
  pause(): void;
  goOn(): void;
  stop(): void;
  retry(): void;
  forget(): void;
  tick(rows: readonly ListRow[], isOn: boolean): void;
  wish(wish: TableWish): void;
  wantPages(isOn: boolean): void;
  allowSite(origin: string): void;
  add(text: string): Promise<void>;
  see(row: ListRow): void;
  closeDetails(): void;
  openMarked(row: ListRow): void;
  saveDocument(row: ListRow): void;
  save(kind: ListExport): void;
  switchLanguage(): void;
}
