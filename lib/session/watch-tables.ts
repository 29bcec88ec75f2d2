/** Watches whether the page touches its tables while an audit is put down. */
export interface TableWatch {
  /** Watches from now on; further calls change nothing. */
  begin(): void;
  hasChanged(): boolean;
  end(): void;
}

/** A clock or a ticker beside the report is no reason to read it again: only tables and their ancestors count. */
export function watchTables(documents: () => readonly Document[]): TableWatch {
  let observer: MutationObserver | null = null;
  let isTouched = false;
  const take = (records: readonly MutationRecord[]) => {
    isTouched ||= records.some(touchesTable);
  };
  return {
    begin() {
      if (observer) return;
      observer = new MutationObserver(take);
      for (const document of documents()) {
        observer.observe(document, { childList: true, characterData: true, subtree: true });
      }
    },
    hasChanged() {
      take(observer?.takeRecords() ?? []);
      return isTouched;
    },
    end() {
      observer?.disconnect();
    },
  };
}

const TABLE = 'table, pre, [role="table"], [role="grid"], [role="treegrid"]';

function touchesTable({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  return element?.closest(TABLE) != null || hasTable(addedNodes) || hasTable(removedNodes);
}

function hasTable(nodes: NodeList): boolean {
  return [...nodes].some(
    (node) => node.nodeType === 1 && ((node as Element).matches(TABLE) || (node as Element).querySelector(TABLE)),
  );
}
