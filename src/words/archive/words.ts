import type { ArchiveRefusal } from '../../app/refused';

/** Words of archive and retention (D11). */
export interface ArchiveWords {
  readonly refusal: Readonly<Record<ArchiveRefusal, (detail: string) => string>>;
  readonly menu: { readonly archiveNow: string; readonly retention: string };
  /** Of what is made without archives that cannot be opened, whose years these are. */
  readonly lacking: (years: readonly number[]) => string;
  /** Name of an archive workbook. */
  readonly bookTitle: (workbook: string, year: number) => string;
  /** The hidden sheet that holds rows while they are checked. */
  readonly holding: string;
  /** Stands for the person when the clock archives. */
  readonly byClock: string;
  /** The line of the log that keeps the notes on a ticket's cells. */
  readonly notes: {
    readonly step: string;
    readonly line: (note: { readonly header: string; readonly text: string }) => string;
  };
  /** The state of a ticket that is in the archive. */
  readonly archived: (status: string) => string;
  readonly done: (moved: number, waiting: number) => string;
  /** Some are still being loaded into BigQuery. */
  readonly loading: (moved: number, waiting: number) => string;
  readonly retained: (past: readonly string[], years: number) => string;
}
