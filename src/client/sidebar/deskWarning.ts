import { element } from '../element';

/** Says above all tabs what keeps the desk from its work, for as long as answers tell so. */
export class DeskWarning {
  readonly element = element('div', { class: 'desk-warning', role: 'alert', hidden: '' });

  /** @param note what to do; undefined while all is well */
  told(note: string | undefined): void {
    this.element.textContent = note ?? '';
    this.element.hidden = note === undefined;
  }
}
