/** What becomes of damage: it is put right, or people are told what they must do. */
export type Outcome = 'repaired' | 'explained';

/**
 * What people damage, and the tests in which it is put right or explained: file under test/, title or its start. A
 * title that is tried with several kinds of damage stands for as many.
 */
export const repairs: readonly (readonly [damage: string, outcome: Outcome, file: string, title: string])[] = [
  [
    'drop-downs, formats, colours, filters, protections, triggers',
    'repaired',
    'desk/selfCheck',
    '%s: the repair names it, puts it back, and finds nothing to do the second time',
  ],
  ['column marks', 'repaired', 'desk/selfCheck', 'column marks that are gone are known again by their header'],
  [
    'columns deleted',
    'repaired',
    'desk/lostColumns',
    '%s, of which people deleted %s %s: put back in place, named, and found in order the next time',
  ],
  [
    'option lists deleted',
    'repaired',
    'desk/lostColumns',
    'option lists of 设置 that people deleted come back in place with their first options',
  ],
  [
    'the header of an option list cleared',
    'repaired',
    'desk/lostListHeaders',
    'the header of an option list cleared is written again above its options',
  ],
  [
    'options deleted with the row of a setting',
    'repaired',
    'desk/lostOptions',
    'options that stood in the row of a deleted setting come back at the end of their lists',
  ],
  [
    'the name of a setting cleared',
    'repaired',
    'desk/lostSettings',
    'a name that was cleared alone is written again beside the value that the team gave it',
  ],
  ['merged cells', 'repaired', 'desk/selfCheckMerges', 'are apart again, told with the sheets'],
  ['the list of archives deleted', 'repaired', 'desk/lostArchives', '归档 deleted: archived tickets are found again'],
  ['运行状态 deleted', 'repaired', 'desk/lostSheets', '运行状态 deleted is no loss: the desk writes it anew'],
  [
    'a silent clock',
    'repaired',
    'desk/setUpRepair',
    'a clock that has been silent for 30 minutes is taken over by whoever sets up next',
  ],
  [
    'sheets deleted: what stood there is gone',
    'explained',
    'desk/lostSheets',
    '%s deleted: the repair names it, says that its contents are gone and how to get them back',
  ],
  [
    '客户 deleted',
    'explained',
    'desk/lostSheets',
    '客户 deleted: the repair says that the encrypted contacts are gone',
  ],
  ['人员 deleted', 'explained', 'desk/lostSheets', '人员 deleted: the repair says that nobody else has a role'],
  [
    'columns of the log deleted',
    'explained',
    'desk/lostLogColumns',
    'of 处理进度·%s, which the next line of the log had made again, the repair tells all the same, once',
  ],
  [
    'columns of tickets deleted: what stood there is gone',
    'explained',
    'desk/lostColumns',
    'of a ticket column that people deleted (%s) the repair says that its cells are blank, and how to get them back',
  ],
  ['a setting’s row deleted', 'explained', 'desk/lostSettings', 'a setting whose row was deleted is named'],
  [
    'first options gone before the desk looked',
    'explained',
    'desk/lostOptions',
    'first options that were gone already when the desk looked last are named',
  ],
  [
    'zone, a corrupt setting, a missing key',
    'explained',
    'desk/selfCheckTold',
    'what only people can put right is named: another zone, a corrupt setting, a key that is missing',
  ],
  ['the key of customers’ links lost', 'explained', 'desk/lostSecrets', 'the key alone deleted'],
  [
    'an archive gone',
    'explained',
    'desk/lostArchive',
    'the report of a month whose archive is gone is made of what is there, and says which archive is missing',
  ],
];
