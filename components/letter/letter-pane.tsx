import { useEffect, useRef, useState } from 'preact/hooks';
import type { AuditDocument } from '../../lib/audit/document.ts';
import { reportsToNotify } from '../../lib/export/letter/open-findings.ts';
import { reportName } from '../../lib/export/report-name.ts';
import { LETTER_TEXTS } from '../../lib/text/letter-text.ts';
import type { AuditedState, SurfaceActions } from '../surface/surface-state.ts';
import { useSaving } from '../surface/use-saving.ts';
import { useWords } from '../surface/words.ts';
import { Pictures } from './pictures.tsx';
import type { ShownLetter } from './shown-letter.ts';
import { TellButton } from './tell-button.tsx';
import './letter.css';

export interface LetterPaneProps {
  document: AuditDocument;
  relations: AuditedState['relations'];
  shown: ShownLetter;
  actions: Pick<SurfaceActions, 'picture' | 'settle' | 'untell'>;
  /** Another report of the page is to be written about. */
  onReport: (report: number) => void;
  onCopy: (text: string) => void;
  /** Says in the live region what was done. */
  onSay: (words: string) => void;
  onClose: () => void;
}

/** The notice as it was copied, to be changed; pictures of what it speaks of; the full record as a Word file. Esc closes it. */
export function LetterPane(props: LetterPaneProps) {
  const { document, relations, shown, actions, onCopy, onSay, onClose } = props;
  const { language } = useWords();
  const text = LETTER_TEXTS[language];
  const [message, setMessage] = useState(shown.text);
  const area = useRef<HTMLTextAreaElement>(null);
  const save = useSaving(document, relations, onSay);
  useEffect(() => area.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    onClose();
  };
  return (
    <section class="scroll letter" data-testid="letter" aria-labelledby="letter-title" onKeyDown={onKeyDown}>
      <div class="row">
        <h2 id="letter-title">{text.title}</h2>
        <button type="button" class="push" data-testid="close-letter" onClick={onClose}>
          {text.back}
        </button>
      </div>
      <Choice {...props} />
      <textarea
        ref={area}
        data-testid="letter-text"
        rows={9}
        aria-label={text.message}
        value={message}
        onInput={({ currentTarget }) => setMessage(currentTarget.value)}
      />
      <p class="row">
        <small>{text.hint}</small>
        <button type="button" class="push" data-testid="copy-letter" onClick={() => onCopy(message)}>
          {text.copyAgain}
        </button>
      </p>
      <Pictures document={document} findings={shown.findings} take={actions.picture} onSay={onSay} />
      <p class="row">
        <TellButton document={document} findings={shown.findings} actions={actions} onSay={onSay} />
        <button type="button" data-testid="letter-word" onClick={() => void save('docx')}>
          {text.word}
        </button>
      </p>
    </section>
  );
}

/** Which report it is about, where a page has several that need a notice. */
function Choice({ document, shown, onReport }: LetterPaneProps) {
  const { language } = useWords();
  const reports = reportsToNotify(document);
  if (reports.length < 2) return null;
  return (
    <select
      data-testid="letter-report"
      aria-label={LETTER_TEXTS[language].report}
      value={String(shown.report)}
      onChange={({ currentTarget }) => onReport(Number(currentTarget.value))}
    >
      {document.reports.map(
        (report, index) =>
          reports.includes(index) && (
            <option key={index} value={String(index)}>
              {reportName(report, language)}
            </option>
          ),
      )}
    </select>
  );
}
