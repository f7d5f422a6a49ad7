import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installedChromium } from './chromium';

const longestMilliseconds = 60_000;

const quietFlags = [
  '--headless',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-pdf-header-footer',
];

/** A page as it is printed runs no script and reads nothing from the disk or the net. */
const policy =
  "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page that sends its reader elsewhere would do so while it is printed; no policy forbids that. */
const refresh = /<meta[^>]*http-equiv\s*=\s*["']?\s*refresh[^>]*>/gi;

/** Prints in the size and margins of its CSS @page; A4 with one centimetre where it says nothing. */
function printable(html: string): string {
  return `<!DOCTYPE html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<style>@page { size: A4; margin: 1cm }</style>${html.replace(refresh, '')}`;
}

/**
 * A page as PDF, printed by the browser that is installed.
 * @throws Error with one sentence when there is none, or when it does not print
 */
export function printPdf(html: string): Buffer {
  const chromium = installedChromium();
  const folder = mkdtempSync(path.join(tmpdir(), 'sheetdesk-print-'));
  const page = path.join(folder, 'page.html');
  const pdf = path.join(folder, 'page.pdf');
  // Chromium started by root, as in containers, needs to be told to do without its sandbox.
  const flags = process.getuid?.() === 0 ? ['--no-sandbox', ...quietFlags] : quietFlags;
  const own = [`--user-data-dir=${path.join(folder, 'profile')}`, `--print-to-pdf=${pdf}`];
  try {
    writeFileSync(page, printable(html));
    execFileSync(chromium, [...flags, ...own, pathToFileURL(page).href], {
      stdio: 'ignore',
      timeout: longestMilliseconds,
    });
    return readFileSync(pdf);
  } catch (problem) {
    throw new Error(`${chromium} did not print the PDF.`, { cause: problem });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
