import { types } from 'node:util';
import type { Context } from 'node:vm';
import { type Act, type Method, type RealmSide, realmSide } from './realmSide';

/** Members that every object has from Object.prototype: the script gets its own realm's. */
const INHERITED: ReadonlySet<unknown> = new Set(
  Reflect.ownKeys(Object.prototype).filter((name) => name !== 'toString' && name !== 'toLocaleString'),
);

/** What stands behind each stand-in of any realm. */
const originals = new WeakMap<object, object>();

/** Whether a script holds this as an object or function of the host. */
export function isHostObject(value: object): boolean {
  return originals.has(value);
}

/**
 * Stands between a script's realm and the host. The script is handed stand-ins made in its own realm, never an
 * object, function or error of the host, through which it could reach the host's own Function and process.
 */
export class Boundary {
  private readonly realm: RealmSide;
  private readonly standIns = new WeakMap<object, object>();
  private readonly walked = new WeakSet<object>();

  constructor(context: Context) {
    this.realm = realmSide(context);
  }

  /** A function of the realm, not to be called with `new`. */
  method(act: Act): Method {
    return this.realm.makeMethod(act);
  }

  constructible(act: Act): object {
    return this.realm.makeConstructor(act);
  }

  /** Listens to a promise of the realm, so that its failure is not unheard. */
  hush(promise: object): void {
    this.realm.hush(promise);
  }

  /** What the script gets for a value of the host. Arrays and plain objects of its realm are looked through in place. */
  give(value: unknown): unknown {
    if (!isObject(value) || originals.has(value)) return value;
    if (this.realm.isOwn(value)) return this.lookThrough(value);
    if (Array.isArray(value)) return this.copyOf(value);
    if (types.isDate(value)) return this.realm.makeDate(Date.prototype.getTime.call(value));
    const known = this.standIns.get(value);
    if (known) return known;
    const made = this.standIn(value);
    this.standIns.set(value, made);
    originals.set(made, value);
    return made;
  }

  /** What the host gets for a value of the script: what stood behind it, or a copy of arrays and plain objects. */
  take(value: unknown, copies = new Map<object, unknown>()): unknown {
    if (!isObject(value)) return value;
    const known = originals.get(value) ?? copies.get(value);
    if (known !== undefined) return known;
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      copies.set(value, list);
      for (let place = 0; place < value.length; place += 1) list.push(this.take(value[place], copies));
      return list;
    }
    if (!this.isPlain(value)) return value;
    const record = {};
    copies.set(value, record);
    for (const key of Object.keys(value)) {
      const member = this.take(Reflect.get(value, key), copies);
      Object.defineProperty(record, key, { value: member, writable: true, enumerable: true, configurable: true });
    }
    return record;
  }

  private isPlain(value: object): boolean {
    if (typeof value === 'function' || types.isDate(value)) return false;
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === this.realm.plain || prototype === null;
  }

  private lookThrough(value: object): object {
    if (this.walked.has(value) || (!Array.isArray(value) && !this.isPlain(value))) return value;
    this.walked.add(value);
    if (Array.isArray(value)) {
      for (let place = 0; place < value.length; place += 1) this.giveMember(value, place);
    } else {
      for (const key of Object.keys(value)) this.giveMember(value, key);
    }
    return value;
  }

  private giveMember(holder: object, key: PropertyKey): void {
    const member: unknown = Reflect.get(holder, key);
    if (!isObject(member)) return;
    const given = this.give(member);
    if (given !== member) Reflect.set(holder, key, given);
  }

  private copyOf(list: readonly unknown[]): unknown[] {
    const copy = this.realm.makeArray(list.length);
    for (const [place, item] of list.entries()) copy[place] = this.give(item);
    return copy;
  }

  private standIn(value: object): object {
    if (typeof value !== 'function') return this.realm.makeObject(this.traps(value));
    return this.method((self, given) => {
      const taken: unknown[] = [];
      const copies = new Map<object, unknown>();
      for (let place = 0; place < given.length; place += 1) taken.push(this.take(given[place], copies));
      return this.give(Reflect.apply(value, isObject(self) ? (originals.get(self) ?? self) : self, taken));
    });
  }

  private traps(target: object): Readonly<Record<string, Act>> {
    return {
      get: (_handler, { 1: key, 2: receiver }) =>
        INHERITED.has(key)
          ? Reflect.get(this.realm.plain, name(key), receiver)
          : this.give(Reflect.get(target, name(key))),
      set: (_handler, { 1: key, 2: value }) => Reflect.set(target, name(key), value),
      has: (_handler, { 1: key }) => Reflect.has(target, name(key)),
      deleteProperty: (_handler, { 1: key }) => Reflect.deleteProperty(target, name(key)),
      ownKeys: () => Reflect.ownKeys(target),
      getOwnPropertyDescriptor: (_handler, { 1: key }) => this.described(target, name(key)),
      getPrototypeOf: () => this.realm.plain,
      setPrototypeOf: () => false,
      defineProperty: () => false,
      preventExtensions: () => false,
    };
  }

  private described(target: object, key: PropertyKey): PropertyDescriptor | undefined {
    const found = Reflect.getOwnPropertyDescriptor(target, key);
    return (
      found && {
        value: this.give(found.value),
        writable: true,
        enumerable: found.enumerable ?? false,
        configurable: true,
      }
    );
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function name(key: unknown): PropertyKey {
  return typeof key === 'symbol' ? key : String(key);
}
