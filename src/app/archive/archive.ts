import type { Leaving } from '../../domain/archive/dueForArchive';
import type { Filing } from '../../domain/archive/filing';
import type { Moment } from '../../domain/record/ticket';
import type { Opened } from '../desk';
import type { Remembered } from '../memory';

/** Who files when. */
export interface Stamp {
  readonly at: Moment;
  readonly by: string;
}

/** How numbers in columns that people added are shown, by the column's key. */
export type OwnFormats = Readonly<Record<string, string>>;

/** Tickets with their lines, all of one year, as they stood in the live sheets. */
export interface Batch {
  readonly year: number;
  readonly filings: readonly Filing[];
  readonly ownFormats: OwnFormats;
}

/** How many tickets a year's archive holds. */
export interface YearCount {
  readonly year: number;
  /** Where, as the list of archives names it. */
  readonly bookId: string;
  /** Absent while nothing more is known than was. */
  readonly tickets?: number;
}

/** What came of filing. */
export interface Filed extends YearCount {
  /** Numbers whose filings were read back as they are to be; the others are on their way. */
  readonly settled: ReadonlySet<string>;
}

/** Where archived tickets are kept: yearly workbooks, or a warehouse. Numbers are its keys. */
export interface Archive {
  /**
   * Writes filings of one year and reads them back. One that is there already with the same contents stays; one that
   * is there with others, left by a run that broke off, is replaced.
   * @returns which of them are there now, and how many tickets the year's archive holds
   * @throws Refused "archiveDiffers" when what was read back is not what was to be written, "archiveFull",
   * "archiveLoadFailed", "archiveSlow", "bigQueryOff", "datasetMissing"
   */
  file(opened: Opened, batch: Batch, stamp: Stamp): Filed;
  /** The filings under those numbers of one year; numbers that are not archived are left out. */
  find(opened: Opened, year: number, numbers: readonly string[]): readonly Filing[];
}

/** The workbook as an archive run finds it. */
export interface LiveFound {
  readonly opened: Opened;
  /** Numbers of tickets that wait for another department. */
  readonly withOpenTasks: ReadonlySet<string>;
  /** An earlier run broke off between taking rows out and checking them. */
  readonly isHolding: boolean;
}

/** The sheets of the live workbook from which tickets are taken, and the hidden sheet that holds them meanwhile. */
export interface LiveSheets {
  open(remembered: Remembered): LiveFound;
  /**
   * Tickets with their lines, as they stand; and, when asked for in the same call, what is held. Tickets whose rows
   * moved since `open` are left out.
   */
  read(leaving: readonly Leaving[], withHeld: boolean): Omit<Batch, 'year'> & { readonly held: Held };
  /**
   * Takes the rows of filings that `read` gave last out of their sheets and into the holding sheet, in one atomic
   * call. People may have sorted since: what was taken is known only by looking. What was held before is let go of.
   * @param numbers which of them
   */
  take(numbers: ReadonlySet<string>): void;
  held(): Held;
  /**
   * Lets go of what is held, and puts the lines of tickets that are not `settled` back into their sheets, in one
   * atomic call. A row that was put back stands below the header and has values where it had formulas.
   * @param counts what the index is told of the archive
   */
  settle(held: Held, settled: ReadonlySet<string>, counts: readonly YearCount[]): void;
}

/** What the holding sheet holds. */
export interface Held {
  readonly filings: readonly Filing[];
  /** Lines that came without their ticket: somebody sorted at that very moment. */
  readonly strayLines: number;
}
