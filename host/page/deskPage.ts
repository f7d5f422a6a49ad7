import type { SentMail } from '../contract/host';
import type { Act, ActAnswer, ClockMove, DeskState, EventBatch, PageEvent, SequencedView } from '../contract/wire';
import { AddonPages } from './addon/pages';
import { Chrome } from './chrome/chrome';
import { Times } from './chrome/times';
import { FilterViewing } from './filterViewing';
import { Grid } from './grid/grid';
import { chosenLanguage } from './language';
import type { Link } from './link';
import { ownMenus } from './ownMenus';
import { refusalIn } from './refusals';
import { saveFile } from './saveFile';
import { Selection } from './selection';
import { ShownWorkbook } from './shownWorkbook';
import { type Language, languageOf, type Words, wordsIn } from './words';

const noticedMilliseconds = 400;

/** The page: the workbook's grid with menus, sidebar and dialogs, and the host's own strip below. */
export class DeskPage {
  readonly grid: Grid;
  private readonly language: Language;
  private readonly words: Words;
  private readonly chrome: Chrome;
  private readonly pages: AddonPages;
  private readonly filterViewing: FilterViewing;
  private readonly selection = new Selection((act) => void this.act([act]));
  private readonly workbook: ShownWorkbook;
  private warned: ReadonlySet<string> = new Set();

  constructor(
    root: HTMLElement,
    private readonly link: Link,
    state: DeskState,
    { view, sequence }: SequencedView,
  ) {
    const language = chosenLanguage() ?? languageOf(view.locale);
    this.language = language;
    this.words = wordsIn(language);
    this.workbook = new ShownWorkbook({ link, grid: () => this.grid }, sequence);
    this.filterViewing = new FilterViewing({
      link,
      words: this.words,
      grid: () => this.grid,
      showFreshView: () => this.workbook.showFreshView(),
      complain: (message) => this.complain(message),
    });
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    const times = new Times(view.timeZone, language);
    this.chrome = new Chrome(root, language, this.words, times, state, ownMenus(this.words, this.menuActs()), {
      moveClock: (move) => this.moveClock(move),
      choose: (path) => void this.choose(path),
      goToRow: (sheetId, row) =>
        void this.grid.select(sheetId, { startRow: row, endRow: row, startColumn: 0, endColumn: 0 }),
      saveAttachment: (mail, at) => void this.saveAttachment(mail, at),
      personChanged: () => void this.act([{ kind: 'open' }]),
    });
    this.pages = new AddonPages(this.chrome.layout.sidebar, this.words, {
      call: (name, args) => this.call(name, args),
      person: () => this.person,
      focusEditor: () => this.chrome.layout.grid.querySelector('canvas')?.focus(),
      sidebarChanged: () => window.dispatchEvent(new Event('resize')),
    });
    this.grid = this.makeGrid(language);
  }

  private makeGrid(language: Language): Grid {
    const { words } = this;
    return new Grid(this.chrome.layout.grid, language, {
      send: (acts) => this.act(acts),
      blocked: () => this.complain(words.blocked),
      nothingToUndo: () => this.complain(words.nothingToUndo),
      undoOutdated: () => this.complain(words.undoOutdated),
      filterViews: this.filterViewing,
      placeChanged: (place) => this.selection.moved(place),
      viewChanged: (shown, problems) => {
        this.chrome.layout.setName(shown.name);
        this.warn(problems);
      },
    });
  }

  get person(): string {
    return this.chrome.people.current;
  }

  async receive({ sequence, events }: EventBatch): Promise<void> {
    for (const event of events) {
      await this.receiveOne(event, sequence);
    }
  }

  /** Something that the host told could not be shown. */
  failed(reason: unknown): void {
    console.error(reason);
    this.complain(wordsOf(reason, this.words.notAnswered));
  }

  /** After the connection was lost: everything may have changed. */
  async catchUp(): Promise<void> {
    const state = await this.link.desk();
    this.chrome.fill(state);
    await this.workbook.showFreshView();
    this.link.skipTo(state.sequence);
    await this.act([{ kind: 'open' }]);
  }

  connected(connected: boolean): void {
    this.chrome.layout.setNotice(connected ? '' : this.words.disconnected);
  }

  /** Does acts in the host; a refusal is shown to the person. */
  async act(acts: readonly Act[]): Promise<ActAnswer> {
    try {
      const answer = await this.link.act(acts);
      if (answer.refused !== null) {
        this.complain(refusalIn(this.language, answer.refused));
      }
      return answer;
    } catch (reason) {
      const refused = wordsOf(reason, this.words.notAnswered);
      this.complain(refused);
      return { refused, sequence: 0 };
    }
  }

  private async receiveOne(event: PageEvent, sequence: number): Promise<void> {
    if (event.kind === 'page') {
      this.pages.show(event.page);
    } else if (event.kind === 'selection') {
      await this.follow(event);
    } else if (event.kind !== 'view') {
      this.chrome.receive(event);
    } else {
      await this.workbook.receive(event.change, sequence);
    }
  }

  /** Goes where a script has selected something; the host need not be told. */
  private async follow({ sheetId, area }: Extract<PageEvent, { kind: 'selection' }>): Promise<void> {
    this.selection.known({ sheetId, row: area.startRow, column: area.startColumn });
    await this.grid.select(sheetId, area);
  }

  /** Says that the script runs when it takes long enough to be noticed. */
  private async choose(path: readonly string[]): Promise<void> {
    this.selection.tell();
    const { layout } = this.chrome;
    const timer = setTimeout(() => layout.setNotice(this.words.running), noticedMilliseconds);
    await this.act([{ kind: 'choose', path }]);
    clearTimeout(timer);
    layout.setNotice('');
  }

  private async call(functionName: string, args: readonly unknown[]) {
    this.selection.tell();
    return this.link.call(functionName, args);
  }

  private async moveClock(move: ClockMove): Promise<void> {
    const { refused } = await this.link.moveClock(move);
    if (refused !== null) {
      this.complain(refused);
    }
  }

  private async saveAttachment({ id, attachments = [] }: SentMail, at: number): Promise<void> {
    try {
      saveFile(attachments[at]?.name ?? '', await this.link.attachment(id, at));
    } catch (reason) {
      this.complain(wordsOf(reason, this.words.notAnswered));
    }
  }

  private menuActs() {
    return {
      undo: () => void this.grid.undo(),
      redo: () => void this.grid.redo(),
      sort: (ascending: boolean) => this.sort(ascending),
      clearFilters: () => this.filterViewing.showAllRows(),
      filterViews: this.filterViewing,
    };
  }

  private sort(ascending: boolean): void {
    const place = this.grid.place();
    if (place) {
      void this.grid.perform([{ kind: 'sort', sheetId: place.sheetId, column: place.column, ascending }]);
    }
  }

  /** Each problem once, while the page is open. */
  private warn(problems: readonly string[]): void {
    const fresh = problems.filter((problem) => !this.warned.has(problem));
    if (fresh.length > 0) {
      this.complain(this.words.unknownFormat + fresh.join('; '));
    }
    this.warned = new Set([...this.warned, ...fresh]);
  }

  private complain(message: string): void {
    this.chrome.toasts.show({ kind: 'error', message });
  }
}

/** fetch reports a host that does not answer as a TypeError. */
function wordsOf(reason: unknown, notAnswered: string): string {
  return reason instanceof Error && !(reason instanceof TypeError) ? reason.message : notAnswered;
}
