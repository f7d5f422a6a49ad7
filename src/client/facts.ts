import { element } from './element';
import type { Words } from './words';

/** Terms and their values; a blank value reads as "not set". */
export function facts(pairs: readonly (readonly [term: string, value: string])[], words: Words): HTMLElement {
  return element(
    'dl',
    { class: 'facts' },
    ...pairs.flatMap(([term, value]) => [
      element('dt', {}, term),
      element('dd', value === '' ? { class: 'blank' } : {}, value === '' ? words.none : value),
    ]),
  );
}
