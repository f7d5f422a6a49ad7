import { maskNumbersIn } from '../../domain/customer/maskText';
import type { PeriodReport } from '../../domain/report/periodReport';
import { center, column, type Drawing, hours, inHours, section, text, time } from './drawing';
import { alarm, type PageCell, unknown } from './measures';
import { about, shortened, ticketColumns } from './ticketLines';

/** Deadlines that were not kept, with the reasons given. */
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
      column(columns.done, 2, center, ({ doneAt, isOpen }) =>
        isOpen ? { value: own.open, look: { color: alarm } } : time(doneAt, drawing.zone),
      ),
      column(columns.late, 1, { ...hours, ...center }, ({ lateMinutes }) => inHours(lateMinutes)),
      column(columns.reason, 2, text, reason),
    ],
    missed,
  );
}

/** When clocks stood still, and whether the customer was told. */
export function drawPauses(drawing: Drawing, { pauses }: PeriodReport): void {
  const { pauses: own } = drawing.words;
  const { columns } = own;
  type Line = (typeof pauses)[number];
  section(
    drawing,
    own,
    [
      column<Line>(columns.number, 1, text, ({ ticket }) => ticket.number ?? ''),
      column(columns.owner, 2, text, ({ ticket }) => maskNumbersIn(ticket.owner ?? drawing.words.blank)),
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

/** Times to resolve of tickets that were reopened, one cycle a line. */
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
