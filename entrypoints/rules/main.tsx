import { startRules } from '../../components/rules-app.tsx';

void startRules(document.getElementById('app') as HTMLElement);
