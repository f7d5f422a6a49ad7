import type { GivenInNotes } from '../../app/desk';
import type { GivenNumber } from '../../domain/number/restoreNumbers';
import { isTicketNumber } from '../../domain/number/serial';
import { logLines } from '../../domain/tables/logLines';
import { tables } from '../../domain/tables/tables';
import { momentOfCell } from '../../domain/time/serial';
import type { Zone } from '../../domain/time/zone';
import { wordsOf } from '../../words/words';
import type { StoredCell } from '../areas';
import { readAreas } from '../gateway';

const logged = /\b\d{8}\d{3,}\b/g;

const stepsOfGone: ReadonlySet<string> = new Set(
  [wordsOf('zh'), wordsOf('en')].flatMap(({ flow }) => [flow.gone, flow.unwritten]),
);

/** Whether a line of this step tells that the ticket's row was found deleted, or nowhere, in either language. */
export const tellsGone = (step: string): boolean => stepsOfGone.has(step);

/**
 * Every ticket number that the progress log tells of and when it was given, in one call: those in its
 * number column, and the first and last of an import, which stand in the note of a line without a number.
 */
export function readGivenNumbers(zone: Zone): readonly GivenNumber[] {
  const [cells = []] = readAreas([{ sheetId: tables.log.id }]);
  return logLines(cells).flatMap((row) => {
    const at = momentOfCell(row.cell('at'), zone) ?? 0;
    const number = row.text('number');
    if (number !== '') return [{ at, number, isGone: row.holds(tellsGone) }];
    return (row.text('note').match(logged) ?? []).filter(isTicketNumber).map((given) => ({ at, number: given }));
  });
}

/** Every article and customer number in the notes of the progress log, in one call. */
export function readGivenInNotes(): GivenInNotes {
  const [cells = []] = readAreas([{ sheetId: tables.log.id }]);
  const notes = logLines(cells).map((row) => row.text('note'));
  return {
    knowledgeNos: notes.flatMap((note) => note.match(/\bK\d{4,}\b/g) ?? []),
    customerNos: notes.flatMap((note) => note.match(/\bC\d{10,}\b/g) ?? []),
  };
}

/**
 * How often each ticket was transferred from one owner to another, by the steps and notes of the progress log.
 * @param cells the whole sheet as stored
 */
export function transfersIn(cells: readonly (readonly StoredCell[])[]): ReadonlyMap<string, number> {
  const words = [wordsOf('zh'), wordsOf('en')];
  const counts = new Map<string, number>();
  for (const row of logLines(cells)) {
    const isTransfer = words.some(
      ({ flow, unassigned }) => row.text('step') === flow.transferred && !row.text('note').startsWith(unassigned),
    );
    if (isTransfer) counts.set(row.text('number'), (counts.get(row.text('number')) ?? 0) + 1);
  }
  return counts;
}
