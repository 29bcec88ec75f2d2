import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words.ts';

/** Where the clipboard refuses, the text itself, selected, to be copied by hand. */
export function HandCopy({ text: content, onDone }: { text: string; onDone: () => void }) {
  const { text } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <div class="hand-copy">
      <p>{text.copyByHand}</p>
      <textarea
        ref={area}
        data-testid="copy-by-hand"
        readOnly
        rows={6}
        aria-label={text.copyByHandLabel}
        value={content}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onDone();
        }}
      />
      <button type="button" onClick={onDone}>
        {text.done}
      </button>
    </div>
  );
}
