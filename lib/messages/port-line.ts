import { type Browser, browser } from 'wxt/browser';
import { type Line, openInbox } from './line.ts';

/** A line over a port of the browser. */
export function openPortLine<Sent, Heard>(port: Browser.runtime.Port): Line<Sent, Heard> {
  const inbox = openInbox<Heard>();
  let isOpen = true;
  port.onMessage.addListener((message: unknown) => inbox.put(message as Heard));
  port.onDisconnect.addListener(() => {
    isOpen = false;
    // Where nobody was listening the browser says so here; unread, it would complain of it.
    void browser.runtime.lastError;
    inbox.close();
  });
  return {
    post(message) {
      // A port throws once the other side has gone: then nobody wants the message.
      if (isOpen) port.postMessage(message);
    },
    next: inbox.next,
    hasNews: inbox.hasNews,
    isClosed: inbox.isClosed,
    close() {
      isOpen = false;
      port.disconnect();
      inbox.close();
    },
  };
}
