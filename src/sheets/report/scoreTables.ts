import type { PeriodReport } from '../../domain/report/periodReport';
import { coefficientText } from '../../words/report/figureText';
import type { ReportWords } from '../../words/report/words';
import { center, column, type Drawing, number, score, section, text } from './drawing';
import type { PlacedTable } from './page';
import { about, shortened, ticketColumns } from './ticketLines';

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
      : own.coefficients(
          coefficientText(correlation.pearson),
          coefficientText(correlation.spearman),
          correlation.pairs,
        );
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

/** Tickets of dissatisfied customers. */
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
