import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const linuxNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const windowsFiles = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Where browsers are usually installed on this kind of machine. */
function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(homedir(), 'Applications')];
    return folders.flatMap((folder) => macNames.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? windowsFiles.map((file) => path.join(folder, file)) : []));
  }
  return [...linuxNames.map((name) => `/usr/bin/${name}`), '/snap/bin/chromium'];
}

/**
 * The installed browser that prints pages: CHROME_PATH, or Chromium, Chrome or Edge where they usually are.
 * @throws Error with one sentence when there is none
 */
export function installedChromium(): string {
  const named = process.env.CHROME_PATH;
  const found = (named ? [named] : usualPlaces()).find(isExecutable);
  if (found !== undefined) return found;
  throw new Error(
    named
      ? `CHROME_PATH names ${named}, which cannot be run, so that no PDF can be printed.`
      : 'A PDF is printed by Chromium, Chrome or Edge, and none was found: install one, or name it in CHROME_PATH.',
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
