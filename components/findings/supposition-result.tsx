import type { FindingDocument } from '../../lib/audit/document.ts';
import { WORKSPACE_TEXTS } from '../../lib/text/workspace-text.ts';
import { useWords } from '../surface/words.ts';
import { SeverityMark } from './severity-mark.tsx';
import type { Supposed } from './use-supposition.ts';

/** Which findings would vanish and which appear with presumed values; a live region. */
export function SuppositionResult({ supposed }: { supposed: Supposed }) {
  const { language } = useWords();
  const text = WORKSPACE_TEXTS[language];
  return (
    <div class="supposed" role="status" data-testid="supposed" data-state={supposed.kind}>
      {supposed.kind === 'reckoning' && <p>{text.reckoning}</p>}
      {supposed.kind === 'gone' && <p>{text.pageGone}</p>}
      {supposed.kind === 'known' && (
        <>
          <Sentences
            id="vanished"
            heading={
              supposed.result.vanished.length > 0 ? text.vanish(supposed.result.vanished.length) : text.vanishNone
            }
            findings={supposed.result.vanished}
          />
          <Sentences
            id="appeared"
            heading={
              supposed.result.appeared.length > 0 ? text.appear(supposed.result.appeared.length) : text.appearNone
            }
            findings={supposed.result.appeared}
          />
        </>
      )}
    </div>
  );
}

interface SentencesProps {
  id: string;
  heading: string;
  findings: readonly FindingDocument[];
}

function Sentences({ id, heading, findings }: SentencesProps) {
  const { language } = useWords();
  return (
    <div data-testid={id}>
      <p>{heading}</p>
      <ul>
        {findings.map(({ message, messageEn, severity }, at) => (
          <li key={at}>
            <SeverityMark severity={severity} />
            <span>{language === 'en' ? messageEn : message}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
