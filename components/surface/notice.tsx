import type { ComponentChildren } from 'preact';

/** A line that stands out above the result, with what can be done about it. */
export function Notice({ children }: { children: ComponentChildren }) {
  return (
    <div class="notice" role="status">
      {children}
    </div>
  );
}
