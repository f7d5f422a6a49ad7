import type { Ticket } from '../../domain/record/ticket';
import type { PeriodReport } from '../../domain/report/periodReport';
import { type CutScale, resolveScale } from '../../domain/report/resolveScale';
import { hoursText } from '../../words/report/figureText';
import type { ReportWords } from '../../words/report/words';
import type { StoredCell } from '../areas';
import type { PlacedTable } from './page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Two charts stand side by side across the page. */
const leftWidth = 552;
const rightWidth = 504;
const secondColumn = 7;

/** Points of the scatter chart, and outliers of a box; of more every so many are drawn. */
const pointsDrawn = 500;
const outliersDrawn = 60;

const blue = '#1a73e8';
const red = '#d93025';
const grey = '#bdc1c6';

/** Figures that only charts read: days of the trend, times and scores, shares in time. */
export interface Figures {
  readonly rows: readonly (readonly StoredCell[])[];
  /** Rows of each block, its head included, and its first column within the figures. */
  readonly trend: Block;
  readonly scatter: Block;
  readonly met: Block;
}

interface Block {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

const every = <T>(all: readonly T[], most: number): readonly T[] => {
  const step = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, at) => at % step === 0);
};

/** The blocks side by side, as rows of equal length. */
function beside(blocks: readonly (readonly (readonly StoredCell[])[])[]): readonly (readonly StoredCell[])[] {
  const height = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block) => block[row] ?? (block[0] ?? []).map((): StoredCell => '')),
  );
}

export function chartFigures(report: PeriodReport, words: ReportWords): Figures {
  const { trend, responseScores, figures, figuresBefore, period } = report;
  const days = [
    [words.trend.date, words.trend.received, words.trend.missed],
    ...trend.map(({ date, received, missed }): StoredCell[] => [date.slice(5), received, missed]),
  ];
  const points = [
    [words.responseScores.hours, words.responseScores.columns.score],
    ...every(responseScores.pairs, pointsDrawn).map(([minutes, score]): StoredCell[] => [minutes / 60, score]),
  ];
  const met = [
    ['', words.before[period.kind], words.now[period.kind]],
    ...(['responseMetShare', 'resolveMetShare'] as const).map((key): StoredCell[] => [
      words.figures.names[key],
      figuresBefore[key] ?? '',
      figures[key] ?? '',
    ]),
  ];
  return {
    rows: beside([days, points, met]),
    trend: { column: 0, columns: 3, rows: days.length },
    scatter: { column: 3, columns: 2, rows: points.length },
    met: { column: 5, columns: 3, rows: met.length },
  };
}

/** What Sheets' candlesticks cannot show of a box plot, in hours; Sheets passes over the option, the local grid draws it. */
function boxPlotOption({ resolveTimes }: PeriodReport, scale: CutScale | undefined) {
  const end = scale?.endHours ?? Number.POSITIVE_INFINITY;
  const within = (tickets: readonly Ticket[]): readonly number[] =>
    tickets.map(({ resolveMinutes = 0 }) => resolveMinutes / 60).filter((hours) => hours <= end);
  return {
    medians: resolveTimes.map(({ minutes }) => minutes.median / 60),
    outliers: resolveTimes.map(({ outliers }) => every(within(outliers), outliersDrawn)),
    beyond: (scale?.beyond ?? []).map(({ count, longestHours }) => [count, longestHours]),
  };
}

/** The caption of a cut scale, and its end, which Sheets keeps to as well. */
function cutScaleOptions({ endHours, beyond }: CutScale, words: ReportWords): readonly (readonly [string, unknown])[] {
  const count = beyond.reduce((sum, own) => sum + own.count, 0);
  const longest = Math.max(...beyond.map(({ longestHours }) => longestHours));
  return [
    ['vAxis.viewWindow.max', endHours],
    ['subtitle', words.charts.cutScale(hoursText(endHours), count, hoursText(longest))],
  ];
}

/** The end of an axis that counts 0, 1, 2, 3, 4: a shorter one is divided into parts of a ticket. */
const wholeCounts = 4;

/** A chart of tickets, whose axis shows whole ones however few there are. */
const counted = <Builder extends { setRange(start: number, end: number): Builder }>(
  builder: Builder,
  counts: readonly number[],
): Builder => (Math.max(0, ...counts) < wholeCounts ? builder.setRange(0, wholeCounts) : builder);

/** Zero-based row that charts begin at, and how high they are, pixels. */
export interface ChartPlace {
  readonly row: number;
  readonly height: number;
}

/** Where charts stand and what they read. */
export interface ChartPlaces {
  /** Zero-based column of the figures. */
  readonly figuresColumn: number;
  readonly overview: ChartPlace;
  readonly times: ChartPlace;
  readonly scores: ChartPlace;
  readonly volumes: PlacedTable;
  readonly resolveTimes: PlacedTable;
}

/** A column of a table with its head. */
const tableColumn = (sheet: Sheet, table: PlacedTable, at: number, withHead = 1): Range =>
  sheet.getRange(table.headRow + 2 - withHead, (table.columns[at] ?? 0) + 1, table.lines + withHead, 1);

/** Draws the charts of a report with the builder of embedded charts. */
export function drawCharts(
  sheet: Sheet,
  report: PeriodReport,
  figures: Figures,
  words: ReportWords,
  places: ChartPlaces,
): void {
  const block = ({ column, columns, rows }: Block): Range =>
    sheet.getRange(1, places.figuresColumn + column + 1, rows, columns);
  const common = <Builder extends GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>(
    builder: Builder,
    { height }: ChartPlace,
    width = leftWidth,
  ): void => {
    // The figures stand in hidden columns.
    builder
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setNumHeaders(1)
      .setOption('width', width)
      .setOption('height', height)
      .setOption('titleTextStyle', { fontSize: 13, bold: true, color: '#3c4043' });
    sheet.insertChart(builder.build());
  };
  const left = ({ row }: ChartPlace): [number, number, number, number] => [row + 1, 1, 0, 0];
  const right = ({ row }: ChartPlace): [number, number, number, number] => [row + 1, secondColumn, 0, 0];

  common(
    counted(
      sheet.newChart().asColumnChart(),
      report.trend.map(({ received }) => received),
    )
      .setTitle(words.charts.trend)
      .setColors([blue, red])
      .setLegendPosition(Charts.Position.TOP)
      .addRange(block(figures.trend))
      .setPosition(...left(places.overview)),
    places.overview,
  );
  common(
    sheet
      .newChart()
      .asColumnChart()
      .setTitle(words.charts.met)
      .setColors([grey, blue])
      .setRange(0, 1)
      .setLegendPosition(Charts.Position.TOP)
      .addRange(block(figures.met))
      .setOption('vAxis.format', '0%')
      .setPosition(...right(places.overview)),
    places.overview,
    rightWidth,
  );
  if (places.volumes.lines > 0) {
    common(
      counted(
        sheet.newChart().asBarChart(),
        report.volumes.map(({ count }) => count),
      )
        .setTitle(words.charts.volumes)
        .setColors([blue])
        .setLegendPosition(Charts.Position.NONE)
        .addRange(tableColumn(sheet, places.volumes, 0))
        .addRange(tableColumn(sheet, places.volumes, 1))
        .setPosition(...left(places.times)),
      places.times,
    );
  }
  if (places.resolveTimes.lines > 0) {
    const { resolveTimes: times } = places;
    // Category, then low, opening, closing and high, as a candlestick chart takes them: whiskers and quartiles.
    const builder = sheet.newChart().setChartType(Charts.ChartType.CANDLESTICK);
    const scale = resolveScale(report.resolveTimes);
    if (scale !== undefined)
      for (const [option, value] of cutScaleOptions(scale, words)) builder.setOption(option, value);
    for (const at of [0, 7, 3, 5, 8]) builder.addRange(tableColumn(sheet, times, at));
    common(
      builder
        .setOption('title', words.charts.box)
        .setOption('legend.position', 'none')
        .setOption('colors', [blue])
        // The names say what they are, and take the room below them.
        .setOption('hAxis.title', '')
        .setOption('vAxis.minValue', 0)
        .setOption('boxPlot', boxPlotOption(report, scale))
        .setPosition(...right(places.times)),
      places.times,
      rightWidth,
    );
  }
  if (report.responseScores.pairs.length > 0) {
    common(
      sheet
        .newChart()
        .asScatterChart()
        .setTitle(words.charts.scatter)
        .setColors([blue])
        .setXAxisTitle(words.responseScores.hours)
        .setYAxisTitle(words.responseScores.columns.score)
        .setLegendPosition(Charts.Position.NONE)
        .addRange(block(figures.scatter))
        .setPosition(...left(places.scores)),
      places.scores,
    );
  }
}
