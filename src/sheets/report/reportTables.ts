import type { Moment, Ticket } from '../../domain/record/ticket';
import type { FlagRule } from '../../domain/report/categories';
import { isFlagged } from '../../domain/report/categories';
import type { PeriodReport, ReportFigures } from '../../domain/report/periodReport';
import type { Workload } from '../../domain/report/workloads';
import { dateTimeText } from '../../domain/time/format';
import type { Zone } from '../../domain/time/zone';
import { figureKeys, figureKind } from '../../words/report/figureText';
import type { FigureKey, ReportWords, TableWords, WorkloadColumn } from '../../words/report/words';
import { alarm, type Look, type Page, type PageCell, type PlacedTable, type TableColumn, unknown } from './page';

/** Lines shown of each list; the rest is counted. */
const linesShown = 100;
/** Categories of the ranking; flagged ones beyond it are shown, too. */
const top = 5;
/** Outlying tickets shown. */
const outliersShown = 20;
/** Characters shown of what people wrote. */
const charactersShown = 160;

const text: Look = {};
const number: Look = { align: 'right', format: '#,##0' };
const hours: Look = { align: 'right', format: '#,##0.0' };
const percent: Look = { align: 'right', format: '0.0%' };
const score: Look = { align: 'right', format: '0.00' };
const center: Look = { align: 'center' };

/** What tables are drawn with. */
export interface Drawing {
  readonly page: Page;
  readonly words: ReportWords;
  readonly zone: Zone;
  readonly rule: FlagRule;
}

const column = <Line>(head: string, span: number, look: Look, of: TableColumn<Line>['of']): TableColumn<Line> => ({
  head,
  span,
  look,
  of,
});

/** Keeps words apart from figures that end where they begin. */
const gap: TableColumn<unknown> = { head: '', span: 1, look: {}, of: () => '' };

const inHours = (minutes: number | undefined): number | undefined => (minutes === undefined ? undefined : minutes / 60);

const shortened = (given: string | undefined): string => {
  const characters = Array.from((given ?? '').replace(/\s+/g, ' ').trim());
  const cut = characters.length > charactersShown;
  return cut ? `${characters.slice(0, charactersShown - 1).join('')}…` : characters.join('');
};

const time = (moment: Moment | undefined, zone: Zone): string =>
  moment === undefined ? '' : dateTimeText(moment, zone);

/** Heading, note and table; what a list has beyond the lines shown is counted below. */
function section<Line>(
  { page, words }: Drawing,
  own: TableWords<string>,
  columns: readonly TableColumn<Line>[],
  lines: readonly Line[],
): PlacedTable {
  page.heading(lines.length > linesShown ? `${own.title} · ${lines.length}` : own.title);
  page.note(own.note);
  const placed = page.table(columns, lines.slice(0, linesShown), words.none);
  if (lines.length > linesShown) page.note(words.more(lines.length - linesShown));
  page.skip(1);
  return placed;
}

/** The look of a key figure, and of its change. */
function figureLook(key: FigureKey): { readonly value: Look; readonly change: Look } {
  const kind = figureKind(key);
  if (kind === 'share') return { value: percent, change: { ...percent, format: '+0.0%;-0.0%;0.0%' } };
  if (kind === 'mean') return { value: score, change: { ...score, format: '+0.00;-0.00;0.00' } };
  return { value: number, change: { ...number, format: '+#,##0;-#,##0;0' } };
}

/** A change too small to be shown is none, or it would be shown as -0. */
const rounded = (change: number): number => Math.round(change * 1000) / 1000 || 0;

const figure = (figures: ReportFigures, key: FigureKey, look: Look): PageCell => ({
  value: figures[key] ?? unknown,
  look,
});

/** Key figures against the period before. */
export function drawFigures(drawing: Drawing, { period, figures, figuresBefore }: PeriodReport): PlacedTable {
  const { words } = drawing;
  const { columns, names, meanings } = words.figures;
  const change = (key: FigureKey): PageCell => {
    const [now, before] = [figures[key], figuresBefore[key]];
    const difference = now === undefined || before === undefined ? unknown : rounded(now - before);
    return { value: difference, look: figureLook(key).change };
  };
  return section<FigureKey>(
    drawing,
    words.figures,
    [
      column<FigureKey>(columns.figure, 2, text, (key) => names[key]),
      column(words.now[period.kind], 1, number, (key) =>
        figure(figures, key, { ...figureLook(key).value, bold: true }),
      ),
      column(words.before[period.kind], 1, number, (key) => figure(figuresBefore, key, figureLook(key).value)),
      column(columns.difference, 1, number, change),
      gap,
      column(columns.meaning, 6, { color: '#5f6368' }, (key) => meanings[key]),
    ],
    figureKeys,
  );
}

/** The first categories with their share, and every flagged one. */
export function drawVolumes(drawing: Drawing, { volumes }: PeriodReport): PlacedTable {
  const { words, rule } = drawing;
  const { columns, large, repeated } = words.volumes;
  const shown = volumes.filter((volume, rank) => rank < top || isFlagged(volume));
  const flags = (volume: (typeof volumes)[number]): string =>
    [
      volume.isLarge ? large(`${Math.round(rule.share * 1000) / 10}%`) : '',
      volume.isRepeated ? repeated(rule.repeatCount, rule.repeatPeriods) : '',
    ]
      .filter((flag) => flag !== '')
      .join(' · ');
  return section(
    drawing,
    words.volumes,
    [
      column<(typeof volumes)[number]>(columns.category, 3, text, ({ category }) => category || words.blank),
      column(columns.count, 1, number, ({ count }) => count),
      column(columns.share, 1, percent, ({ share }) => share),
      column(columns.earlier, 2, center, ({ running }) => running.slice(0, -1).join(' → ')),
      column(columns.flag, 5, { color: alarm }, flags),
    ],
    shown,
  );
}

/** Five numbers and whiskers of the hours to resolve, by category. */
export function drawResolveTimes(drawing: Drawing, { resolveTimes }: PeriodReport): PlacedTable {
  const { words } = drawing;
  const { columns } = words.resolveTimes;
  type Line = (typeof resolveTimes)[number];
  return section(
    drawing,
    words.resolveTimes,
    [
      column<Line>(columns.category, 3, text, ({ category }) => category || words.blank),
      column(columns.count, 1, number, ({ minutes }) => minutes.count),
      column(columns.least, 1, hours, ({ minutes }) => inHours(minutes.least)),
      column(columns.firstQuartile, 1, hours, ({ minutes }) => inHours(minutes.firstQuartile)),
      column(columns.median, 1, { ...hours, bold: true }, ({ minutes }) => inHours(minutes.median)),
      column(columns.thirdQuartile, 1, hours, ({ minutes }) => inHours(minutes.thirdQuartile)),
      column(columns.greatest, 1, hours, ({ minutes }) => inHours(minutes.greatest)),
      column(columns.low, 1, hours, ({ minutes }) => inHours(minutes.whiskers.low)),
      column(columns.high, 1, hours, ({ minutes }) => inHours(minutes.whiskers.high)),
      column(columns.outliers, 1, number, ({ minutes }) => minutes.outliers),
    ],
    resolveTimes,
  );
}

const ticketColumns = (
  columns: Readonly<Record<'number' | 'category' | 'owner', string>>,
  { words }: Drawing,
  spans: readonly [category: number, owner: number] = [2, 1],
): readonly [TableColumn<Ticket>, TableColumn<Ticket>, TableColumn<Ticket>] => [
  column(columns.number, 1, text, ({ number: no }) => no ?? ''),
  column(columns.category, spans[0], text, ({ category1 }) => category1 ?? words.blank),
  column(columns.owner, spans[1], text, ({ owner }) => owner ?? words.blank),
];

/** Columns of tickets as columns of lines that are about a ticket. */
const about = <Line extends { readonly ticket: Ticket }>(
  columns: readonly TableColumn<Ticket>[],
): readonly TableColumn<Line>[] =>
  columns.map((own) => ({ ...own, of: ({ ticket }: Line, index: number) => own.of(ticket, index) }));

export function drawOutliers(drawing: Drawing, { resolveTimes }: PeriodReport): void {
  const { columns } = drawing.words.outliers;
  const outliers = resolveTimes
    .flatMap((times) => times.outliers)
    .sort((a, b) => (b.resolveMinutes ?? 0) - (a.resolveMinutes ?? 0));
  if (outliers.length === 0) return;
  section(
    drawing,
    drawing.words.outliers,
    [
      ...ticketColumns(columns, drawing, [3, 2]),
      column(columns.hours, 1, { ...hours, ...center }, ({ resolveMinutes }) => inHours(resolveMinutes)),
      column(columns.reason, 5, text, ({ overdueReason }) => shortened(overdueReason)),
    ],
    outliers.slice(0, outliersShown),
  );
}

const bucketName = (
  { upTo, over }: ReportWords['responseScores'],
  hoursUp: number | undefined,
  last: number,
): string => (hoursUp === undefined ? over(last) : upTo(hoursUp));

/** Scores by speed of the response, and how the two go together. */
export function drawResponseScores(drawing: Drawing, { responseScores }: PeriodReport): PlacedTable {
  const own = drawing.words.responseScores;
  const { buckets, correlation, pairs } = responseScores;
  const last = Math.max(...buckets.map(({ upToHours = 0 }) => upToHours));
  const note =
    correlation === undefined
      ? own.noCoefficients(pairs.length)
      : own.coefficients(correlation.pearson.toFixed(2), correlation.spearman.toFixed(2), correlation.pairs);
  return section(
    drawing,
    { ...own, note },
    [
      column<(typeof buckets)[number]>(own.columns.bucket, 3, text, ({ upToHours }) =>
        bucketName(own, upToHours, last),
      ),
      column(own.columns.count, 1, number, ({ tickets }) => tickets),
      column(own.columns.average, 1, score, ({ averageScore }) => averageScore),
      ...[1, 2, 3, 4, 5].map((points) =>
        column<(typeof buckets)[number]>(own.score(points), 1, number, ({ byScore }) => byScore[points - 1]),
      ),
    ],
    buckets,
  );
}

function drawWorkloads(drawing: Drawing, own: TableWords<WorkloadColumn>, lines: readonly Workload[]): PlacedTable {
  const { columns } = own;
  return section(
    drawing,
    own,
    [
      column<Workload>(columns.name, 3, text, ({ name }) => name || drawing.words.blank),
      column(columns.tickets, 1, number, ({ tickets }) => tickets),
      column(columns.closed, 1, number, ({ closed }) => closed),
      column(columns.missed, 1, number, ({ missed }) => missed),
      column(columns.resolveMetShare, 1, percent, ({ resolveMetShare }) => resolveMetShare),
      column(columns.median, 2, hours, ({ medianResolveMinutes }) => inHours(medianResolveMinutes)),
      column(columns.reopened, 1, number, ({ reopened }) => reopened),
      column(columns.averageScore, 2, score, ({ averageScore }) => averageScore),
    ],
    lines,
  );
}

export const drawPeople = (drawing: Drawing, { people }: PeriodReport): PlacedTable =>
  drawWorkloads(drawing, drawing.words.people, people);

export const drawDepartments = (drawing: Drawing, { departments }: PeriodReport): PlacedTable =>
  drawWorkloads(drawing, drawing.words.departments, departments);

export function drawMissed(drawing: Drawing, { missed }: PeriodReport): void {
  const { missed: own } = drawing.words;
  const { columns } = own;
  type Line = (typeof missed)[number];
  const reason = ({ ticket }: Line): PageCell => {
    const given = shortened(ticket.overdueReason);
    return given === '' ? { value: own.noReason, look: { color: '#80868b' } } : { value: given, look: {} };
  };
  section(
    drawing,
    own,
    [
      ...about<Line>(ticketColumns(columns, drawing)),
      column<Line>(columns.deadline, 1, center, ({ deadline }) => own.deadline[deadline]),
      column(columns.due, 2, center, ({ dueAt }) => time(dueAt, drawing.zone)),
      column(columns.done, 2, center, ({ doneAt }) =>
        doneAt === undefined ? { value: own.open, look: { color: alarm } } : time(doneAt, drawing.zone),
      ),
      column(columns.late, 1, { ...hours, ...center }, ({ lateMinutes }) => inHours(lateMinutes)),
      column(columns.reason, 2, text, reason),
    ],
    missed,
  );
}

export function drawLowScores(drawing: Drawing, { lowScores }: PeriodReport): void {
  const { columns } = drawing.words.lowScores;
  type Line = (typeof lowScores)[number];
  section(
    drawing,
    drawing.words.lowScores,
    [
      ...about<Line>(ticketColumns(columns, drawing)),
      column<Line>(columns.score, 1, center, (line) => line.score),
      column(columns.reopened, 1, center, ({ ticket }) => ticket.reopenCount ?? 0),
      column(columns.feedback, 6, text, ({ ticket }) => shortened(ticket.feedback)),
    ],
    lowScores,
  );
}

export function drawPauses(drawing: Drawing, { pauses }: PeriodReport): void {
  const { pauses: own } = drawing.words;
  const { columns } = own;
  type Line = (typeof pauses)[number];
  section(
    drawing,
    own,
    [
      column<Line>(columns.number, 1, text, ({ ticket }) => ticket.number ?? ''),
      column(columns.owner, 2, text, ({ ticket }) => ticket.owner ?? drawing.words.blank),
      column(columns.operator, 2, text, ({ operator }) => operator),
      column(columns.from, 2, center, ({ fromAt }) => time(fromAt, drawing.zone)),
      column(columns.until, 2, center, ({ untilAt }) =>
        untilAt === undefined ? own.running : time(untilAt, drawing.zone),
      ),
      column(columns.hours, 1, { ...hours, ...center }, ({ minutes }) => inHours(minutes)),
      column(columns.told, 2, center, ({ isTold }) =>
        isTold ? own.told : { value: own.untold, look: { color: alarm, bold: true } },
      ),
    ],
    pauses,
  );
}

export function drawCycles(drawing: Drawing, { cycles }: PeriodReport): void {
  const { columns } = drawing.words.cycles;
  type Line = (typeof cycles)[number];
  section(
    drawing,
    drawing.words.cycles,
    [
      ...about<Line>(ticketColumns(columns, drawing, [3, 1])),
      column<Line>(columns.cycle, 1, center, (line) => line.number),
      column(columns.from, 2, center, ({ fromAt }) => time(fromAt, drawing.zone)),
      column(columns.until, 2, center, ({ untilAt }) =>
        untilAt === undefined ? unknown : time(untilAt, drawing.zone),
      ),
      column(columns.hours, 2, hours, ({ minutes }) => inHours(minutes)),
    ],
    cycles,
  );
}
