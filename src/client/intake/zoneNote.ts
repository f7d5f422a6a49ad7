import type { IntakeForm } from '../../api';
import { element } from '../element';
import type { Words } from '../words';

/** In which zone times are meant; nothing where the browser's is the same. */
export function zoneNote(form: Pick<IntakeForm, 'timeZone'>, words: Words): readonly HTMLElement[] {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return here === form.timeZone ? [] : [element('p', { class: 'note' }, words.zone(form.timeZone))];
}
