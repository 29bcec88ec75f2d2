import { openGuide } from '../../lib/explain/guide.ts';
import type { FileReading } from '../../lib/files/read-file.ts';
import { type MarkStyle, markStyles } from '../../lib/marks/mark-styles.ts';
import { answerRequests, serveLines, tellNews } from '../../lib/messages/answer-page.ts';
import type { ReadPage } from '../../lib/page/read-page.ts';
import type { Steps } from '../../lib/page/run-in-slices.ts';
import { openPageSession } from '../../lib/session/page-session.ts';
import { drawDocument } from './draw-document.ts';
import { DRAWING_STYLES } from './drawing-styles.ts';

export interface FileSessionOptions {
  reading: FileReading;
  pageName: (page: number) => string;
  markStyle: MarkStyle;
}

/**
 * Shows a file in an empty document and lets popup, panel and keys speak to it as to any page: the same session, the
 * same marks, the same explanations. What is judged is the file as it was read; the drawing only shows it.
 */
export function openFileSession(top: Document, { reading, pageName, markStyle }: FileSessionOptions): () => void {
  const traces = drawDocument(top, reading.drawing, pageName);
  top.title = reading.source.title;
  top.adoptedStyleSheets = [DRAWING_STYLES, markStyles(markStyle)].map((rules) => sheetOf(top, rules));
  const session = openPageSession(top, {
    readPage: () => readingSteps(reading, traces),
    tell: tellNews,
    isTrusted: (event) => event.isTrusted,
  });
  session.useGuide(openGuide);
  const stops = [answerRequests(session.answer), serveLines(session.serve)];
  return () => {
    session.close();
    for (const stop of stops) stop();
  };
}

/** A sheet belongs to the window of its document. */
function sheetOf({ defaultView }: Document, rules: string): CSSStyleSheet {
  const { CSSStyleSheet: Sheet } = defaultView as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(rules);
  return sheet;
}

function* readingSteps({ source }: FileReading, traces: ReadPage['traces']): Steps<undefined, ReadPage> {
  yield undefined;
  return { source, traces, shadowRoots: [] };
}
