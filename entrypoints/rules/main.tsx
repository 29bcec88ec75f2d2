import { startRules } from '../../components/options/rules-app.tsx';

void startRules(document.getElementById('app') as HTMLElement);
