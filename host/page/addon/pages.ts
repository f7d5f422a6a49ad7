import type { PageReference } from '../../contract/wire';
import { element, signButton } from '../element';
import type { Words } from '../words';
import { type AddonFrame, addonFrame, type FramePorts } from './frame';
import { PageStorage } from './storage';

interface OpenPage {
  readonly box: HTMLElement;
  readonly frame: AddonFrame;
}

export interface PagesPorts {
  call: FramePorts['call'];
  /** Who acts now. */
  person(): string;
  focusEditor(): void;
  /** The sidebar opened or closed, so the grid has another width. */
  sidebarChanged(): void;
}

/** The sidebar and the dialogs of the add-on: one of each, as in Sheets. */
export class AddonPages {
  private sidebar: OpenPage | undefined;
  private dialog: OpenPage | undefined;

  constructor(
    private readonly sidebarPlace: HTMLElement,
    private readonly words: Words,
    private readonly ports: PagesPorts,
  ) {}

  show(page: PageReference): void {
    if (page.kind === 'sidebar') {
      this.showSidebar(page);
    } else {
      this.showDialog(page);
    }
  }

  private showSidebar(page: PageReference): void {
    this.closeSidebar();
    const frame = this.frameOf(
      page,
      () => this.closeSidebar(),
      () => undefined,
    );
    const box = element(
      'aside',
      { class: 'sidebar', attributes: { 'aria-label': page.title } },
      this.titleBar(page, () => this.closeSidebar()),
      frame.frame,
    );
    this.sidebarPlace.append(box);
    this.sidebar = { box, frame };
    this.ports.sidebarChanged();
  }

  private showDialog(page: PageReference): void {
    this.closeDialog();
    const close = () => this.closeDialog();
    const frame = this.frameOf(page, close, (width, height) => resize(frame.frame, width, height));
    resize(frame.frame, page.width ?? 600, page.height ?? 400);
    const dialog = element(
      'dialog',
      { class: 'dialog', attributes: { 'aria-label': page.title } },
      this.titleBar(page, close),
      frame.frame,
    );
    dialog.addEventListener('close', close);
    document.body.append(dialog);
    this.dialog = { box: dialog, frame };
    if (page.kind === 'modal') {
      dialog.showModal();
    } else {
      dialog.show();
    }
  }

  private closeSidebar(): void {
    this.sidebar = dismiss(this.sidebar);
    this.ports.sidebarChanged();
  }

  private closeDialog(): void {
    this.dialog = dismiss(this.dialog);
  }

  private frameOf(page: PageReference, close: () => void, resizeTo: FramePorts['resize']): AddonFrame {
    const { call, focusEditor, person } = this.ports;
    const storage = new PageStorage(person());
    return addonFrame(page, { call, focusEditor, close, resize: resizeTo, storage });
  }

  private titleBar(page: PageReference, close: () => void): HTMLElement {
    return element(
      'header',
      { class: 'title-bar' },
      element('h2', {}, page.title),
      signButton('×', this.words.close, close),
    );
  }
}

function dismiss(open: OpenPage | undefined): undefined {
  open?.frame.dispose();
  open?.box.remove();
}

function resize(frame: HTMLIFrameElement, width: number | undefined, height: number | undefined): void {
  if (width !== undefined) {
    frame.style.width = `${width}px`;
  }
  if (height !== undefined) {
    frame.style.height = `${height}px`;
  }
}
