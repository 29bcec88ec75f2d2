import { posix, win32 } from 'node:path';
import { type BrowserKind, TRAITS } from './kinds.ts';
import type { Machine } from './machine.ts';

const MAC_APPS: Record<BrowserKind, string[]> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Record<BrowserKind, string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

function onPath(kind: BrowserKind, machine: Machine): string[] {
  const folders = (machine.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  // A desktop session's PATH may lack the folders where packages put their programs.
  const all = [...new Set([...folders, '/usr/local/bin', '/usr/bin'])];
  return TRAITS[kind].commands.flatMap((command) => all.map((folder) => posix.join(folder, command)));
}

/** The places where systems keep a browser, most usual first. */
export function usualPlaces(kind: BrowserKind, machine: Machine): string[] {
  if (machine.platform === 'darwin') {
    const folders = ['/Applications', posix.join(machine.env.HOME ?? '/', 'Applications')];
    return folders.flatMap((folder) => MAC_APPS[kind].map((app) => posix.join(folder, app)));
  }
  if (machine.platform === 'win32') {
    const roots = [machine.env.PROGRAMFILES, machine.env['PROGRAMFILES(X86)'], machine.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS_PROGRAMS[kind].map((program) => win32.join(root, program)) : []));
  }
  return onPath(kind, machine);
}
