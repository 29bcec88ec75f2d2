import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toWord } from '../../lib/export/word/word.ts';
import { toXlsx } from '../../lib/export/xlsx/xlsx.ts';
import { CHINESE, eventfulDocument } from './documents.ts';

/** LibreOffice where it is installed: another office program must open what is exported. */
const SOFFICE = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'soffice'))
  .find((path) => existsSync(path));
/** Its programs are installed one by one. */
const hasProgram = (library: string) => !!SOFFICE && existsSync(join(dirname(realpathSync(SOFFICE)), library));
const PATIENCE_MS = 120_000;

describe.skipIf(!SOFFICE)('LibreOffice, where `soffice` is installed', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gouji-office-'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A file as LibreOffice converts it, with a profile of its own. */
  const converted = (name: string, content: Uint8Array, to: string): Buffer => {
    writeFileSync(join(folder, name), content);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(
      SOFFICE as string,
      [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, name)],
      {
        timeout: PATIENCE_MS,
        stdio: 'ignore',
      },
    );
    return readFileSync(join(folder, name.replace(/\.\w+$/, `.${to.split(':')[0]}`)));
  };

  it.skipIf(!hasProgram('libsclo.so'))(
    'opens the workbook (runs where LibreOffice Calc is installed)',
    async () => {
      const csv = converted('book.xlsx', await toXlsx(eventfulDocument(), CHINESE), 'csv').toString('utf8');
      expect(csv).toContain('http://www.example.gov.cn/report.html');
    },
    PATIENCE_MS,
  );

  it.skipIf(!hasProgram('libswlo.so'))(
    'opens the Word file (runs where LibreOffice Writer is installed)',
    async () => {
      const text = converted('record.docx', await toWord(eventfulDocument(), CHINESE), 'txt:Text').toString('utf8');
      expect(text).toContain('政府信息公开工作年度报告核查记录');
    },
    PATIENCE_MS,
  );
});
