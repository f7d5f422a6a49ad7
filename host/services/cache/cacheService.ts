import type { ExecutionContext } from '../../contract/execution';
import { integerArgument, plainEntries, signatureError, textArgument } from '../base/arguments';
import { scriptObject } from '../signatures/scriptObject';
import type { CacheStore, CacheStores } from './store';

type GoogleCache = GoogleAppsScript.Cache.Cache;

const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

class HostCache implements GoogleCache {
  constructor(
    private readonly store: CacheStore,
    private readonly context: ExecutionContext,
  ) {}

  get(...given: unknown[]): string | null {
    const key = this.key('get', given);
    this.context.gate.pass('Cache.get', 'cache.get');
    return this.store.get(key, this.context.now());
  }

  getAll(...given: unknown[]): { [key: string]: unknown } {
    const keys = this.keys('getAll', given);
    this.context.gate.pass('Cache.getAll', 'cache.get');
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.store.get(key, this.context.now());
      if (value !== null) found[key] = value;
    }
    return this.context.realm.copy(found);
  }

  put(...given: unknown[]): void {
    const key = this.key('put', given);
    const value = this.value(textArgument(this.context.realm, 'CacheService.Cache.put', given, 1));
    const expiresAt = this.expiry('put', given, 2);
    this.context.gate.pass('Cache.put', 'cache.put');
    this.store.put(key, value, expiresAt);
  }

  putAll(...given: unknown[]): void {
    const entries = plainEntries(given[0]);
    if (!entries) throw signatureError(this.context.realm, 'CacheService.Cache.putAll', given);
    const checked = entries.map(([key, value]) => [this.checkedKey(key), this.value(String(value))] as const);
    const expiresAt = this.expiry('putAll', given, 1);
    this.context.gate.pass('Cache.putAll', 'cache.put');
    for (const [key, value] of checked) this.store.put(key, value, expiresAt);
  }

  remove(...given: unknown[]): void {
    const key = this.key('remove', given);
    this.context.gate.pass('Cache.remove', 'cache.remove');
    this.store.remove(key);
  }

  removeAll(...given: unknown[]): void {
    const keys = this.keys('removeAll', given);
    this.context.gate.pass('Cache.removeAll', 'cache.remove');
    for (const key of keys) this.store.remove(key);
  }

  private key(method: string, given: readonly unknown[]): string {
    return this.checkedKey(textArgument(this.context.realm, `CacheService.Cache.${method}`, given, 0));
  }

  private keys(method: string, given: readonly unknown[]): readonly string[] {
    const [keys] = given;
    if (Array.isArray(keys)) return keys.map((key) => this.checkedKey(String(key)));
    throw signatureError(this.context.realm, `CacheService.Cache.${method}`, given);
  }

  private checkedKey(key: string): string {
    if (key.length > KEY_CHARACTERS) throw this.context.realm.exception('Argument too large: key');
    return key;
  }

  private value(value: string): string {
    if (Buffer.byteLength(value) > VALUE_BYTES) throw this.context.realm.exception('Argument too large: value');
    return value;
  }

  private expiry(method: string, given: readonly unknown[], index: number): number {
    const name = `CacheService.Cache.${method}`;
    const seconds = given.length > index ? integerArgument(this.context.realm, name, given, index) : DEFAULT_SECONDS;
    if (seconds < 1 || seconds > LONGEST_SECONDS) {
      throw this.context.realm.exception(`Invalid argument: expirationInSeconds must be between 1 and 21600`);
    }
    return this.context.now() + seconds * 1000;
  }
}

class HostCacheService implements GoogleAppsScript.Cache.CacheService {
  constructor(
    private readonly stores: CacheStores,
    private readonly context: ExecutionContext,
  ) {}

  getScriptCache(): GoogleCache {
    return this.open(this.stores.script);
  }

  getDocumentCache(): GoogleCache {
    return this.open(this.stores.document);
  }

  getUserCache(): GoogleCache {
    return this.open(this.stores.user(this.context.effectiveUser));
  }

  private open(store: CacheStore): GoogleCache {
    return scriptObject(this.context.realm, 'CacheService', 'Cache', new HostCache(store, this.context));
  }
}

/** The global CacheService of one execution. */
export function createCacheService(
  stores: CacheStores,
  context: ExecutionContext,
): GoogleAppsScript.Cache.CacheService {
  return scriptObject(context.realm, 'CacheService', 'CacheService', new HostCacheService(stores, context));
}
