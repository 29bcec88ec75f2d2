import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface FoldedProps {
  /** Null where there is but one report, which is never folded. */
  name: string | null;
  isWanted: boolean;
  children: () => ComponentChildren;
}

/** One report of several is drawn when it is unfolded: a hundred of them have thirty thousand cells. */
export function Folded({ name, isWanted, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(isWanted);
  useEffect(() => {
    if (isWanted) setOpen(true);
  }, [isWanted]);
  if (name === null) return <section>{children()}</section>;
  return (
    <details class="report-tables" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="report-name">{name}</summary>
      {isOpen && children()}
    </details>
  );
}
