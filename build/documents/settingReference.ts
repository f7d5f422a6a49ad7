import type { Language } from '../../src/domain/record/lists';
import { generalSettings, settingKeys } from '../../src/domain/settings/general/general';
import { tables } from '../../src/domain/tables/tables';
import { table } from './markdown';

const words = {
  zh: {
    title: '# 设置',
    note: '由设置声明生成（`npm run documents`），请勿手改。改动在下一次操作时生效；看不懂的值会在设置表里批注指出，并按默认值处理。',
    ownZone: '工作簿的时区（文件 › 设置）',
    header: ['设置项', '英文', '初始值', '说明'],
    sheets: '## 工作表',
    sheetHeader: ['工作表', '英文', '列'],
    separator: '、',
  },
  en: {
    title: '# Settings',
    note: 'Generated from the declarations (`npm run documents`); do not edit. A change takes effect with the next thing the desk does; a value that cannot be read is named in a note beside it, and the first value stands in.',
    ownZone: 'the workbook’s own (File › Settings)',
    header: ['Setting', 'Chinese', 'First value', 'Explanation'],
    sheets: '## Sheets',
    sheetHeader: ['Sheet', 'Chinese', 'Columns'],
    separator: ', ',
  },
} as const;

/** Every row of the settings sheet, and the sheets of the desk with their columns. */
export function settingReference(language: Language): string {
  const { title, note, ownZone, header, sheets, sheetHeader, separator } = words[language];
  const other = language === 'zh' ? 'en' : 'zh';
  const rows = settingKeys.map((key) => {
    const declared = generalSettings[key];
    return [declared[language], declared[other], declared.first(language, ownZone), declared.explanation[language]];
  });
  const tableRows = Object.entries(tables)
    .filter(([key]) => key !== 'tickets')
    .map(([, sheet]) => [
      sheet[language],
      sheet[other],
      sheet.columns.map((column) => column[language]).join(separator),
    ]);
  return `${title}\n\n${note}\n\n${table(header, rows)}\n\n${sheets}\n\n${table(sheetHeader, tableRows)}\n`;
}
