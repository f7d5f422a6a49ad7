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
  refilled: 'What the desk writes itself comes back within minutes, as far as it can be told from the rest.',
  sealed: 'Contacts that were encrypted are gone and cannot be shown until you get them back.',
  history:
    'To get contents back: File › Version history › See version history, open the version before the deletion, and copy them from it or restore it.',
  nobody: (sheet) => `Nobody but you has a role now, so nobody else can use the desk: fill in ${sheet} first.`,
};
