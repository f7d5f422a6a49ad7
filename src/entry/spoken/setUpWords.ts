import { joinLabels } from '../../domain/record/joinLabels';
import { tables } from '../../domain/tables/tables';
import { sheetOf } from '../../sheets/columns/locate';
import { type RepairKey, repairKeys } from '../../sheets/setUp/repairs';
import type { SetUpOutcome } from '../../sheets/setUp/setUpWorkbook';
import { wordsOf } from '../../words/words';

/** What is put back of a sheet as a whole. */
const ofWholeSheets: ReadonlySet<RepairKey> = new Set([
  'headerRows',
  'titles',
  'newHeaderRows',
  'merges',
  'archives',
  'copies',
  'protection',
]);

/** So many people who may not edit a sheet are named; the others are counted. */
const peopleNamed = 5;

/** Whom protections keep from the desk's work; blank where nobody is kept. */
export function lockedOutInWords({ language, lockedOut: { sheets, people } }: SetUpOutcome): string {
  const named = people.slice(0, peopleNamed);
  return named.length === 0 ? '' : wordsOf(language).setUp.lockedOut(sheets, named, people.length - named.length);
}

/** Tickets whose numbers are lost: first of all, for before they get others there is little time. */
export function numbersInWords({ language, numbers: { owed, anew } }: SetUpOutcome): readonly string[] {
  const words = wordsOf(language).repair;
  return [owed > 0 ? words.numbersOwed(owed) : '', anew > 0 ? words.numbersAnew(anew) : ''];
}

/** That the zone was lost, and which was entered in its place; blank where it was not. */
export const zoneInWords = ({ language, zoneAssumed }: SetUpOutcome): string =>
  zoneAssumed === undefined ? '' : wordsOf(language).repair.zoneAssumed(zoneAssumed);

/** Secrets of the script that are gone, and what to do about each. */
export function secretsInWords({ language, secrets: { areLinksDead, chat } }: SetUpOutcome): readonly string[] {
  const words = wordsOf(language).repair;
  return [areLinksDead ? words.linksDead : '', chat === undefined ? '' : words.chat[chat]];
}

/** That nobody else may use the desk, where the losses do not tell it already. */
export function desertedInWords({ language, isDeserted }: SetUpOutcome, lost: readonly string[]): string {
  const said = wordsOf(language).repair.nobody(sheetOf('people').getName());
  return isDeserted && !lost.includes(said) ? said : '';
}

/** So many settings that have their first value again are named, for people to enter theirs; the others are counted. */
const settingsNamed = 5;

/**
 * What set-up made, or put back.
 * @param needsPeople whether something is left that only people can put right
 */
export function outcomeOf(
  { language, isNew, sheetsAdded, columnsAdded, repairs, lost }: SetUpOutcome,
  needsPeople: boolean,
): string {
  const words = wordsOf(language).setUp;
  if (isNew) return words.done(sheetsAdded, columnsAdded);
  const settings = lost.settings.slice(0, settingsNamed);
  const atFirst = settings.length === 0 ? '' : words.atFirst(settings, lost.settings.length - settings.length);
  const parts = repairKeys.flatMap((key) => {
    const repaired = repairs[key];
    if (repaired === undefined) return [];
    const sheets = [...repaired.inSheets].map(([table, count]) => {
      const name = tables[table][language];
      return ofWholeSheets.has(key) ? words.sheetOf(name) : words.columnsOf(name, count);
    });
    const where = key === 'settings' ? atFirst : joinLabels(sheets, language);
    return [words.repair[key](repaired.count, where)];
  });
  if (parts.length > 0) return words.repaired(joinLabels(parts, language));
  return needsPeople ? words.needsPeople : words.inOrder;
}
