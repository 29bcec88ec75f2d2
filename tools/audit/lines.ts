import { createReadStream } from 'node:fs';

/** The lines of a file, of standard input for `-`, each as soon as it has come. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  input.setEncoding('utf8');
  let rest = '';
  let isFirst = true;
  for await (const chunk of input as AsyncIterable<string>) {
    rest += isFirst ? chunk.replace(/^\ufeff/, '') : chunk;
    isFirst = false;
    if (!chunk.includes('\n')) continue;
    const lines = rest.split('\n');
    rest = lines.pop() as string;
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}
