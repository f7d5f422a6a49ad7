import { Refusal } from '../../model/refusal';

/** The limits of one property store, in bytes of UTF-8. */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

export type StoredProperties = Readonly<Record<string, string>>;

/** One store of script, user or document properties. A refused change leaves it as it was. */
export class PropertyStore {
  private values: ReadonlyMap<string, string>;

  constructor(saved: StoredProperties = {}) {
    this.values = new Map(Object.entries(saved));
  }

  get(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  all(): StoredProperties {
    return Object.fromEntries(this.values);
  }

  keys(): readonly string[] {
    return [...this.values.keys()];
  }

  /** @throws Refusal with the service's words when a value or the store would grow too large */
  set(entries: readonly (readonly [string, string])[], deleteOthers = false): void {
    const next = new Map(deleteOthers ? [] : this.values);
    for (const [key, value] of entries) {
      if (Buffer.byteLength(value) > VALUE_BYTES) throw new Refusal('Argument too large: value');
      next.set(key, value);
    }
    if (bytes(next) > STORE_BYTES) {
      throw new Refusal('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    this.values = next;
  }

  delete(key: string): void {
    this.values = new Map([...this.values].filter(([other]) => other !== key));
  }

  clear(): void {
    this.values = new Map();
  }
}

function bytes(values: ReadonlyMap<string, string>): number {
  let sum = 0;
  for (const [key, value] of values) sum += Buffer.byteLength(key) + Buffer.byteLength(value);
  return sum;
}

/** Every property store of the script: its own, its document's and each user's. */
export class PropertyStores {
  readonly script: PropertyStore;
  readonly document: PropertyStore;
  private readonly users: Map<string, PropertyStore>;

  constructor(saved?: SavedProperties) {
    this.script = new PropertyStore(saved?.script);
    this.document = new PropertyStore(saved?.document);
    this.users = new Map(
      Object.entries(saved?.users ?? {}).map(([email, values]) => [email, new PropertyStore(values)]),
    );
  }

  user(email: string): PropertyStore {
    const store = this.users.get(email) ?? new PropertyStore();
    this.users.set(email, store);
    return store;
  }

  save(): SavedProperties {
    const users = Object.fromEntries([...this.users].map(([email, store]) => [email, store.all()]));
    return { script: this.script.all(), document: this.document.all(), users };
  }
}

export interface SavedProperties {
  readonly script: StoredProperties;
  readonly document: StoredProperties;
  readonly users: Readonly<Record<string, StoredProperties>>;
}
