import type { Member } from '../sample/team';
import type { Entries } from '../sample/ticketSheet';
import type { Worded } from '../sample/words';
import { afternoon } from './afternoon';
import { morning } from './morning';

/** One thing that somebody does; `ticket` is the story's own name for it. */
export type Deed =
  | { readonly kind: 'takesIn'; readonly ticket: string; readonly values: Entries }
  /** Into a blank row of the sheet, cell by cell. */
  | { readonly kind: 'typesRow'; readonly ticket: string; readonly values: Entries }
  | { readonly kind: 'pastesRows'; readonly rows: readonly Entries[] }
  /** Into the cells of a ticket, in this order. */
  | { readonly kind: 'edits'; readonly ticket: string; readonly values: Entries }
  | { readonly kind: 'imports'; readonly name: Worded; readonly lines: readonly (readonly Worded[])[] }
  /** A menu entry, by the function it calls. */
  | { readonly kind: 'chooses'; readonly function: string };

export interface Step {
  /** HH:mm of the day. */
  readonly time: string;
  readonly by: Member;
  readonly deed: Deed;
}

/** A Tuesday that ends a month: the digest and the month report follow on the next morning. */
export const day = { year: 2026, month: 3, day: 31 } as const;
export const nextMorning = { year: 2026, month: 4, day: 1 } as const;

export const steps: readonly Step[] = [...morning, ...afternoon];
