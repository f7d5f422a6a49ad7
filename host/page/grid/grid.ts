import type { FUniver } from '@univerjs/core/facade';
import type { FloatingView } from '../../contract/floating';
import type { Rectangle, SheetView, ViewChange, WorkbookView } from '../../contract/view';
import type { Act, ActAnswer } from '../../contract/wire';
import { Floating } from '../floating/floating';
import { type Language, wordsIn } from '../words';
import { Clipboard } from './clipboard';
import { ConditionalFormats } from './conditions/conditionalFormats';
import { drawConditionalFormats } from './conditions/draw';
import { FilterViewBar } from './filterViewBar';
import { type FilterViewPorts, FilterViews } from './filterViews';
import { GroupBar } from './groupBar';
import { HeldCells } from './heldCells';
import { History } from './history';
import { showCells, showNotes } from './incoming';
import { drawInvalidMarks } from './invalidMarks';
import { lighten } from './lighten';
import { measured } from './measured';
import { Outgoing } from './outgoing';
import { currentPlace, goToSheet, type Place, rememberPlace, restorePlace, selectArea } from './place';
import { unitId, univerWorkbook } from './snapshot';
import { Steps } from './steps';
import { startUniver } from './univer';
import { watch } from './watch';

export interface GridPorts {
  readonly filterViews: FilterViewPorts;
  /** Sends acts to the host, after all earlier ones; resolves when everything they caused is shown. */
  send(acts: readonly Act[]): Promise<ActAnswer>;
  /** Something in the grid that the host cannot do. */
  blocked(): void;
  nothingToUndo(): void;
  /** Cells changed since, so the step cannot be taken back. */
  undoOutdated(): void;
  placeChanged(place: Place): void;
  /** The view was made anew; `problems` names conditional formats that cannot be shown. */
  viewChanged(view: WorkbookView, problems: readonly string[]): void;
}

/** The workbook as a spreadsheet. It shows what the host stores and hands what people do to the host. */
export class Grid {
  readonly api: FUniver;
  private readonly outgoing: Outgoing;
  private readonly steps: Steps;
  private readonly groupBar: GroupBar;
  private readonly floating: Floating;
  readonly filterViews: FilterViews;
  private readonly filterViewBar: FilterViewBar;
  private view: WorkbookView | undefined;
  private formats: ReadonlyMap<string, ConditionalFormats> = new Map();
  private editing = false;
  private editEnded: (() => void) | undefined;

  constructor(container: HTMLElement, language: Language, ports: GridPorts) {
    const { univer, api } = startUniver(container, language);
    this.api = api;
    this.startDrawing = () => {
      lighten(univer);
      drawConditionalFormats(univer, (sheetId) => this.formats.get(sheetId));
      drawInvalidMarks(univer, (sheetId) => this.sheetView(sheetId));
    };
    this.ready = new Promise((resolve) => {
      this.api.addEvent(this.api.Event.LifeCycleChanged, ({ stage }) => {
        if (stage >= this.api.Enum.LifecycleStages.Rendered) {
          resolve();
        }
      });
    });
    const sheetView = (sheetId: number) => this.sheetView(sheetId);
    const held = new HeldCells(this.api);
    this.outgoing = new Outgoing(this.api, held, {
      send: ports.send,
      sheetView,
      accepted: (sheetId, before, after) => this.steps.changed(sheetId, before, after),
    });
    this.steps = new Steps(new History(), held, ports, sheetView, (acts) => this.filterViews.mayPerform(acts));
    const clipboard = new Clipboard(this.api, {
      copyOf: (source, target) => held.copyOf(source, target),
      paste: (...paste) => this.outgoing.paste(...paste),
    });
    this.groupBar = new GroupBar(this.api, container, {
      ready: this.ready,
      words: wordsIn(language),
      sheetView,
      fold: (sheetId, { start, depth }, folded) =>
        void this.steps.perform([{ kind: 'fold', sheetId, column: start, depth, folded }]),
    });
    this.floating = new Floating(this.api, container, {
      words: wordsIn(language),
      slice: (sheetId, slicer, hidden) => void this.steps.perform([{ kind: 'slice', sheetId, slicer, hidden }]),
    });
    this.filterViews = new FilterViews(ports.filterViews);
    this.filterViewBar = new FilterViewBar(this.api, container, wordsIn(language), this.filterViews);
    watch(this.api, this.outgoing, clipboard, this.steps, ports, (editing) => this.setEditing(editing));
    this.onViewChanged = (view, problems) => ports.viewChanged(view, problems);
  }

  /** Resolves when the grid is drawn and takes input. */
  readonly ready: Promise<void>;
  /** Univer's services exist from the first workbook on. */
  private readonly startDrawing: () => void;
  private readonly onViewChanged: GridPorts['viewChanged'];

  /** Shows a fresh view, at the place where the person was; waits while a cell is being edited. */
  async show(view: WorkbookView): Promise<void> {
    await this.filterViews.load(view);
    await this.whenNotEditing();
    this.floating.rest();
    const place = rememberPlace(this.api);
    const isFirst = this.view === undefined;
    if (!isFirst) {
      this.api.disposeUnit(unitId);
    }
    this.view = view;
    this.formats = new Map(
      view.sheets.map((sheet) => [String(sheet.id), new ConditionalFormats(sheet.conditionalFormats)]),
    );
    this.outgoing.allSettled();
    this.api.createWorkbook(univerWorkbook(view, (sheetId) => this.filterViews.openOn(sheetId)));
    if (isFirst) {
      this.startDrawing();
    }
    await this.ready;
    await measured(this.api);
    if (place === undefined || !restorePlace(this.api, place)) {
      goToSheet(this.api, view.activeSheetId);
    }
    this.groupBar.drawSoon();
    this.filterViewBar.draw();
    this.showFloating(view.sheets.map(({ floating }) => floating));
    const problems = [...this.formats.values()].flatMap((formats) => formats.problems);
    this.onViewChanged(view, problems);
  }

  /** Shows single changes that need no fresh view. */
  apply(change: Exclude<ViewChange, { kind: 'structure' | 'floating' }>): void {
    if (change.kind === 'notes') {
      showNotes(this.api, change.sheetId, change.notes);
      return;
    }
    for (const [row, column] of change.cells) {
      this.outgoing.settled(change.sheetId, row, column);
    }
    showCells(this.api, change);
    this.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }

  /** Shows the charts and slicers, which may have other data. */
  showFloating(views: readonly FloatingView[]): void {
    this.floating.show(views);
  }

  place(): Place | undefined {
    return currentPlace(this.api);
  }

  sheetView(sheetId: number): SheetView | undefined {
    return this.view?.sheets.find((sheet) => sheet.id === sheetId);
  }

  /** Does something that the grid itself does not offer, such as sorting. */
  perform(acts: readonly Act[]): Promise<void> {
    return this.steps.perform(acts);
  }

  undo(): Promise<void> {
    return this.steps.undo();
  }

  redo(): Promise<void> {
    return this.steps.redo();
  }

  /** Selects an area and brings it into view, on whichever sheet it is; waits while a cell is being edited. */
  async select(sheetId: number, area: Rectangle): Promise<void> {
    await this.whenNotEditing();
    const sheet = goToSheet(this.api, sheetId);
    if (sheet !== undefined) {
      await measured(this.api);
      selectArea(sheet, area);
    }
  }

  private setEditing(editing: boolean): void {
    this.editing = editing;
    if (!editing) {
      this.editEnded?.();
      this.editEnded = undefined;
    }
  }

  private whenNotEditing(): Promise<void> {
    return this.editing ? new Promise((resolve) => (this.editEnded = resolve)) : Promise.resolve();
  }
}
