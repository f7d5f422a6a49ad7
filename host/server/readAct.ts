import type { CellValue } from '../contract/view';
import type { Act, ActRequest, CallRequest, ClockMove } from '../contract/wire';
import { booleanOf, countOf, fieldsOf, listOf, misfit, textOf, textsOf, wordOf } from './decode';

/** @throws HttpProblem 400 when the JSON is not such a request */
export function readActRequest(json: unknown): ActRequest {
  const fields = fieldsOf(json);
  return { person: emailOf(textOf(fields, 'person')), acts: listOf(fields, 'acts').map(readAct) };
}

/** @throws HttpProblem 400 when the JSON is not such a request */
export function readCallRequest(json: unknown): CallRequest {
  const fields = fieldsOf(json);
  return {
    person: emailOf(textOf(fields, 'person')),
    function: textOf(fields, 'function'),
    args: listOf(fields, 'args'),
  };
}

/** @throws HttpProblem 400 when the JSON is not such a request */
export function readClockMove(json: unknown): ClockMove {
  const fields = fieldsOf(json);
  const kind = wordOf(fields, 'kind', ['forward', 'nextMorning', 'real']);
  return kind === 'forward' ? { kind, minutes: countOf(fields, 'minutes') } : { kind };
}

const actKinds = [
  'open',
  'type',
  'paste',
  'clear',
  'insert',
  'delete',
  'moveColumns',
  'sort',
  'filter',
  'slice',
  'hide',
  'resize',
  'fold',
  'saveFilterView',
  'deleteFilterView',
  'rename',
  'select',
  'choose',
] as const satisfies readonly Act['kind'][];

const axes = ['row', 'column'] as const;

function readAct(json: unknown): Act {
  const fields = fieldsOf(json);
  const kind = wordOf(fields, 'kind', actKinds);
  if (kind === 'open') {
    return { kind };
  }
  if (kind === 'choose') {
    return { kind, path: textsOf(fields, 'path') };
  }
  const sheetId = countOf(fields, 'sheetId');
  const at = (name: string) => countOf(fields, name);
  switch (kind) {
    case 'type':
      return { kind, sheetId, row: at('row'), column: at('column'), text: textOf(fields, 'text') };
    case 'paste':
      return { kind, sheetId, row: at('row'), column: at('column'), block: listOf(fields, 'block').map(readRow) };
    case 'clear':
      return { kind, sheetId, row: at('row'), column: at('column'), rows: at('rows'), columns: at('columns') };
    case 'insert':
    case 'delete':
      return { kind, sheetId, axis: wordOf(fields, 'axis', axes), first: at('first'), count: at('count') };
    case 'moveColumns':
      return { kind, sheetId, first: at('first'), count: at('count'), before: at('before') };
    case 'sort':
      return { kind, sheetId, column: at('column'), ascending: booleanOf(fields, 'ascending') };
    case 'filter':
      return {
        kind,
        sheetId,
        column: at('column'),
        values: fields.values === null ? null : textsOf(fields, 'values'),
      };
    case 'slice':
      return {
        kind,
        sheetId,
        slicer: at('slicer'),
        hidden: fields.hidden === null ? null : textsOf(fields, 'hidden'),
      };
    case 'hide':
      return {
        kind,
        sheetId,
        axis: wordOf(fields, 'axis', axes),
        first: at('first'),
        count: at('count'),
        hidden: booleanOf(fields, 'hidden'),
      };
    case 'resize':
      return {
        kind,
        sheetId,
        axis: wordOf(fields, 'axis', axes),
        first: at('first'),
        count: at('count'),
        pixels: at('pixels'),
      };
    case 'fold':
      return { kind, sheetId, column: at('column'), depth: at('depth'), folded: booleanOf(fields, 'folded') };
    case 'saveFilterView':
      return { kind, sheetId, title: textOf(fields, 'title') };
    case 'deleteFilterView':
      return { kind, sheetId, view: at('view') };
    case 'rename':
      return { kind, sheetId, name: textOf(fields, 'name') };
    case 'select':
      return { kind, sheetId, row: at('row'), column: at('column') };
  }
}

function readRow(row: unknown): readonly CellValue[] {
  return Array.isArray(row) ? row.map(readCell) : misfit('block', 'a list of rows');
}

function readCell(value: unknown): CellValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') {
    return value;
  }
  return typeof value === 'number' ? value : misfit('block', 'rows of texts, numbers, booleans or null');
}

function emailOf(text: string): string {
  return /^[^\s@]+@[^\s@]+$/.test(text) ? text : misfit('person', 'an e-mail address');
}
