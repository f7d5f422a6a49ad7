import type { OptionsOfList, RepairWords } from './words';

const ofLists = (parts: readonly OptionsOfList[]): string =>
  parts.map(({ list, options }) => `${list}: ${options.join(', ')}`).join('; ');

export const repairEn: RepairWords = {
  tickets: (sheet) =>
    `The sheet ${sheet} had been deleted. The new one is empty: the tickets are not in it. Used numbers are not given again.`,
  sheets: (names) =>
    `These sheets were made anew with their first contents; what stood in them is gone: ${names.join(', ')}.`,
  columns: (parts) =>
    `The columns put back are blank: ${parts.map(({ sheet, columns }) => `${sheet}: ${columns.join(', ')}`).join('; ')}.`,
  perhapsRenamed: ({ sheet, made, unknown }) =>
    `${sheet}: these columns could not be found and were made anew, blank: ${made.join(', ')}. If a column was only renamed (columns not known here: ${unknown.join(', ')}), delete the blank one and give the old one its header back.`,
  lists: (names) => `Option lists put back with their first options: ${names.join(', ')}.`,
  optionsBack: (parts) =>
    `Options that were deleted along with a row of the settings stand at the end of their lists again: ${ofLists(parts)}.`,
  optionsGone: (parts) =>
    `These first options are not in their lists, and may have been deleted along with a row of the settings: ${ofLists(parts)}. Type those that you need below their list.`,
  numbersOwed: (count) =>
    `The numbers of ${count === 1 ? '1 ticket' : `${count} tickets`} are lost, and no record tells them: restore the version before the deletion now under File › Version history › See version history. Otherwise new numbers are given within minutes, which are not those that the customers hold.`,
  numbersAnew: (count) =>
    `The numbers of ${count === 1 ? '1 ticket' : `${count} tickets`} were lost, no record told them, and new ones were given, which are not those that the customers hold: restore the version before the deletion under File › Version history › See version history.`,
  refilled: 'What the desk writes itself comes back within minutes, as far as it can be told from the rest.',
  sealed: 'Contacts that were encrypted are gone and cannot be shown until you get them back.',
  history:
    'To get contents back: File › Version history › See version history, open the version before the deletion, and copy them from it or restore it.',
  zoneAssumed: (zone) =>
    `The time zone in Settings was lost, and nothing tells which it was; the workbook’s ${zone} was entered. Check whether the times of the tickets were written in this zone. If not, put the former zone into Settings and into File › Settings before more tickets are entered.`,
  linksDead:
    'The key of the customers’ survey links was lost (a copy has none) and a new one was made: links sent before do not work here any more. Where a customer is still to be asked, open the ticket in the sidebar and copy the new link for them.',
  chat: {
    unreadable:
      'The address of the group chat cannot be read, so nothing is posted there: enter it again under Service desk › Administration › Group chat….',
    perhaps:
      'If an address of a group chat had been entered, enter it again under Service desk › Administration › Group chat….',
  },
  nobody: (sheet) => `Nobody but you has a role now, so nobody else can use the desk: fill in ${sheet} first.`,
};
