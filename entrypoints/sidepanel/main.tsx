import { PanelView } from '../../components/panel/panel-view.tsx';
import { startSurface } from '../../components/surface/app.tsx';

// Where a browser has no side panel this page stands in a tab of its own and belongs to the tab that opened it.
const query = new URLSearchParams(location.search);
const tab = query.get('tab');

startSurface(document.getElementById('app') as HTMLElement, PanelView, {
  kind: 'panel',
  tabId: tab === null ? null : Number(tab),
  // Beside a file that a person has just opened.
  auditsAtOnce: query.has('audit'),
});
