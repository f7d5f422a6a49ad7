import type { StoredCustomer } from '../register';
import { type CustomerKey, type KeyRing, withKey } from './keys';
import { isSealed, open } from './seal';

/** How the keys of a workbook stand to what is sealed in it (D12). */
export interface KeyStanding {
  readonly state: 'none' | 'ready' | 'missing';
  /** Rows that hold anything sealed, and those of them whose key is not here. */
  readonly sealed: number;
  readonly unreadable: number;
  /** Blank without a key. */
  readonly keyId: string;
}

type Sealed = Pick<StoredCustomer, 'customerNo' | 'contact' | 'name'>;

const columns = ['contact', 'name'] as const;

/** Where a ciphertext names its key: behind the two digits of its version. */
const keyIdOf = (cell: string): string => cell.slice(2, 10);

const isUnder = (customer: Sealed, ids: ReadonlySet<string>): boolean =>
  columns.every((column) => !isSealed(customer[column]) || ids.has(keyIdOf(customer[column])));

export function keyStanding(customers: readonly Sealed[], ring: KeyRing | undefined): KeyStanding {
  const ids = new Set(ring?.all.map(({ id }) => id));
  const sealed = customers.filter((customer) => columns.some((column) => isSealed(customer[column])));
  const unreadable = sealed.filter((customer) => !isUnder(customer, ids)).length;
  const stateWithoutGaps = ring === undefined ? 'none' : 'ready';
  return {
    state: unreadable > 0 ? 'missing' : stateWithoutGaps,
    sealed: sealed.length,
    unreadable,
    keyId: ring?.current.id ?? '',
  };
}

/** Whether the key opens anything: its name alone proves nothing. */
function opensAny(customers: readonly Sealed[], key: CustomerKey): boolean {
  const ring: KeyRing = { current: key, all: [key] };
  return customers.some(({ customerNo, ...cells }) =>
    columns.some((column) => 'text' in open(cells[column], { customerNo, column }, ring)),
  );
}

/**
 * The keys with one that was restored. The key in use stays in use; the restored one opens what is sealed under it.
 * @returns undefined when the key opens nothing of what is sealed: it is that of another workbook
 */
export function withRestored(
  customers: readonly Sealed[],
  ring: KeyRing | undefined,
  key: CustomerKey,
): KeyRing | undefined {
  if (ring?.all.some(({ id }) => id === key.id)) return ring;
  if (!opensAny(customers, key)) return undefined;
  return ring === undefined ? withKey(undefined, key) : { current: ring.current, all: [key, ...ring.all] };
}
