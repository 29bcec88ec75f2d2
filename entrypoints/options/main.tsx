import { startOptions } from '../../components/options/options-app.tsx';

void startOptions(document.getElementById('app') as HTMLElement);
