import { useEffect, useRef, useState } from 'preact/hooks';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { movedFocus } from '../findings/list-keys.ts';
import type { AuditedState } from './surface-state.ts';
import { useLoaded } from './use-loaded.ts';
import { useWords } from './words.ts';

interface ExportMenuProps {
  document: AuditDocument;
  relations: AuditedState['relations'];
  onSay: (words: string) => void;
  onReport: () => void;
}

/** The ways to take the result elsewhere as a file. Esc closes the list and goes back to the button. */
export function ExportMenu({ document: audited, relations, onSay, onReport }: ExportMenuProps) {
  const { text } = useWords();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const Choices = useLoaded(isOpen, async () => (await import('./export-choices.tsx')).ExportChoices);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = ({ target }: Event) => {
      if (!box.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const items = [...(box.current?.querySelectorAll<HTMLElement>('.choices button') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = movedFocus(event.key, at < 0 ? 'none-yet' : at, items.length);
    if (event.key === 'Escape') close();
    else if (next !== null) items[next]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside.
    <div class="export" ref={box} onKeyDown={onKeyDown}>
      <button
        type="button"
        ref={button}
        data-testid="export"
        aria-expanded={isOpen}
        aria-controls="export-choices"
        onClick={() => setOpen(!isOpen)}
      >
        {text.export} <span aria-hidden="true">▴</span>
      </button>
      <div id="export-choices" class="choices" hidden={!isOpen || !Choices}>
        {isOpen && Choices && (
          <Choices
            document={audited}
            relations={relations}
            onReport={onReport}
            onDone={(words) => {
              close();
              onSay(words);
            }}
          />
        )}
      </div>
    </div>
  );
}
