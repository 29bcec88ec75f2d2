import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readListOfTab } from '../../lib/collect/list-tab.ts';
import { countReports, recogniseList } from '../../lib/list/recognise-list.ts';
import { activeTab } from '../../lib/messages/enter-page.ts';
import type { Language } from '../../lib/text/language.ts';
import { LIST_TEXTS } from '../../lib/text/list/list-text.ts';

/** On a page without a report that links at least three: to check each of them. Asks nobody but the page itself. */
export function ListOffer({ language }: { language: Language }) {
  const [offered, setOffered] = useState<{ tabId: number; count: number } | null>(null);
  useEffect(() => {
    void findList().then(setOffered);
  }, []);
  if (!offered) return null;
  const text = LIST_TEXTS[language];
  const open = async () => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/list.html?tab=${offered.tabId}`) });
    close();
  };
  return (
    <div class="list-offer">
      <button type="button" class="primary" data-testid="list-offer" onClick={() => void open()}>
        {text.offer(offered.count)}
      </button>
      <p class="list-offer-hint">{text.offerHint}</p>
    </div>
  );
}

async function findList(): Promise<{ tabId: number; count: number } | null> {
  const tab = await activeTab();
  const source = tab && (await readListOfTab(tab.id));
  const list = source && recogniseList(source);
  if (!tab || !list) return null;
  return { tabId: tab.id, count: countReports(list.entries) };
}
