/** Before the name of whoever acts: each has a storage of their own, as each has a browser of their own at Google. */
const storagePrefix = 'sheetdesk.frame ';

/** What the add-on's pages of one person keep in this browser, beside what the host's own page keeps there. */
export class PageStorage {
  private readonly place: string;

  constructor(person: string) {
    this.place = storagePrefix + person;
  }

  /** Pairs of name and value. Storage may be refused by the browser; then pages keep nothing. */
  entries(): readonly (readonly [name: string, value: string])[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.place) ?? '{}');
      if (typeof kept !== 'object' || kept === null) return [];
      return Object.entries(kept).map(([name, value]) => [name, String(value)]);
    } catch {
      return [];
    }
  }

  /** @param value null takes the entry away */
  put(name: string, value: string | null): void {
    const kept = new Map(this.entries());
    if (value === null) kept.delete(name);
    else kept.set(name, value);
    try {
      if (kept.size === 0) localStorage.removeItem(this.place);
      else localStorage.setItem(this.place, JSON.stringify(Object.fromEntries(kept)));
    } catch {
      return;
    }
  }
}
