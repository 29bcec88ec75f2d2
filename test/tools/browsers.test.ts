import { describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../tools/browsers/ensure.ts';
import { ensureChineseFont } from '../../tools/browsers/font.ts';
import type { Machine } from '../../tools/browsers/machine.ts';
import type { Outcome } from '../../tools/command.ts';

const CHROMIUM = '/usr/bin/chromium';
const VERSION = 'Chromium 156.0.8078.73 built on Debian GNU/Linux 12 (bookworm)\n';
const DONE: Outcome = { status: 0, output: '' };
const REFUSED: Outcome = { status: 1, output: 'getaddrinfo ENOTFOUND\n' };

interface Scene extends Partial<Omit<Machine, 'run' | 'exists'>> {
  files?: Record<string, string>;
  /** Answers a command line; anything else is refused. */
  answer?: (line: string, files: Record<string, string>) => Outcome | undefined;
}

/** A machine that has only what the test gives it, and remembers the commands that it was asked to run. */
function machineWith({ files = {}, answer, ...rest }: Scene) {
  const commands: string[] = [];
  const reports: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    isRoot: true,
    exists: (path) => path in files,
    head: (path) => files[path] ?? '',
    run: async (command, args) => {
      const line = [command, ...args].join(' ');
      commands.push(line);
      return answer?.(line, files) ?? REFUSED;
    },
    report: (line) => reports.push(line),
    ...rest,
  };
  return { machine, commands, reports };
}

const versionOf = (path: string, output: string) => (line: string) =>
  line === `${path} --version` ? { status: 0, output } : undefined;

describe('finding a browser', () => {
  it('takes the one on the PATH and installs nothing', async () => {
    const { machine, commands } = machineWith({ files: { [CHROMIUM]: '' }, answer: versionOf(CHROMIUM, VERSION) });
    expect(await ensureBrowser('chromium', machine)).toEqual({ path: CHROMIUM });
    expect(commands).toEqual([`${CHROMIUM} --version`]);
  });

  it('prefers the path in GOUJI_CHROMIUM', async () => {
    const { machine } = machineWith({
      env: { PATH: '/usr/bin', GOUJI_CHROMIUM: '/opt/mine' },
      files: { [CHROMIUM]: '', '/opt/mine': '' },
      answer: versionOf('/opt/mine', VERSION),
    });
    expect(await ensureBrowser('chromium', machine)).toEqual({ path: '/opt/mine' });
  });

  it('says what is wrong with GOUJI_CHROMIUM instead of taking another', async () => {
    const { machine, commands } = machineWith({
      env: { PATH: '/usr/bin', GOUJI_CHROMIUM: '/opt/gone' },
      files: { [CHROMIUM]: '' },
      answer: versionOf(CHROMIUM, VERSION),
    });
    expect(await ensureBrowser('chromium', machine)).toEqual({
      reason: 'GOUJI_CHROMIUM=/opt/gone cannot be used: there is no such file',
    });
    expect(commands).toEqual([]);
  });

  it.each([
    ['too old', versionOf(CHROMIUM, 'Chromium 120.0.6099.224\n'), ''],
    ['a snap', versionOf(CHROMIUM, VERSION), '#!/bin/sh\nexec /snap/bin/chromium "$@"\n'],
    ['unable to start', () => ({ status: 127, output: 'libnss3.so: cannot open shared object file' }), ''],
  ])('passes over one that is %s', async (_, answer, head) => {
    const { machine } = machineWith({ isRoot: false, files: { [CHROMIUM]: head }, answer });
    expect(await ensureBrowser('chromium', machine)).toHaveProperty('reason');
  });

  it('knows the usual places of macOS and Windows', async () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const onMac = machineWith({
      platform: 'darwin',
      files: { [mac]: '' },
      answer: versionOf(mac, 'Google Chrome 156.0'),
    });
    expect(await ensureBrowser('chromium', onMac.machine)).toEqual({ path: mac });

    const windows = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    const onWindows = machineWith({ platform: 'win32', env, files: { [windows]: '' } });
    expect(await ensureBrowser('firefox', onWindows.machine)).toEqual({ path: windows });
  });
});

describe('installing a browser', () => {
  const aptInstalls = (line: string, files: Record<string, string>) => {
    if (line.endsWith('install -y --no-install-recommends chromium')) files[CHROMIUM] = '';
    if (line.includes('apt-get') || line === 'sudo -n true') return DONE;
    return versionOf(CHROMIUM, VERSION)(line);
  };

  it('falls back to the Debian package where nothing can be downloaded', async () => {
    const { machine, commands } = machineWith({ files: { '/usr/bin/apt-get': '' }, answer: aptInstalls });
    expect(await ensureBrowser('chromium', machine)).toEqual({ path: CHROMIUM });
    expect(commands[0]).toMatch(/download\.ts chrome$/);
    expect(commands.slice(1)).toEqual([
      'env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 update',
      'env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends chromium',
      `${CHROMIUM} --version`,
    ]);
  });

  it('asks sudo, without a prompt, where we are not root', async () => {
    const scene = { isRoot: false, files: { '/usr/bin/apt-get': '' }, answer: aptInstalls };
    const { machine, commands } = machineWith(scene);
    expect(await ensureBrowser('chromium', machine)).toEqual({ path: CHROMIUM });
    expect(commands).toContain(
      'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends chromium',
    );
  });

  it('says in one line what to install where nothing helps', async () => {
    const { machine } = machineWith({ files: { '/usr/bin/apt-get': '' } });
    expect(await ensureBrowser('firefox', machine)).toEqual({
      reason:
        'no usable Firefox was found and none could be installed: install Firefox 153 or newer (Debian: apt-get install firefox-esr) or set GOUJI_FIREFOX to its path',
    });
  });

  it('leaves the package tool alone where we may not use it', async () => {
    const { machine, commands } = machineWith({ isRoot: false, files: { '/usr/bin/apt-get': '' } });
    await ensureBrowser('chromium', machine);
    expect(commands.filter((line) => line.includes('apt-get'))).toEqual([]);
  });
});

describe('the Chinese font', () => {
  it('is installed where there is none', async () => {
    let installed = false;
    const { machine, reports } = machineWith({
      files: { '/usr/bin/apt-get': '' },
      answer: (line) => {
        if (line.includes('fonts-noto-cjk')) installed = true;
        return { status: 0, output: installed ? 'Noto Sans CJK SC\n' : '' };
      },
    });
    await ensureChineseFont(machine);
    expect(installed).toBe(true);
    expect(reports.filter((line) => line.startsWith('Warning'))).toEqual([]);
  });

  it('is a warning where it cannot be had', async () => {
    const { machine, reports } = machineWith({ isRoot: false });
    await ensureChineseFont(machine);
    expect(reports.at(-1)).toMatch(/^Warning: no Chinese font/);
  });
});
