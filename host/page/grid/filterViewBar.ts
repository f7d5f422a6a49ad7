import type { FUniver } from '@univerjs/core/facade';
import { element, signButton } from '../element';
import type { Words } from '../words';
import type { FilterViews, OpenFilterView } from './filterViews';

/** The dark line that tells a person which filter view they look through. */
export class FilterViewBar {
  private readonly bar = element('div', { class: 'filter-view-bar', attributes: { role: 'status' } });

  constructor(
    private readonly api: FUniver,
    private readonly container: HTMLElement,
    private readonly words: Words,
    private readonly filterViews: FilterViews,
  ) {
    api.addEvent(api.Event.ActiveSheetChanged, () => this.draw());
  }

  draw(): void {
    const sheetId = Number(this.api.getActiveWorkbook()?.getActiveSheet().getSheetId());
    const open = this.filterViews.openOn(sheetId);
    this.container.classList.toggle('in-filter-view', open !== undefined);
    this.place();
    this.bar.replaceChildren(...(open ? this.contents(sheetId, open) : []));
  }

  /** Above the formula bar. */
  private place(): void {
    const formulaBar = this.container.querySelector('[data-u-comp="formula-bar"]');
    if (formulaBar && formulaBar.previousElementSibling !== this.bar) {
      formulaBar.before(this.bar);
    }
  }

  private contents(sheetId: number, { title }: OpenFilterView): readonly HTMLElement[] {
    const { words } = this;
    return [
      element('span', { class: 'filter-view-kind' }, words.filterViews),
      element('strong', { class: 'filter-view-title' }, title),
      element('span', { class: 'filter-view-hint' }, words.onlyYouSee),
      signButton('×', words.closeFilterView, () => this.filterViews.choose(sheetId, null)),
    ];
  }
}
