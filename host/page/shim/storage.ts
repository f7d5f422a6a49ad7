import type { FrameMessage } from '../addon/messages';

/** As much as browsers keep for one origin, in characters of names and values. */
const mostCharacters = 5_000_000;

/**
 * localStorage of a page whose frame has no origin, and so is refused the browser's own: what was kept before comes with
 * the frame's name, and the desk around it keeps what changes.
 */
class FrameStorage implements Storage {
  [name: string]: unknown;
  readonly #items: Map<string, string>;
  readonly #say: (message: FrameMessage) => void;

  constructor(items: Map<string, string>, say: (message: FrameMessage) => void) {
    this.#items = items;
    this.#say = say;
  }

  get length(): number {
    return this.#items.size;
  }

  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }

  getItem(name: string): string | null {
    return this.#items.get(String(name)) ?? null;
  }

  setItem(name: string, value: string): void {
    const [key, text] = [String(name), String(value)];
    const others = [...this.#items].filter(([known]) => known !== key);
    const size = [...others, [key, text] as const].reduce((sum, [known, kept]) => sum + known.length + kept.length, 0);
    if (size > mostCharacters) throw new DOMException('The storage of this page is full.', 'QuotaExceededError');
    this.#items.set(key, text);
    this.#say({ kind: 'store', name: key, value: text });
  }

  removeItem(name: string): void {
    if (this.#items.delete(String(name))) this.#say({ kind: 'store', name: String(name), value: null });
  }

  clear(): void {
    for (const name of [...this.#items.keys()]) this.removeItem(name);
  }
}

/** What the frame's name says was kept: pairs of name and value; a page opened otherwise has none. */
function keptIn(frameName: string): Map<string, string> {
  try {
    const pairs: unknown = JSON.parse(frameName);
    if (!Array.isArray(pairs)) return new Map();
    return new Map(pairs.map(([name, value]: readonly unknown[]) => [String(name), String(value)]));
  } catch {
    return new Map();
  }
}

/** Gives the page its storage before any of its own scripts runs. */
export function giveStorage(say: (message: FrameMessage) => void): void {
  const items = keptIn(window.name);
  window.name = '';
  Object.defineProperty(window, 'localStorage', { value: new FrameStorage(items, say), configurable: true });
}
