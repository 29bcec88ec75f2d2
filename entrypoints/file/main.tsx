import { startFilePage } from '../../components/file/file-page.tsx';

// The address of a file that a page links to, or that stands in a tab; none where a person is to choose one.
const address = new URLSearchParams(location.search).get('address');

void startFilePage(document.getElementById('app') as HTMLElement, address);
