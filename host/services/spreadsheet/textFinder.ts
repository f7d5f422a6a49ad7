import type { Cell } from '../../model/cell';
import { cellsOf, rectangle } from '../../model/rectangle';
import { contentOf } from './contents';
import type { GridArea } from './serviceClasses';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

interface Search {
  readonly text: string;
  readonly areas: readonly GridArea[];
  matchCase: boolean;
  entireCell: boolean;
  formulas: boolean;
  expression: boolean;
  /** Index of the match last given out; -1 before the first. */
  at: number;
}

/** A cell that holds what is looked for. */
interface Match {
  readonly sheet: GridArea['sheet'];
  readonly row: number;
  readonly column: number;
}

function pattern(search: Search): RegExp {
  const source = search.expression ? search.text : search.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(search.entireCell ? `^(?:${source})$` : source, search.matchCase ? 'gu' : 'giu');
}

/** TextFinder, and the methods of Range, Sheet and Spreadsheet that make one. It looks at what cells show. */
export function defineTextFinder(services: Services): void {
  const { classes, workbook } = services;
  const finders = services.plainClass<Google.TextFinder, Search>('TextFinder', 'SpreadsheetApp');
  const start = (text: string, areas: readonly GridArea[]) =>
    finders.make({ text, areas, matchCase: false, entireCell: false, formulas: false, expression: false, at: -1 });

  const matches = (search: Search, member: string) => {
    const cells = search.areas.reduce((sum, { area }) => sum + cellsOf(area), 0);
    services.enter(`TextFinder.${member}`, 'textFinder', [], [[]], cells);
    const wanted = pattern(search);
    const found: Match[] = [];
    for (const { sheet, area } of search.areas) {
      workbook.settle(sheet);
      const textOf = (cell: Cell) => (search.formulas ? (cell.formula ?? '') : sheet.displayOf(cell));
      sheet.grid.forEach(area, (cell, row, column) => {
        wanted.lastIndex = 0;
        if (wanted.test(textOf(cell))) found.push({ sheet, row, column });
      });
    }
    return found;
  };
  const range = (match: Match | undefined) =>
    match ? services.range(match.sheet, rectangle(match.row, match.column, 1, 1)) : null;
  /** Answers how many places in the cell were replaced. */
  const replace = (search: Search, { sheet, row, column }: Match, replacement: string) => {
    const area = rectangle(row, column, 1, 1);
    services.requireUnlocked(sheet, area);
    const shown = sheet.displayAt(row, column);
    const text = shown.replace(pattern(search), () => replacement);
    const { numberFormat } = sheet.styleAt(row, column);
    sheet.write(area, () => contentOf(services, text, numberFormat, workbook.typingRules()));
    return shown.match(pattern(search))?.length ?? 0;
  };
  const step = (finder: Google.TextFinder, member: string, by: number) => {
    const search = finders.of(finder);
    const found = matches(search, member);
    search.at = Math.max(-1, Math.min(found.length, search.at + by));
    return range(found[search.at]);
  };
  const option = (finder: Google.TextFinder, member: string, on: boolean, change: Partial<Search>) => {
    services.enter(`TextFinder.${member}`, 'handle', [on], [['Boolean']]);
    Object.assign(finders.of(finder), change);
    return finder;
  };

  finders.define({
    matchCase(on: boolean) {
      return option(this, 'matchCase', on, { matchCase: on });
    },
    matchEntireCell(on: boolean) {
      return option(this, 'matchEntireCell', on, { entireCell: on });
    },
    matchFormulaText(on: boolean) {
      return option(this, 'matchFormulaText', on, { formulas: on });
    },
    useRegularExpression(on: boolean) {
      return option(this, 'useRegularExpression', on, { expression: on });
    },
    findAll() {
      const found = matches(finders.of(this), 'findAll');
      return services.objects(found.flatMap((match) => range(match) ?? []));
    },
    findNext() {
      return step(this, 'findNext', 1);
    },
    findPrevious() {
      return step(this, 'findPrevious', -1);
    },
    getCurrentMatch() {
      const search = finders.of(this);
      return range(matches(search, 'getCurrentMatch')[search.at]);
    },
    startFrom(given: Google.Range) {
      services.enter('TextFinder.startFrom', 'handle', [given], [['SpreadsheetApp.Range']]);
      const { sheet, area } = services.ownRange(given);
      const search = finders.of(this);
      const isBefore = (match: Match) =>
        match.sheet === sheet &&
        (match.row < area.startRow || (match.row === area.startRow && match.column <= area.startColumn));
      search.at = matches(search, 'startFrom').findLastIndex(isBefore);
      return this;
    },
    replaceWith(replacement: string) {
      const search = finders.of(this);
      const found = matches(search, 'replaceWith')[search.at];
      return found ? replace(search, found, replacement) : 0;
    },
    replaceAllWith(replacement: string) {
      const search = finders.of(this);
      return matches(search, 'replaceAllWith').reduce((sum, match) => sum + replace(search, match, replacement), 0);
    },
  });

  classes.ranges.define({
    createTextFinder(text: string) {
      return start(text, [services.enterRange(this, 'createTextFinder', 'handle', [text], [['String']])]);
    },
  });
  const whole = (sheet: GridArea['sheet']): GridArea => ({
    sheet,
    area: sheet.grid.whole(),
    open: { rows: true, columns: true },
  });
  classes.sheets.define({
    createTextFinder(text: string) {
      return start(text, [whole(services.enterSheet(this, 'createTextFinder', 'handle', [text], [['String']]))]);
    },
  });
  classes.spreadsheets.define({
    createTextFinder(text: string) {
      services.enter('Spreadsheet.createTextFinder', 'handle', [text], [['String']]);
      return start(text, workbook.sheets.map(whole));
    },
  });
}
