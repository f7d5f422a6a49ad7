import type { Additions, Opened } from '../../app/desk';
import { type Layout, type Remembered, sweepSoon, withBlank } from '../../app/memory';
import type { FieldKey } from '../../domain/record/fields';
import { straightenLog } from '../log/logColumns';
import type { DeskMemory } from '../memory/deskMemory';
import { snapshotOf } from '../settings/snapshot';
import { lackingFor, lacksVitalColumns, rebuildColumns } from './rebuild';

/** The workbook as one execution opened it, with the columns that had to be made again on the way. */
export class OpenedBook {
  private last: Opened | undefined;
  private made: readonly FieldKey[] | undefined;
  /** A workbook as it was opened, and as it stands since columns were made for what was to be written. */
  private wider: { readonly from: Opened; readonly to: Opened } | undefined;

  constructor(private readonly memory: DeskMemory) {}

  /** Columns that had been deleted and were made again, blank. */
  get rebuilt(): readonly FieldKey[] {
    return this.made ?? [];
  }

  /** Keeps what was opened last: memory learns layout and settings from it. */
  keep<O extends Opened>(opened: O): O {
    this.last = opened;
    return opened;
  }

  /** Remembers, with what was learnt of the workbook. */
  remember(before: Remembered, after: Remembered): void {
    const { last, made } = this;
    const learnt =
      last === undefined ? {} : { layout: last.layout, settings: snapshotOf(last.settings, before.settings) };
    // Rebuilt columns are blank: the next sweep fills what it can, and the next set-up tells of them.
    const blank =
      made === undefined
        ? {}
        : { sweep: withBlank(after.sweep, made), rebuilt: [...new Set([...(after.rebuilt ?? []), ...made])] };
    // The next sweep sees to lines that stand where the columns of the log stood before.
    const soon = learnt.layout?.logBefore === undefined ? after : sweepSoon(after);
    this.memory.remember(before, { ...soon, ...learnt, ...blank });
  }

  /** Reads again where columns had to be rebuilt first. */
  complete<O extends Opened>(remembered: Remembered, read: (layout: Layout | undefined) => O): O {
    const opened = read(remembered.layout);
    if (!lacksVitalColumns(opened.layout)) return this.keep(opened);
    this.made = rebuildColumns(opened.settings.language).added;
    const whole = this.keep(read(undefined));
    // At once: a look at a ticket remembers nothing else, and nobody would know that the columns are blank.
    this.remember(remembered, this.memory.known ?? remembered);
    return whole;
  }

  /** The workbook with a column for all that is to be written, which is remembered before anything is. */
  withRoom(opened: Opened, { tickets = [], changes = [] }: Partial<Additions>): Opened {
    const stands = this.wider?.from === opened ? this.wider.to : opened;
    const lacking = lackingFor(stands.layout, [...tickets, ...changes.map(({ change }) => change)]);
    if (lacking.size === 0) return stands;
    const { layout, added } = rebuildColumns(opened.settings.language, lacking);
    this.made = [...this.rebuilt, ...added];
    const to = this.keep({ ...stands, layout: { ...stands.layout, ...layout } });
    this.wider = { from: opened, to };
    const { known } = this.memory;
    if (known !== undefined) this.remember(known, known);
    return to;
  }

  /** With log lines moved under the columns as they stand now. */
  straightened<O extends Opened>(opened: O): O {
    return this.keep(straightenLog(opened));
  }
}
