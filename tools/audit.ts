import { auditPage } from '../lib/audit/audit-page.ts';
import { documentText } from '../lib/export/plain-text.ts';
import { loadPage } from './audit/load-page.ts';

/**
 * The command line: `npm run --silent audit -- [--text] FILE|URL…`. One audit document a line, in the order of the
 * inputs. Exit status 0: no error finding; 1: at least one; 2: an input could not be read.
 */
async function main(args: readonly string[]): Promise<number> {
  const asText = args.includes('--text');
  const inputs = args.filter((arg) => arg !== '--text');
  const unknown = inputs.find((arg) => arg.startsWith('--'));
  if (unknown || inputs.length === 0) {
    console.error(`${unknown ? `unknown option ${unknown}; ` : ''}usage: npm run --silent audit -- [--text] FILE|URL…`);
    return 2;
  }
  let status = 0;
  for (const input of inputs) {
    try {
      const { document } = auditPage(await loadPage(input), { auditedAt: new Date().toISOString() });
      console.log(asText ? documentText(document, 'zh-CN') : JSON.stringify(document));
      if (document.summary.error > 0 && status === 0) status = 1;
    } catch (error) {
      console.error(`${input}: ${reasonOf(error)}`);
      status = 2;
    }
  }
  return status;
}

/** One line, in words, for whatever kept an input from being read. */
function reasonOf(error: unknown): string {
  const { code, cause, message } = error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
  switch (code ?? cause?.code) {
    case 'ENOENT':
      return 'no such file';
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it';
    case 'EISDIR':
      return 'is a directory';
    case 'ECONNREFUSED':
      return 'connection refused';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'host not found';
    default:
      return (cause?.message ?? message).replaceAll('\n', ' ');
  }
}

process.exitCode = await main(process.argv.slice(2));
