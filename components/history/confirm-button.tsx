import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HISTORY_TEXTS } from '../../lib/text/history/history-text.ts';
import { useLanguage } from '../surface/language.ts';

interface ConfirmButtonProps {
  id: string;
  label: string;
  /** What the second press does, in its own words. */
  confirm: string;
  /** Tells it from others with the same words. */
  about?: string;
  isDisabled?: boolean;
  onConfirm: () => void;
}

/** A button for what cannot be undone: it asks once more. Esc gives it up and goes back to the button. */
export function ConfirmButton({ id, label, confirm, about, isDisabled = false, onConfirm }: ConfirmButtonProps) {
  const language = useLanguage();
  const text = HISTORY_TEXTS[language];
  const [isAsking, setAsking] = useState<boolean | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const second = useRef<HTMLButtonElement>(null);
  // At once: a key pressed right behind the first must meet the button.
  useLayoutEffect(() => {
    if (isAsking !== null) (isAsking ? second : first).current?.focus();
  }, [isAsking]);
  const named = (words: string) => (about ? `${words}：${about}` : undefined);
  if (!isAsking) {
    return (
      <button
        type="button"
        ref={first}
        data-testid={id}
        disabled={isDisabled}
        aria-label={named(label)}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside.
    <span class="confirm" onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}>
      <button
        type="button"
        ref={second}
        class="danger"
        data-testid={`${id}-confirm`}
        aria-label={named(confirm)}
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {confirm}
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        {text.cancel}
      </button>
    </span>
  );
}
