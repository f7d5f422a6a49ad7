import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Told to the user as it stands; nothing was changed on disk except what the sentence says. */
export class StateProblem extends Error {}

const shortestDelayMilliseconds = 200;

/** A large workbook takes long to write, and nobody is answered meanwhile: a save waits for a pause in the work … */
const pauseBySaving = 4;

/** … but not for ever: at the latest after so many times what a save takes. */
const longestDelayBySaving = 20;

/** The host's state on disk. A save is whole or not there: written beside, synced, then renamed over the old one. */
export class StateFile {
  private timer: NodeJS.Timeout | undefined;
  private tookMilliseconds = 0;
  /** Since when something is unsaved. */
  private unsavedSince: number | undefined;

  /** @param snapshot gives the state to be saved, called at the time of writing */
  constructor(
    readonly path: string,
    private readonly snapshot: () => unknown,
  ) {}

  /** Saves when changes pause for 200 ms, or longer where saving takes long; many changes make one write. */
  saveSoon(): void {
    const now = performance.now();
    this.unsavedSince ??= now;
    const pause = Math.max(shortestDelayMilliseconds, pauseBySaving * this.tookMilliseconds);
    const longest = Math.max(5 * shortestDelayMilliseconds, longestDelayBySaving * this.tookMilliseconds);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.saveNow(), Math.max(0, Math.min(pause, this.unsavedSince + longest - now)));
  }

  saveNow(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.unsavedSince = undefined;
    const startedAt = performance.now();
    mkdirSync(dirname(this.path), { recursive: true });
    const beside = `${this.path}.${process.pid}.tmp`;
    const file = openSync(beside, 'w', 0o600);
    try {
      writeSync(file, JSON.stringify(this.snapshot()));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, this.path);
    this.tookMilliseconds = performance.now() - startedAt;
  }

  /** Saves what a pending `saveSoon` would have saved. */
  settle(): void {
    if (this.timer) {
      this.saveNow();
    }
  }
}

/**
 * The saved state, or undefined when there is none.
 * @throws StateProblem when the file cannot be read; a file that is not JSON is first put aside
 */
export function readState(path: string): unknown {
  if (!existsSync(path)) {
    return undefined;
  }
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new StateProblem(brokenSentence(path));
  }
}

/** Moves a state out of the way without losing it and gives its new path; undefined when there was none. */
export function putAside(path: string, now: Date = new Date()): string | undefined {
  if (!existsSync(path)) {
    return undefined;
  }
  const aside = `${path}.${now.toISOString().replace(/[:.]/g, '-')}`;
  renameSync(path, aside);
  return aside;
}

export function brokenSentence(path: string): string {
  return `The saved workbook ${path} cannot be read. It was left as it is. Start with --fresh to put it aside and begin a new workbook.`;
}
