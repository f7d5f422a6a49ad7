import { ruleOf } from '../../app/report/periodChoice';
import type { ReportPlan } from '../../app/report/reportPlan';
import { dateText, dateTimeText } from '../../domain/time/format';
import { wordsOf } from '../../words/words';
import { drawOutliers, drawResolveTimes, drawVolumes } from './categoryTables';
import { drawCycles, drawMissed, drawPauses } from './clockTables';
import type { Drawing } from './drawing';
import { drawFigures } from './figureTable';
import { reportMarks } from './marks';
import { firstWidth, otherWidth, pageColumns } from './measures';
import { Page } from './page';
import type { ChartRows } from './paper';
import { type ChartPlace, type ChartPlaces, chartFigures, drawCharts } from './reportCharts';
import { paperHeightAt } from './reportPdf';
import { drawPivots, type PivotPlaces, pivotColumns, pivotSource, placePivots } from './reportPivots';
import { reportSheet } from './reportSheet';
import { drawLowScores, drawResponseScores } from './scoreTables';
import { drawDepartments, drawPeople } from './workloadTables';
import { writePage } from './writePage';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels between charts and what comes below them. */
const gap = 4;

/** Once all is laid out, for rows may still have grown. */
const placeOf = (page: Page, rows: ChartRows): ChartPlace => ({ row: rows.row, height: page.heightOf(rows) - gap });

/** All of the report but the pivot tables, and where these and its charts go. */
function layOut(
  drawing: Drawing,
  plan: ReportPlan,
  figuresColumn: number,
): ChartPlaces & { readonly pivots: PivotPlaces } {
  const { page, words } = drawing;
  const { report, zone, now, archived, classedSince = now, unreadYears, settings } = plan;
  const { period } = report;
  page.title(words.title[period.kind](dateText(period.startAt, zone), dateText(period.endAt - 1, zone)));
  page.note(
    [
      words.madeAt(dateTimeText(now, zone)),
      classedSince === now ? '' : words.classedSince(dateTimeText(classedSince, zone)),
      archived === 0 ? '' : words.archived(archived),
      report.unscored === 0 ? '' : words.unscored(report.unscored),
    ]
      .filter(Boolean)
      .join(' · '),
  );
  if (unreadYears.length > 0) page.alarm(wordsOf(settings.language).archive.lacking(unreadYears));
  page.skip(1);
  drawFigures(drawing, report);
  const overview = page.charts();
  const volumes = drawVolumes(drawing, report);
  const resolveTimes = drawResolveTimes(drawing, report);
  const times = page.charts();
  drawOutliers(drawing, report);
  drawResponseScores(drawing, report);
  const scores = report.responseScores.pairs.length > 0 ? page.charts() : { row: page.nextRow, rows: 0 };
  drawPeople(drawing, report);
  drawDepartments(drawing, report);
  drawMissed(drawing, report);
  drawLowScores(drawing, report);
  drawPauses(drawing, report);
  drawCycles(drawing, report);
  const note = words.pivotNote[plan.snapshot === undefined ? 'live' : plan.isOver ? 'past' : 'snapshot'];
  const pivots = placePivots(page, words.pivotTitle, note, plan.pivots);
  return {
    figuresColumn,
    overview: placeOf(page, overview),
    times: placeOf(page, times),
    scores: placeOf(page, scores),
    volumes,
    resolveTimes,
    pivots,
  };
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
  const shown = Math.max(pageColumns, pivotColumns(plan.pivots));
  const page = new Page(paperHeightAt(firstWidth + (shown - 1) * otherWidth));
  const figuresColumn = shown + 1;
  const places = layOut({ page, words, zone: plan.zone, rule: ruleOf(plan.settings) }, plan, figuresColumn);
  const figures = chartFigures(plan.report, words);
  const columns = figuresColumn + (figures.rows[0]?.length ?? 0);
  makeRoom(sheet, Math.max(page.nextRow, figures.rows.length), columns);
  writePage(sheet, page, { column: figuresColumn, rows: figures.rows }, figuresColumn);
  sheet.hideColumns(figuresColumn, columns - figuresColumn + 1);
  drawCharts(sheet, plan.report, figures, words, places);
  drawPivots(sheet, plan, source, places.pivots);
  sheet.setFrozenRows(1);
  sheet.setHiddenGridlines(true);
  return sheet.getName();
}
