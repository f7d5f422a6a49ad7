import type { MenuEntry, Screen, ShownPage } from '../contract/execution';
import type { HostEvent } from '../contract/host';

interface Menu {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

interface PlannedAnswer {
  readonly button: string;
  readonly text?: string;
}

/** What scripts show, kept for tests and told to whoever looks on. */
export class HostScreen implements Screen {
  menus: readonly Menu[] = [];
  toasts: readonly { readonly message: string; readonly title: string }[] = [];
  pages: readonly ShownPage[] = [];
  private answers: readonly PlannedAnswer[] = [];

  constructor(private readonly emit: (event: HostEvent) => void) {}

  toast(message: string, title: string, seconds: number): void {
    this.toasts = [...this.toasts, { message, title }].slice(-100);
    this.emit({ kind: 'toast', message, title, seconds });
  }

  /** A menu of the same name is replaced, as when the workbook is opened again. */
  addMenu(label: string, entries: readonly MenuEntry[]): void {
    this.menus = [...this.menus.filter((menu) => menu.label !== label), { label, entries }];
    this.emit({ kind: 'menus', menus: this.menus });
  }

  show(page: ShownPage): void {
    this.pages = [...this.pages.filter(({ kind }) => kind !== page.kind), page];
    this.emit({ kind: 'page', page });
  }

  alert(title: string, message: string): string {
    return this.answer('alert', title, message).button;
  }

  prompt(title: string, message: string): { readonly button: string; readonly text: string } {
    const { button, text = '' } = this.answer('prompt', title, message);
    return { button, text };
  }

  answerNext(answer: PlannedAnswer): void {
    this.answers = [...this.answers, answer];
  }

  private answer(kind: string, title: string, message: string): PlannedAnswer {
    const [next, ...later] = this.answers;
    if (!next) throw new Error(`Ui.${kind} waits for a person: plan an answer to "${title || message}" first`);
    this.answers = later;
    return next;
  }
}

/** A screen that tells when a script is suspended because a person is asked. */
export function whileAsked(screen: Screen, suspended: () => void): Screen {
  return {
    toast: (message, title, seconds) => screen.toast(message, title, seconds),
    addMenu: (label, entries) => screen.addMenu(label, entries),
    show: (page) => screen.show(page),
    alert(title, message, buttons) {
      suspended();
      return screen.alert(title, message, buttons);
    },
    prompt(title, message, buttons) {
      suspended();
      return screen.prompt(title, message, buttons);
    },
  };
}
