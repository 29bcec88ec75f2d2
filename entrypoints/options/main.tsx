import { startOptions } from '../../components/options-app.tsx';

void startOptions(document.getElementById('app') as HTMLElement);
