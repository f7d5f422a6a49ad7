const ITEMS = 1000;
const ITEMS_AFTER_EVICTION = 900;

interface Item {
  readonly value: string;
  readonly expiresAt: number;
}

/** One cache of at most 1,000 items; beyond it the 900 farthest from expiry are kept, as documented. */
export class CacheStore {
  private items = new Map<string, Item>();

  get(key: string, now: number): string | null {
    const item = this.items.get(key);
    return item && item.expiresAt > now ? item.value : null;
  }

  put(key: string, value: string, expiresAt: number): void {
    this.items.delete(key);
    this.items.set(key, { value, expiresAt });
    if (this.items.size <= ITEMS) return;
    const byExpiry = [...this.items].sort(([, one], [, other]) => other.expiresAt - one.expiresAt);
    this.items = new Map(byExpiry.slice(0, ITEMS_AFTER_EVICTION));
  }

  remove(key: string): void {
    this.items.delete(key);
  }

  clear(): void {
    this.items.clear();
  }
}

/** Every cache of the script: its own, its document's and each user's. Nothing of it survives a restart. */
export class CacheStores {
  readonly script = new CacheStore();
  readonly document = new CacheStore();
  private readonly users = new Map<string, CacheStore>();

  user(email: string): CacheStore {
    const store = this.users.get(email) ?? new CacheStore();
    this.users.set(email, store);
    return store;
  }

  /** Evicts everything, as the live service may do at any time. */
  clear(): void {
    this.script.clear();
    this.document.clear();
    this.users.clear();
  }
}
