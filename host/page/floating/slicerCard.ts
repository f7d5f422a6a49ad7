import type { SlicerView } from '../../contract/floating';
import { button, element } from '../element';
import type { Words } from '../words';

/** One slicer over the grid: tells what it lets through, and opens to choose. */
export class SlicerCard {
  readonly place = element('section', { class: 'slicer' });
  private readonly title = element('span', { class: 'slicer-title' });
  private readonly summary = element('span', { class: 'slicer-summary' });
  private readonly head = element(
    'button',
    { class: 'slicer-head', attributes: { type: 'button', 'aria-expanded': 'false' }, click: () => this.toggle() },
    this.title,
    this.summary,
    element('span', { class: 'slicer-arrow' }, '▾'),
  );
  private view: SlicerView | undefined;
  private list: HTMLElement | undefined;

  /** @param slice is given the display values to keep back, or null for none */
  constructor(
    private readonly words: Words,
    private readonly slice: (hidden: readonly string[] | null) => void,
  ) {
    this.place.append(this.head);
    this.place.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape' && this.list) {
        this.close();
        this.head.focus();
      }
    });
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !this.place.contains(event.target)) {
        this.close();
      }
    });
  }

  show(view: SlicerView): void {
    this.view = view;
    this.title.textContent = view.title;
    this.summary.textContent = this.summarised(view);
    this.head.title = `${view.title} ${this.summary.textContent}`.trim();
    this.head.disabled = view.values === null;
    this.head.classList.toggle('slicing', view.values?.some(({ shown }) => !shown) ?? false);
    this.place.style.background = view.background ?? '';
    dressTitle(this.title, view);
  }

  remove(): void {
    this.place.remove();
  }

  private summarised({ values }: SlicerView): string {
    if (values === null) {
      return this.words.slicerNoColumn;
    }
    const shown = values.filter((value) => value.shown);
    if (shown.length === values.length) {
      return this.words.slicerAll;
    }
    const [only] = shown;
    return shown.length === 1 && only ? this.named(only.text) : `${shown.length} / ${values.length}`;
  }

  private named(text: string): string {
    return text === '' ? this.words.slicerBlank : text;
  }

  private toggle(): void {
    if (this.list) {
      this.close();
    } else {
      this.open(this.view?.values ?? []);
    }
  }

  private close(): void {
    this.list?.remove();
    this.list = undefined;
    this.head.setAttribute('aria-expanded', 'false');
  }

  private open(values: NonNullable<SlicerView['values']>): void {
    const boxes = values.map(({ text, shown }) => {
      const box = element('input', { attributes: { type: 'checkbox', value: text } });
      box.checked = shown;
      return { box, line: element('label', { class: 'slicer-value' }, box, element('span', {}, this.named(text))) };
    });
    const setAll = (checked: boolean) => {
      for (const { box } of boxes) {
        box.checked = checked;
      }
    };
    const choose = () => {
      const hidden = boxes.filter(({ box }) => !box.checked).map(({ box }) => box.value);
      this.close();
      this.slice(hidden.length === 0 ? null : hidden);
    };
    const { words } = this;
    const tools = element(
      'div',
      { class: 'slicer-tools' },
      button(words.slicerSelectAll, () => setAll(true), 'slicer-link'),
      button(words.slicerClear, () => setAll(false), 'slicer-link'),
    );
    const ends = element(
      'div',
      { class: 'slicer-ends' },
      button(words.cancel, () => this.close()),
      button(words.ok, choose, 'button primary'),
    );
    const lines = element('div', { class: 'slicer-values floating-scrolls' }, ...boxes.map(({ line }) => line));
    this.list = element('div', { class: 'slicer-list' }, tools, lines, ends);
    this.place.append(this.list);
    this.head.setAttribute('aria-expanded', 'true');
    boxes[0]?.box.focus({ preventScroll: true });
  }
}

function dressTitle(title: HTMLElement, { titleStyle, titleAlignment }: SlicerView): void {
  const { fontColor = '', fontFamily = '', fontSize, bold, italic, underline, strikethrough } = titleStyle;
  Object.assign(title.style, {
    textAlign: titleAlignment,
    color: fontColor,
    fontFamily,
    fontSize: fontSize === undefined ? '' : `${fontSize}pt`,
    fontWeight: bold === undefined ? '' : bold ? 'bold' : 'normal',
    fontStyle: italic ? 'italic' : '',
    textDecoration: [underline ? 'underline' : '', strikethrough ? 'line-through' : ''].join(' ').trim(),
  });
}
