import type { Machine } from './machine.ts';
import { thisMachine } from './machine.ts';
import { installPackages } from './packages.ts';

async function hasChineseFont(machine: Machine): Promise<boolean> {
  const { status, output } = await machine.run('fc-list', [':lang=zh', 'family']);
  return status === 0 && output.trim() !== '';
}

/** Sees to a Chinese font on Linux, where there may be none. Without one the audit is right and the pictures are not. */
export async function ensureChineseFont(machine: Machine = thisMachine()): Promise<void> {
  if (machine.platform !== 'linux' || (await hasChineseFont(machine))) return;
  machine.report('No Chinese font: trying the package fonts-noto-cjk');
  await installPackages(['fontconfig', 'fonts-noto-cjk'], machine);
  if (await hasChineseFont(machine)) return;
  machine.report('Warning: no Chinese font is installed; screenshots will show boxes (Debian: fonts-noto-cjk).');
}
