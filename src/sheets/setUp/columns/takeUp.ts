import { recallCounters } from '../../../app/counters';
import { keysOf } from '../../../app/customers/customerKeys';
import type { Desk } from '../../../app/desk';
import { withUnheard } from '../../../app/health/unheardForms';
import { type Remembered, withBlank } from '../../../app/memory';
import { numbersLost } from '../../../app/sweeping/numbersLost';
import { rulesAfter } from '../../../app/sweeping/rules';
import { damagedCustomers } from '../../../domain/customer/sealing/damaged';
import { keyStanding } from '../../../domain/customer/sealing/restore';
import { customerSerialsAfter } from '../../../domain/number/customerNumber';
import type { FieldKey } from '../../../domain/record/fields';
import { isDeserted } from '../../../domain/settings/strangers';
import { monthText } from '../../../domain/time/format';
import { ArchiveIndex } from '../../archive/archiveIndex';
import { archiveStanding } from '../../archive/lostArchives';
import { filledPercent } from '../../memory/fullness';
import { ensureClock, type OtherClock } from '../clockTrigger';
import { ensureFormTrigger } from '../formTrigger';
import type { RepairCount } from '../repairs';
import { type LostSecrets, renewSecrets, storedBefore } from '../secrets';
import { countUnreadable, dropUnreadable } from '../unreadable';

/** What was found when the memory was taken up. */
export interface TakenUp {
  /** The clock of another person; undefined when it runs under one's own name. */
  readonly otherClock: OtherClock | undefined;
  /** As in a copied workbook: it has to be restored from its backup (D12). */
  readonly isKeyMissing: boolean;
  /** How many percent of the memory's store are used; undefined while there is room. */
  readonly filledPercent: number | undefined;
  /** Customers whose contact or name the key does not open, as another workbook's key: 0 where there is none. */
  readonly unopened: number;
  /** Customers whose row is gone or was altered (D12). */
  readonly damaged: number;
  /** Years whose archive cannot be found or opened, though it must still be kept. */
  readonly missingArchives: readonly number[];
  /** Ticket columns that the desk had made again by itself. */
  readonly rebuilt: readonly FieldKey[];
  /** Tickets name owners, but nobody except whoever looks stands in the people sheet. */
  readonly isDeserted: boolean;
  /** Secrets that are gone, each told once. */
  readonly secrets: LostSecrets;
  /** Tickets that lost their number with its column, which nothing tells (D2). */
  readonly numbers: LostNumbers;
}

/** How many tickets are about to get new numbers, and how many got them since set-up last told of such. */
export interface LostNumbers {
  readonly owed: number;
  readonly anew: number;
}

/**
 * Takes up the memory: where columns stand, counters above every number in use, the sweep from now on; and sees to
 * the clock's trigger.
 * @param isInUse set-up ran before, so that what is not remembered was lost
 * @param added ticket columns that were missing and that set-up made: the next sweep fills what it can
 */
export function takeUp(
  desk: Desk,
  me: string,
  isInUse: boolean,
  added: readonly FieldKey[],
  count: RepairCount,
): TakenUp {
  return desk.exclusively(() => {
    const stored = storedBefore();
    const unreadable = countUnreadable(stored);
    count.add('memory', unreadable);
    const remembered = recallCounters(desk);
    const { other, isMade, isCorrected, isSingled = false } = ensureClock(remembered, desk.now, me);
    count.add('clock', Number(isMade || isSingled));
    count.add('memory', Number(isCorrected ?? false));
    const forms = other === undefined ? ensureFormTrigger() : undefined;
    count.add('forms', Number(forms?.isThere === false));
    const before = desk.recall();
    const { rows, zone, settings } = desk.open({ ...remembered, layout: undefined }, [
      'customerNo',
      'customerName',
      'contact',
      'owner',
      'surveySentAt',
    ]);
    const { sweep, rebuilt = [], renumbered = 0 } = remembered;
    const isNumberLost = added.includes('number') || (sweep.blank ?? []).includes('number');
    const numbers = {
      owed: isNumberLost ? numbersLost(desk, { ...remembered, layout: undefined }) : 0,
      anew: renumbered,
    };
    const isNew = sweep.sweptUntil === 0;
    const next: Remembered['sweep'] = {
      ...sweep,
      sweptUntil: isNew ? desk.now : sweep.sweptUntil,
      // Rows whose own drop-downs somebody deleted are given them by the next sweep.
      tree: '',
      nextChangeAt: isNew ? desk.now : Math.min(sweep.nextChangeAt, desk.now),
      // A ticket may come in and a policy be edited before the first sweep.
      rules: rulesAfter(sweep.rules, settings, desk.now),
    };
    const tickets = rows.map(({ ticket }) => ticket);
    const shown = tickets.flatMap(({ customerNo }) => customerNo ?? []);
    const isSurveyed = tickets.some(({ surveySentAt }) => surveySentAt !== undefined);
    const secrets = renewSecrets(stored, isInUse, isSurveyed);
    const month = monthText(desk.now, zone);
    const archives = archiveStanding(new ArchiveIndex(), before.archiveYears ?? [], settings, month);
    desk.remember(before, {
      ...(isNew || forms === undefined ? remembered : withUnheard(remembered, forms, desk.now, zone)),
      // A desk set up at noon owes no digest of this morning.
      begunAt: isNew ? desk.now : remembered.begunAt,
      ...(rebuilt.length > 0 && { rebuilt: [] }),
      ...(renumbered > 0 && { renumbered: 0 }),
      ...archives,
      // Where an earlier version counted less than the tickets show.
      customerSerials: customerSerialsAfter(before.customerSerials ?? {}, shown),
      sweep: added.length === 0 ? next : withBlank(next, added),
    });
    if (unreadable > 0) dropUnreadable();
    const isKeyMissing = before.customerKeys === undefined;
    const customers = desk.customers.all({ zone });
    const ring = keysOf(before);
    const unopened = isKeyMissing ? 0 : keyStanding(customers, ring).unreadable;
    const damaged = damagedCustomers(customers, tickets, ring).size;
    desk.release();
    return {
      otherClock: other,
      isKeyMissing,
      filledPercent: filledPercent(stored),
      unopened,
      damaged,
      missingArchives: archives.missingArchives,
      rebuilt,
      numbers,
      secrets,
      isDeserted: isDeserted(tickets, settings.people, me),
    };
  });
}
