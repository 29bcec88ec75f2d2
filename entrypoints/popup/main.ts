import { enterActiveTab } from '../../lib/messages/enter-page.ts';

// The content script is on its way into the page while the popup itself is still being loaded.
const entering = enterActiveTab();

void import('./popup.tsx').then(({ openPopup }) => openPopup(entering));
