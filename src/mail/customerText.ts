import { customerLine } from '../domain/customer/customerLine';
import type { References } from '../domain/customer/referenceNumber';

/** Characters of people's text that a mail repeats, unless it says otherwise. */
const charactersShown = 60;

/** Stands between the parts of an address, so that no mail program makes a link of it. */
const gap = '\u200b';
const linkJoints = /(?<=[\p{L}\p{N}])(?:\.|:\/\/|@)(?=[\p{L}\p{N}])/gu;

/** A line with the addresses in it broken up, so that mail programs leave them inactive. */
export const inactiveLine = (line: string): string => line.replace(linkJoints, (joint) => joint + gap);

/**
 * What a customer wrote, as plain text for a mail: one line, shortened, contacts in it masked (D12), addresses inactive.
 * HTML still has to be escaped.
 * @param length characters shown
 * @param own the ticket's own numbers, which stay as they are
 */
export const customerText = (text: string, length = charactersShown, own?: References): string =>
  inactiveLine(customerLine(text, length, own));
