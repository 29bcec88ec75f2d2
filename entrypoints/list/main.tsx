import { startList } from '../../components/list/list-app.tsx';

const asked = new URLSearchParams(location.search);

void startList(document.getElementById('app') as HTMLElement, Number(asked.get('tab')), asked.get('list'));
