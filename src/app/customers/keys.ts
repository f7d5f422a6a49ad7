import { backupText, readBackup } from '../../domain/customer/sealing/backup';
import type { KeyRing } from '../../domain/customer/sealing/keys';
import { type KeyStanding, keyStanding, withRestored } from '../../domain/customer/sealing/restore';
import type { Zone } from '../../domain/time/zone';
import type { Desk } from '../desk';
import { Refused } from '../refused';
import { keysOf } from './customerKeys';

/** How keys and sealed customers stand to each other: two calls. */
export const standingOfKeys = (desk: Desk, zone: Zone): KeyStanding =>
  keyStanding(desk.customers.all({ zone }), keysOf(desk.recall()));

/**
 * The key in use as text for a safe place.
 * @throws Refused "keyNone"
 */
export function backUp(desk: Desk): { readonly text: string; readonly keyId: string } {
  const ring = keysOf(desk.recall());
  if (ring === undefined) throw new Refused('keyNone');
  return { text: backupText(ring.current), keyId: ring.current.id };
}

/**
 * Takes a key back from its backup, once it has opened something that is sealed here; the key in use stays in use. The
 * next sweep looks at every row, and seals what was typed meanwhile.
 * @param keep stores the keys
 * @throws Refused "backupWrong" for a text with a mistake, "keyForeign" for the key of another workbook: nothing changes
 */
export function restore(desk: Desk, zone: Zone, text: string, keep: (ring: KeyRing) => void): KeyStanding {
  return desk.exclusively(() => {
    const key = readBackup(text);
    if (key === undefined) throw new Refused('backupWrong');
    const customers = desk.customers.all({ zone });
    const before = keysOf(desk.recall());
    const ring = withRestored(customers, before, key);
    if (ring === undefined) throw new Refused('keyForeign', [], key.id);
    if (ring !== before) {
      keep(ring);
      const remembered = desk.known();
      desk.remember(remembered, { ...remembered, sweep: { ...remembered.sweep, fullAt: 0, unsealed: 0 } });
    }
    return keyStanding(customers, ring);
  });
}
