import { startReport } from '../../components/report/report-app.tsx';

const tab = new URLSearchParams(location.search).get('tab');

void startReport(document.getElementById('app') as HTMLElement, Number(tab));
