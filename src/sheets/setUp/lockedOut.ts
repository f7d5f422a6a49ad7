import { isSameAddress } from '../../domain/settings/sameAddress';
import type { Member } from '../../domain/settings/settings';
import { type Table, tables } from '../../domain/tables/tables';
import { imprintId } from '../placing/imprint';
import type { FoundSheet } from './foundSheets';

type Protection = GoogleAppsScript.Sheets.Schema.ProtectedRange;

/** Sheets in which the desk writes whatever people do with tickets, and the people who may not edit some of them. */
export interface LockedOut {
  readonly sheets: readonly string[];
  readonly people: readonly string[];
}

/** The settings among the sheets may well be their keepers' alone. */
const writtenForAll: readonly Table[] = [tables.tickets, tables.log, tables.tasks, tables.articles, tables.customers];
const written: ReadonlySet<number> = new Set([...writtenForAll.map(({ id }) => id), imprintId]);

const isOfWholeSheet = ({ range = {} }: Protection): boolean =>
  [range.startRowIndex, range.endRowIndex, range.startColumnIndex, range.endColumnIndex].every(
    (end) => end === undefined,
  );

/** Of groups nothing tells who is in them; the editors are hidden from whoever is none of them. */
function kept({ editors, warningOnly }: Protection, people: readonly Member[], me: string): readonly Member[] {
  if (warningOnly === true || editors?.domainUsersCanEdit === true || (editors?.groups ?? []).length > 0) return [];
  const users = editors?.users;
  return people.filter(({ email }) =>
    users === undefined ? isSameAddress(email, me) : !users.some((user) => isSameAddress(user, email)),
  );
}

/**
 * Whom protections of whole sheets keep from the desk's work, where people set them up; those stay as they are.
 * @param me who looks
 */
export function findLockedOut(sheets: readonly FoundSheet[], people: readonly Member[], me: string): LockedOut {
  const working = people.filter(({ role }) => role !== 'onlooker');
  const found = sheets
    .filter(({ properties }) => written.has(properties?.sheetId ?? 0))
    .map(({ properties, protectedRanges = [] }) => ({
      sheet: properties?.title ?? '',
      people: protectedRanges.filter(isOfWholeSheet).flatMap((protection) => kept(protection, working, me)),
    }))
    .filter((one) => one.people.length > 0);
  const names = found.flatMap((one) => one.people.map(({ name, email }) => name || email));
  return { sheets: found.map(({ sheet }) => sheet), people: [...new Set(names)] };
}
