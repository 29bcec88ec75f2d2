import type { Frame, Page } from 'puppeteer-core';

export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Probe {
  goujiTaken?: { each: Element; name: string; value: string | null }[];
}

/**
 * Where the screen shows an element, whatever is done to it on the way: without its marks it is painted in one colour
 * and in another, and what differs in the pictures of the window is the element. Null where it is out of sight.
 */
export async function paintedBox(page: Page, frame: Frame, selector: string): Promise<Edges | null> {
  await show(page, false);
  await frame.$eval(
    selector,
    ({ ownerDocument }, wanted) => {
      const marked = [...ownerDocument.querySelectorAll(`${wanted}, [data-gouji], [data-gouji-term]`)];
      const taken = marked.flatMap((each) =>
        ['style', 'data-gouji', 'data-gouji-term'].map((name) => ({ each, name, value: each.getAttribute(name) })),
      );
      (globalThis as Probe).goujiTaken = taken;
      for (const { each, name } of taken) if (name !== 'style') each.removeAttribute(name);
    },
    selector,
  );
  const pictures = [await painted(page, frame, selector, '#fff'), await painted(page, frame, selector, '#f0f')];
  await frame.evaluate(() => {
    for (const { each, name, value } of (globalThis as Probe).goujiTaken ?? []) {
      if (value === null) each.removeAttribute(name);
      else each.setAttribute(name, value);
    }
  });
  await show(page, true);
  return difference(page, pictures);
}

async function painted(page: Page, frame: Frame, selector: string, colour: string): Promise<string> {
  await frame.$eval(
    selector,
    (element, wanted) => (element as HTMLElement).style.setProperty('background', wanted, 'important'),
    colour,
  );
  return page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
}

/** The box of all pixels that are rather of the one colour in one picture and rather of the other in the other. */
function difference(page: Page, pictures: string[]): Promise<Edges | null> {
  return page.evaluate(async (both: string[]) => {
    const pixelsOf = async (png: string) => {
      const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!context) throw new Error('the browser draws no pictures');
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    };
    const [one, other] = (await Promise.all(both.map(pixelsOf))) as [ImageData, ImageData];
    const box = { left: one.width, top: one.height, right: -1, bottom: -1 };
    // White and magenta differ in their green alone.
    for (let i = 1; i < one.data.length; i += 4) {
      if (Math.abs((one.data[i] ?? 0) - (other.data[i] ?? 0)) < 100) continue;
      const [x, y] = [((i - 1) / 4) % one.width, Math.floor((i - 1) / 4 / one.width)];
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
    return box.right < 0 ? null : box;
  }, pictures);
}

/** Takes our own overlay out of the picture, or lets it be seen again. */
function show(page: Page, isShown: boolean): Promise<void> {
  return page.evaluate((visible: boolean) => {
    const overlay = document.querySelector<HTMLElement>('gouji-overlay');
    if (visible) overlay?.style.removeProperty('visibility');
    else overlay?.style.setProperty('visibility', 'hidden', 'important');
  }, isShown);
}
