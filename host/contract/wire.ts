import type { MenuEntry, ShownPage } from './execution';
import type { FloatingView } from './floating';
import type { ClockMode, ExecutionRecord, HostEvent, SentMail } from './host';
import type { CellValue, WorkbookView } from './view';

/**
 * What the browser page and the local server say to each other: JSON over HTTP on 127.0.0.1.
 * Sheets are named by id, rows and columns count from 0.
 */
export type Act =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'type';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | {
      readonly kind: 'paste';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly block: readonly (readonly CellValue[])[];
    }
  | {
      readonly kind: 'clear';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      readonly kind: 'insert' | 'delete';
      readonly sheetId: number;
      readonly axis: Axis;
      readonly first: number;
      readonly count: number;
    }
  | {
      readonly kind: 'moveColumns';
      readonly sheetId: number;
      readonly first: number;
      readonly count: number;
      readonly before: number;
    }
  | { readonly kind: 'sort'; readonly sheetId: number; readonly column: number; readonly ascending: boolean }
  | {
      readonly kind: 'filter';
      readonly sheetId: number;
      readonly column: number;
      /** Display values that stay visible; null shows all. */
      readonly values: readonly string[] | null;
    }
  | {
      readonly kind: 'slice';
      readonly sheetId: number;
      readonly slicer: number;
      /** Display values that the slicer keeps back; null clears it. */
      readonly hidden: readonly string[] | null;
    }
  | {
      readonly kind: 'hide';
      readonly sheetId: number;
      readonly axis: Axis;
      readonly first: number;
      readonly count: number;
      readonly hidden: boolean;
    }
  | {
      readonly kind: 'resize';
      readonly sheetId: number;
      readonly axis: Axis;
      readonly first: number;
      readonly count: number;
      readonly pixels: number;
    }
  | {
      readonly kind: 'fold';
      readonly sheetId: number;
      readonly column: number;
      /** Depth of the column group, from 1. */
      readonly depth: number;
      readonly folded: boolean;
    }
  /** Keeps the basic filter as a filter view with this title. */
  | { readonly kind: 'saveFilterView'; readonly sheetId: number; readonly title: string }
  | { readonly kind: 'deleteFilterView'; readonly sheetId: number; readonly view: number }
  | { readonly kind: 'rename'; readonly sheetId: number; readonly name: string }
  | { readonly kind: 'select'; readonly sheetId: number; readonly row: number; readonly column: number }
  | { readonly kind: 'choose'; readonly path: readonly string[] };

export type Axis = 'row' | 'column';

/** Acts done one after the other by one person; the first refusal ends them. */
export interface ActRequest {
  readonly person: string;
  readonly acts: readonly Act[];
}

export interface ActAnswer {
  /** Why an act was refused, or null when all were done. */
  readonly refused: string | null;
  /** Number of the last event batch caused so far: once it has arrived, the page knows all that the acts did. */
  readonly sequence: number;
}

/** A page's google.script.run call. */
export interface CallRequest {
  readonly person: string;
  readonly function: string;
  readonly args: readonly unknown[];
}

export type CallAnswer =
  | { readonly ok: true; readonly result: unknown; readonly sequence: number }
  | { readonly ok: false; readonly error: string; readonly sequence: number };

export type ClockMove =
  | { readonly kind: 'forward'; readonly minutes: number }
  /** To the next 08:30 of another day in the workbook's zone. */
  | { readonly kind: 'nextMorning' }
  | { readonly kind: 'real' };

export interface ClockState {
  readonly now: number;
  readonly mode: ClockMode;
}

export type Menus = readonly { readonly label: string; readonly entries: readonly MenuEntry[] }[];

/** A sidebar or dialog: its HTML is fetched from `url`, under a policy of its own. */
export interface PageReference extends Omit<ShownPage, 'html'> {
  readonly url: string;
}

/** An execution as listed in the page; what it returned stays in the host. */
export type ListedExecution = Omit<ExecutionRecord, 'result'>;

export type PageEvent =
  | Exclude<HostEvent, { kind: 'page' | 'execution' | 'clock' }>
  | { readonly kind: 'page'; readonly page: PageReference }
  | { readonly kind: 'execution'; readonly execution: ListedExecution }
  | ({ readonly kind: 'clock' } & ClockState);

/** One server-sent event: everything that happened in one turn of the server. */
export interface EventBatch {
  readonly sequence: number;
  readonly events: readonly PageEvent[];
}

/** What a filter view hides: zero-based rows, ascending; null when there is no such view any more. */
export interface FilterViewRows {
  readonly hiddenRows: readonly number[] | null;
}

/** What the page needs besides the grid. */
export interface DeskState {
  readonly sequence: number;
  readonly owner: string;
  readonly clock: ClockState;
  readonly mails: readonly SentMail[];
  readonly executions: readonly ListedExecution[];
}

/** The charts and slicers as they stood after the event batch `sequence`. */
export interface SequencedFloating {
  readonly sequence: number;
  readonly floating: readonly FloatingView[];
}

/** The workbook as it stood after the event batch `sequence`. */
export interface SequencedView {
  readonly sequence: number;
  readonly view: WorkbookView;
}
