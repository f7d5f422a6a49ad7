import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    path.join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
      path.join(process.env[variable] ?? 'C:\\', file),
    ),
  ),
};

const quietFlags = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Chromium started by root, as in containers, needs to be told to do without its sandbox. */
const flags = process.getuid?.() === 0 ? ['--no-sandbox', ...quietFlags] : quietFlags;

/**
 * A browser for tests: CHROME_PATH, or an installed Chrome, Chromium or Edge, or one that is installed now.
 * @throws Error with one sentence when there is none and none can be installed
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium() ?? installChromium();
  if (executablePath === undefined) {
    throw new Error(
      'No browser was found and none could be installed: install Chrome, Chromium or Edge, or name one in CHROME_PATH.',
    );
  }
  return chromium.launch({ executablePath, args: flags });
}

/** @throws Error when CHROME_PATH names something that cannot be run */
function findChromium(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) {
      throw new Error(`CHROME_PATH names ${named}, which cannot be run.`);
    }
    return named;
  }
  return usualPlaces[process.platform]?.find(isExecutable);
}

/** By the system's packages where that is allowed, else by the test library's own download. */
function installChromium(): string | undefined {
  if (process.platform === 'linux' && succeeds('apt-get', ['--version'])) {
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    aptInstall(asRoot);
  }
  return findChromium() ?? downloadChromium();
}

function aptInstall(asRoot: readonly string[]): void {
  const packages = ['chromium', 'fonts-noto-cjk'];
  const [command = 'apt-get', ...before] = [...asRoot, 'apt-get'];
  if (!succeeds(command, [...before, 'install', '-y', ...packages])) {
    succeeds(command, [...before, 'update']);
    succeeds(command, [...before, 'install', '-y', ...packages]);
  }
}

function downloadChromium(): string | undefined {
  const library = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  succeeds(process.execPath, [library, 'install', 'chromium']);
  const downloaded = chromium.executablePath();
  return isExecutable(downloaded) ? downloaded : undefined;
}

function succeeds(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, [...args], { stdio: 'ignore', timeout: 300_000 });
    return true;
  } catch {
    return false;
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
