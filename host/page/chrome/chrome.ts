import type { SentMail } from '../../contract/host';
import type { ClockMove, DeskState, PageEvent } from '../../contract/wire';
import { chooseLanguage } from '../language';
import type { Language, Words } from '../words';
import { Drawer } from './drawer';
import { Executions } from './executions';
import { Layout } from './layout';
import { addonItems, type Menu, MenuBar } from './menuBar';
import { Outbox } from './outbox';
import { People } from './people';
import { Strip } from './strip';
import type { Times } from './times';
import { Toasts } from './toasts';

export interface ChromePorts {
  moveClock(move: ClockMove): Promise<void>;
  choose(path: readonly string[]): void;
  /** Selects a row of the workbook, counted from zero. */
  goToRow(sheetId: number, row: number): void;
  /** Saves an attachment of a mail, counted from 0. */
  saveAttachment(mail: SentMail, at: number): void;
  /** Someone else acts now. */
  personChanged(): void;
}

/** Everything around the grid. */
export class Chrome {
  readonly layout: Layout;
  readonly people: People;
  readonly toasts: Toasts;
  private readonly menuBar = new MenuBar();
  private readonly drawer: Drawer;
  private readonly outbox: Outbox;
  private readonly executions: Executions;
  private readonly strip: Strip;

  constructor(
    root: HTMLElement,
    language: Language,
    words: Words,
    times: Times,
    state: DeskState,
    private readonly ownMenus: readonly Menu[],
    private readonly ports: ChromePorts,
  ) {
    const lists = { words, times, language, redraw: () => this.drawer.refresh() };
    this.toasts = new Toasts(words.close);
    this.drawer = new Drawer(words.close);
    this.outbox = new Outbox({
      ...lists,
      goToRow: ports.goToRow,
      saveAttachment: (mail, at) => ports.saveAttachment(mail, at),
    });
    this.executions = new Executions(lists);
    this.people = new People(state.owner, { words, changed: ports.personChanged });
    this.strip = new Strip(this.people.place, {
      words,
      times,
      moveClock: ports.moveClock,
      toggleOutbox: () => this.drawer.toggle('outbox', words.outbox, () => this.outbox.draw()),
      toggleExecutions: () => this.drawer.toggle('executions', words.executions, () => this.executions.draw()),
      switchLanguage: () => chooseLanguage(language === 'zh' ? 'en' : 'zh'),
    });
    this.layout = new Layout(root, {
      menuBar: this.menuBar.bar,
      drawer: this.drawer.place,
      toasts: this.toasts.place,
      strip: this.strip.bar,
    });
    this.menuBar.show(ownMenus);
    this.fill(state);
  }

  /** Takes the state anew, after the connection was lost. */
  fill(state: DeskState): void {
    this.outbox.set(state.mails);
    this.executions.set(state.executions);
    this.strip.setClock(state.clock);
    this.count();
  }

  receive(event: PageEvent): void {
    switch (event.kind) {
      case 'toast':
        this.toasts.show({ message: event.message, title: event.title, seconds: event.seconds });
        break;
      case 'menus':
        this.showMenus(event);
        break;
      case 'clock':
        this.strip.setClock(event);
        break;
      case 'mail':
        this.outbox.add(event.mail);
        this.count();
        break;
      case 'execution':
        this.executions.add(event.execution);
        this.tellFailure(event);
        this.count();
        break;
    }
  }

  private showMenus({ menus }: Extract<PageEvent, { kind: 'menus' }>): void {
    const choose = (path: readonly string[]) => this.ports.choose(path);
    const addon = menus.map(({ label, entries }) => ({ label, entries: addonItems(entries, [label], choose) }));
    this.menuBar.show([...this.ownMenus, ...addon]);
  }

  /** As in Sheets, a person sees the failure of what was chosen from a menu. */
  private tellFailure({ execution }: Extract<PageEvent, { kind: 'execution' }>): void {
    if (execution.error !== null && execution.source === 'menu') {
      this.toasts.show({ kind: 'error', title: execution.function, message: execution.error, seconds: 15 });
    }
  }

  private count(): void {
    this.strip.setCounts({
      mails: this.outbox.count,
      executions: this.executions.count,
      errors: this.executions.errorCount,
    });
    this.drawer.refresh();
  }
}
