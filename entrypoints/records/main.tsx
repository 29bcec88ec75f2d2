import { startHistory } from '../../components/history/history-app.tsx';

// Not called `history`: a page of that name would take the place of the browser's own.
void startHistory(document.getElementById('app') as HTMLElement);
