import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Intent } from '../../lib/messages/intent.ts';
import type { SettingsFault } from '../../lib/settings/settings.ts';
import { FILE_TEXTS } from '../../lib/text/file-text.ts';
import { otherLanguage } from '../../lib/text/language.ts';
import type { AuditedViewProps, WantedRelations } from './audited-view.tsx';
import { Notice } from './notice.tsx';
import type { SurfaceActions, SurfaceState } from './surface-state.ts';
import { Coverage, Verdict, Work } from './verdict.tsx';
import { useWords } from './words.ts';

export interface SurfaceProps {
  /** The surface's own view of a page that was audited. */
  view: ComponentType<AuditedViewProps>;
  state: SurfaceState;
  settingsFault: SettingsFault | null;
  intent: Intent | null;
  actions: SurfaceActions;
}

/** The whole of popup and side panel: verdict first, then what it rests on. */
export function Surface({ view: View, state, settingsFault, intent, actions }: SurfaceProps) {
  const { language, text } = useWords();
  const [wanted, setWanted] = useState<WantedRelations | null>(null);
  // The verdict is on the page alone: other years come after it.
  const own = state.kind === 'audited' && state.own ? { ...state, document: state.own } : state;
  return (
    <>
      <header class="head">
        <div class="title-row">
          <Verdict state={own} />
          <a class="quiet" data-testid="open-options" href="/options.html" target="_blank" rel="noopener">
            {text.settings}
          </a>
          <button
            type="button"
            class="quiet"
            data-testid="switch-language"
            lang={otherLanguage(language)}
            title={text.languageLabel}
            onClick={actions.switchLanguage}
          >
            {text.language}
          </button>
        </div>
        {state.kind === 'audited' && own.kind === 'audited' && (
          <>
            <Coverage document={own.document} status={own.status} onRelations={(verdict) => setWanted({ verdict })} />
            <Work document={state.document} />
          </>
        )}
      </header>
      {settingsFault && <Notice>{text.settingsFault(settingsFault.path)}</Notice>}
      {state.kind === 'loading' && state.progress && (
        <Action id="cancel-audit" label={text.cancel} onClick={actions.cancel} />
      )}
      {state.kind === 'audited' && (
        <View
          key={state.document.page.url}
          state={state}
          intent={intent}
          actions={actions}
          wanted={wanted}
          onWanted={setWanted}
        />
      )}
      {state.kind === 'unaudited' && (
        <>
          <p class="explained">{text.explained.unaudited}</p>
          <Action id="audit-page" label={text.auditPage} onClick={actions.again} />
        </>
      )}
      {state.kind === 'cancelled' && (
        <>
          <p class="explained">{text.explained.cancelled}</p>
          <Action id="audit-again" label={text.again} onClick={actions.again} />
        </>
      )}
      {state.kind === 'refused' && (
        <div class="explained">
          <p>{text.refusal[state.refusal]}</p>
          {state.refusal === 'unknown' && state.detail !== '' && <p class="detail">{text.browserSays(state.detail)}</p>}
          {state.refusal === 'pdf' ? (
            <Action id="check-pdf" label={FILE_TEXTS[language].checkPdf} onClick={() => actions.openFile()} />
          ) : (
            <Action id="check-file" label={FILE_TEXTS[language].checkFile} onClick={() => actions.openFile('')} />
          )}
        </div>
      )}
      {state.kind === 'failed' && (
        <>
          <p class="explained">{text.failure(state.detail)}</p>
          <Action id="audit-again" label={text.again} onClick={actions.again} />
        </>
      )}
    </>
  );
}

/** The one thing that can be done where there is no result. */
function Action({ id, label, onClick }: { id: string; label: string; onClick: () => void }) {
  return (
    <p class="lone-action">
      <button type="button" data-testid={id} onClick={onClick}>
        {label}
      </button>
    </p>
  );
}
