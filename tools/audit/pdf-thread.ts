import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';

/** A thread in which pdf.js takes files apart, so that what never ends there can be ended. */
export interface PdfThread {
  /** What sends it its work. */
  reader: unknown;
  /** Rejects where the thread itself breaks off, by lack of memory above all. */
  failed: Promise<never>;
  /** The program waits for it. */
  hold(): void;
  /** The program may end meanwhile. */
  letGo(): void;
  end(): Promise<void>;
}

/** What a file may make the thread hold; the bytes of the file itself are beside it. */
const MOST_MEGABYTES = 400;

/** In the thread: pdf.js waits for work at the port that it is given. */
const WAITING = `
const { workerData } = require('node:worker_threads');
import(workerData.reader).then(({ WorkerMessageHandler }) => {
  WorkerMessageHandler.initializeFromPort(workerData.port);
  workerData.port.start();
});
`;

/** Starts a thread; `openReader` makes what sends the work to it. */
export function startPdfThread(openReader: (port: MessagePort) => unknown): PdfThread {
  const { port1, port2 } = new MessageChannel();
  const reader = import.meta.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const worker = new Worker(WAITING, {
    eval: true,
    workerData: { port: port2, reader },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  failed.catch(() => {});
  const own = openReader(port1);
  port1.start();
  port1.unref();
  return {
    reader: own,
    failed,
    hold: () => worker.ref(),
    letGo: () => worker.unref(),
    end: async () => {
      port1.close();
      await worker.terminate();
    },
  };
}
