import { type ComponentType, render } from 'preact';
import { SURFACE_TEXTS } from '../../lib/text/surface-text.ts';
import type { AuditedViewProps } from './audited-view.tsx';
import { openSurface } from './open-surface.ts';
import { Surface } from './surface.tsx';
import { type Snapshot, type SurfaceOptions, seenState } from './surface-session.ts';
import { dataState, type SurfaceActions } from './surface-state.ts';
import { LanguageProvider } from './words.ts';
import './tokens.css';
import './surface.css';
import '../findings/details.css';

/** Puts a surface into an extension page and keeps it drawn. */
export function startSurface(
  root: HTMLElement,
  view: ComponentType<AuditedViewProps>,
  options: Omit<SurfaceOptions, 'draw'>,
): void {
  const draw = (snapshot: Snapshot, actions: SurfaceActions) => {
    const { language } = snapshot.settings;
    document.documentElement.lang = language;
    // The page's own title names the manifest's entry, which only the browser can translate.
    document.title = SURFACE_TEXTS[language].appName;
    render(<App kind={options.kind} view={view} snapshot={snapshot} actions={actions} />, root);
  };
  void openSurface({ ...options, draw });
}

interface AppProps {
  kind: SurfaceOptions['kind'];
  view: ComponentType<AuditedViewProps>;
  snapshot: Snapshot;
  actions: SurfaceActions;
}

function App({ kind, view, snapshot, actions }: AppProps) {
  const { settings, settingsFault, intent } = snapshot;
  const state = seenState(snapshot);
  return (
    <LanguageProvider value={settings.language}>
      <main class={`surface ${kind}`} data-state={dataState(state)}>
        <Surface view={view} state={state} settingsFault={settingsFault} intent={intent} actions={actions} />
      </main>
    </LanguageProvider>
  );
}
