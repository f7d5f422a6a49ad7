import { type ReportPlan, ruleOf } from '../app/monthReport';
import { dateText, dateTimeText } from '../domain/time/format';
import { wordsOf } from '../words/words';
import { drawOutliers, drawResolveTimes, drawVolumes } from './report/categoryTables';
import { drawCycles, drawMissed, drawPauses } from './report/clockTables';
import type { Drawing } from './report/drawing';
import { drawFigures } from './report/figureTable';
import { reportMarks } from './report/marks';
import { Page, pageColumns } from './report/page';
import { type ChartPlaces, chartFigures, chartRows, drawCharts } from './report/reportCharts';
import { drawPivots, pivotColumns, pivotRows, pivotSource } from './report/reportPivots';
import { drawLowScores, drawResponseScores } from './report/scoreTables';
import { drawDepartments, drawPeople } from './report/workloadTables';
import { writePage } from './report/writePage';
import { reportSheet } from './reportSheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const charts = (page: Page): number => {
  const row = page.nextRow;
  page.skip(chartRows + 1);
  return row;
};

/** All of the report but the pivot tables, and where its charts go. */
function layOut(drawing: Drawing, plan: ReportPlan, figuresColumn: number): ChartPlaces {
  const { page, words } = drawing;
  const { report, zone, now, archived } = plan;
  const { period } = report;
  page.title(words.title[period.kind](dateText(period.startAt, zone), dateText(period.endAt - 1, zone)));
  page.note(
    [words.madeAt(dateTimeText(now, zone)), archived === 0 ? '' : words.archived(archived)].filter(Boolean).join(' · '),
  );
  page.skip(1);
  drawFigures(drawing, report);
  const overviewRow = charts(page);
  const volumes = drawVolumes(drawing, report);
  const resolveTimes = drawResolveTimes(drawing, report);
  const timesRow = charts(page);
  drawOutliers(drawing, report);
  drawResponseScores(drawing, report);
  const scoresRow = page.nextRow;
  if (report.responseScores.pairs.length > 0) charts(page);
  drawPeople(drawing, report);
  drawDepartments(drawing, report);
  drawMissed(drawing, report);
  drawLowScores(drawing, report);
  drawPauses(drawing, report);
  drawCycles(drawing, report);
  page.heading(words.pivotTitle);
  page.note(words.pivotNote[plan.snapshot === undefined ? 'live' : 'snapshot']);
  return { figuresColumn, overviewRow, timesRow, scoresRow, volumes, resolveTimes };
}

/** Lets the sheet hold so many rows and columns. */
function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [rowsNow, columnsNow] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rowsNow < rows) sheet.insertRowsAfter(rowsNow, rows - rowsNow);
  if (columnsNow < columns) sheet.insertColumnsAfter(columnsNow, columns - columnsNow);
}

/**
 * Draws the report of a month or week into its sheet: tables, charts, slicers and pivot tables. The sheet is remade
 * in place.
 * @returns the sheet's name
 */
export function drawReport(plan: ReportPlan): string {
  const words = wordsOf(plan.settings.language).report;
  const { kind, key } = plan.report.period;
  const sheet = reportSheet(reportMarks[kind], key, words.sheet[kind](key));
  const source = pivotSource(plan, words.dataSheet(words.sheet[kind](key)));
  const page = new Page();
  const figuresColumn = Math.max(pageColumns, pivotColumns(plan.pivots)) + 1;
  const places = layOut({ page, words, zone: plan.zone, rule: ruleOf(plan.settings) }, plan, figuresColumn);
  const figures = chartFigures(plan.report, words);
  const columns = figuresColumn + (figures.rows[0]?.length ?? 0);
  makeRoom(sheet, Math.max(page.nextRow + pivotRows(plan.pivots), figures.rows.length), columns);
  writePage(sheet, page, { column: figuresColumn, rows: figures.rows }, figuresColumn);
  sheet.hideColumns(figuresColumn + 1, columns - figuresColumn);
  drawCharts(sheet, plan.report, figures, words, places);
  drawPivots(sheet, plan, source, page.nextRow + 1);
  sheet.setFrozenRows(1);
  sheet.setHiddenGridlines(true);
  return sheet.getName();
}
