import type { MeddledCase } from '../meddled';

/** A person who meddled at a service call of an entry that works on a ticket. */
export interface Meddled extends Pick<MeddledCase, 'entry' | 'meddling' | 'call'> {
  readonly ticket: string;
}

/** The calls of an edit's trigger until it has read its rows. */
const callsToLook = 2;

/** What people leave who move the rows or columns of a cell in the second in which it is typed into. Counted, never hidden. */
const excusesOfMeddling: readonly { readonly name: string; readonly covers: (text: string, at: Meddled) => boolean }[] =
  [
    {
      name: 'an owner typed, and the cell moved before its trigger looked: nothing in the sheet tells who it was before, so nobody is told',
      covers: (text, { entry, call, ticket }) =>
        entry === 'owner edited' &&
        call <= callsToLook &&
        call > 0 &&
        (text === `log: 0 × 转派 of «${ticket}», not 1` ||
          (/^mail lost: \S+: 【新工单】/.test(text) && text.includes(`«${ticket}»`))),
    },
    {
      name: 'a forbidden status, and the cell moved before its trigger looked: the sweep puts it back and tells the log instead of a note',
      covers: (text, { entry, call, ticket }) =>
        entry === 'forbidden status edited' &&
        call > 0 &&
        call <= callsToLook &&
        text === `log: 1 × 状态 of «${ticket}», not 0`,
    },
  ];

export const excuseOfMeddling = (violation: string, at: Meddled): string | undefined =>
  excusesOfMeddling.find(({ covers }) => covers(violation, at))?.name;
