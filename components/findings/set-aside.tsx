import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_REASON } from '../../lib/dismissals/dismissal.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import { useWords } from '../surface/words.ts';

export interface SetAsideProps {
  /** A reason given before for a part of the same. */
  earlier: string;
  onSetAside: (reason: string) => void;
}

/** Setting a finding aside asks for the reason first. Esc gives it up and goes back to the button. */
export function SetAside({ earlier, onSetAside }: SetAsideProps) {
  const { language } = useWords();
  const text = WORKSPACE_TEXTS[language];
  const [isAsking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    queueMicrotask(() => button.current?.focus());
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        data-testid="dismiss-finding"
        aria-expanded={isAsking}
        onClick={() => setAsking(!isAsking)}
      >
        {text.dismiss}
      </button>
      {isAsking && <ReasonForm earlier={earlier} onSetAside={onSetAside} onClose={close} />}
    </>
  );
}

function ReasonForm({ earlier, onSetAside, onClose }: SetAsideProps & { onClose: () => void }) {
  const { language } = useWords();
  const text = WORKSPACE_TEXTS[language];
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState(earlier);
  const [isMissing, setMissing] = useState(false);
  // Before the next key can come.
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (reason.trim() !== '') return onSetAside(reason);
    setMissing(true);
    field.current?.focus();
  };
  return (
    <form
      class="reason"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <label for={`${id}-reason`}>{text.reason}</label>
      <input
        ref={field}
        id={`${id}-reason`}
        data-testid="dismiss-reason"
        list={`${id}-reasons`}
        value={reason}
        required
        maxLength={LONGEST_REASON}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-missing` : undefined}
        autoComplete="off"
        onInput={({ currentTarget }) => {
          setReason(currentTarget.value);
          setMissing(false);
        }}
      />
      <datalist id={`${id}-reasons`}>
        {text.reasons.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
      {isMissing && (
        <p id={`${id}-missing`} class="field-fault" role="alert">
          {text.reasonMissing}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary" data-testid="confirm-dismiss">
          {text.confirm}
        </button>
        <button type="button" onClick={onClose}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
