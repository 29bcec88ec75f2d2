import type { Intent } from '../lib/messages/intent.ts';
import type { SettingsFault } from '../lib/settings/settings.ts';
import { otherLanguage } from '../lib/text/language.ts';
import { AuditedView } from './audited-view.tsx';
import { Notice } from './notice.tsx';
import type { SurfaceActions, SurfaceState } from './surface-state.ts';
import { Coverage, Verdict } from './verdict.tsx';
import { useWords } from './words.ts';

export interface SurfaceProps {
  kind: 'popup' | 'panel';
  state: SurfaceState;
  settingsFault: SettingsFault | null;
  intent: Intent | null;
  actions: SurfaceActions;
}

/** The whole of popup and side panel: verdict first, then what it rests on. */
export function Surface({ kind, state, settingsFault, intent, actions }: SurfaceProps) {
  const { language, text } = useWords();
  return (
    <>
      <header class="head">
        <div class="title-row">
          <Verdict state={state} />
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
        {state.kind === 'audited' && <Coverage document={state.document} status={state.status} />}
      </header>
      {settingsFault && <Notice>{text.settingsFault(settingsFault.path)}</Notice>}
      {state.kind === 'audited' && (
        <AuditedView
          key={state.status.audit}
          {...state}
          hasDetails={kind === 'panel'}
          intent={intent}
          actions={actions}
        />
      )}
      {state.kind === 'unaudited' && <p class="explained">{text.explained.unaudited}</p>}
      {state.kind === 'refused' && (
        <div class="explained">
          <p>{text.refusal[state.refusal]}</p>
          {state.refusal === 'unknown' && state.detail !== '' && <p class="detail">{text.browserSays(state.detail)}</p>}
        </div>
      )}
      {state.kind === 'failed' && <p class="explained">{text.failure(state.detail)}</p>}
    </>
  );
}
