import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Told to the user as it stands; nothing was changed on disk except what the sentence says. */
export class StateProblem extends Error {}

const shortestDelayMilliseconds = 200;

/** Making the text of a large workbook holds up every answer: a save waits for a pause in the work as long as that … */
const pauseByMaking = 1;

/** … but not for ever: for a second, or so many times as long as making the text takes. */
const longestDelay = { milliseconds: 1000, byMaking: 3 };

/** The host's state on disk. A save is whole or not there: written beside, synced, then renamed over the old one. */
export class StateFile {
  private timer: NodeJS.Timeout | undefined;
  private makingMilliseconds = 0;
  /** Since when something is unsaved. */
  private unsavedSince: number | undefined;
  /** Saves begun, and the latest that is on disk. */
  private begun = 0;
  private saved = 0;

  /** @param snapshot gives the state to be saved, called at the time of writing */
  constructor(
    readonly path: string,
    private readonly snapshot: () => unknown,
  ) {}

  /**
   * Saves when changes pause for 200 ms and at the latest a second after the first; later only where making the text
   * takes long. Many changes make one write, and nobody waits for the disk.
   */
  saveSoon(): void {
    const now = performance.now();
    this.unsavedSince ??= now;
    const pause = Math.max(shortestDelayMilliseconds, pauseByMaking * this.makingMilliseconds);
    const longest = Math.max(longestDelay.milliseconds, longestDelay.byMaking * this.makingMilliseconds);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), Math.max(0, Math.min(pause, this.unsavedSince + longest - now)));
  }

  /** Saves the state of this moment; others are answered while the disk works. */
  async save(): Promise<void> {
    const { text, turn, beside } = this.made();
    const file = await open(beside, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    this.put(beside, turn);
  }

  /** As `save`, on disk when it returns. */
  saveNow(): void {
    const { text, turn, beside } = this.made();
    const file = openSync(beside, 'w', 0o600);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    this.put(beside, turn);
  }

  private made(): { readonly text: string; readonly turn: number; readonly beside: string } {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.unsavedSince = undefined;
    const startedAt = performance.now();
    const text = JSON.stringify(this.snapshot());
    this.makingMilliseconds = performance.now() - startedAt;
    mkdirSync(dirname(this.path), { recursive: true });
    this.begun += 1;
    return { text, turn: this.begun, beside: `${this.path}.${process.pid}.${this.begun}.tmp` };
  }

  /** A save that was overtaken by a later one is thrown away. */
  private put(beside: string, turn: number): void {
    if (turn < this.saved) {
      rmSync(beside, { force: true });
      return;
    }
    renameSync(beside, this.path);
    this.saved = turn;
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
