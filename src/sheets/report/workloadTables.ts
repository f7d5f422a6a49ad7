import type { PeriodReport } from '../../domain/report/periodReport';
import type { Workload } from '../../domain/report/workloads';
import type { TableWords, WorkloadColumn } from '../../words/report/words';
import { column, type Drawing, hours, inHours, number, percent, score, section, text } from './drawing';
import type { PlacedTable } from './page';

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
