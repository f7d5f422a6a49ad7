import { element } from '../element';

/** Says above all tabs that the desk's clock has stopped, for as long as answers tell so. */
export class ClockWarning {
  readonly element = element('div', { class: 'clock-warning', role: 'alert', hidden: '' });

  /** @param note what to do; undefined while the clock runs */
  told(note: string | undefined): void {
    this.element.textContent = note ?? '';
    this.element.hidden = note === undefined;
  }
}
