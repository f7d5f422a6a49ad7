import type { FieldKey } from '../../domain/record/fields';
import { element } from '../element';
import type { Words } from '../words';
import type { FieldView } from './labelled';
import type { Section, SectionKey } from './layout';

/** A section on the page; `arrange` puts each field where it belongs now without touching those already there. */
export interface SectionView {
  readonly element: HTMLElement;
  arrange(section: Section): void;
}

export function sectionView(key: SectionKey, views: ReadonlyMap<FieldKey, FieldView>, words: Words): SectionView {
  const essential = element('div', { class: 'fields' });
  const more = element('div', { class: 'fields' });
  const summary = element('summary');
  const expander = element('details', { class: 'more' }, summary, more);
  const title = element('h2', { id: `section-${key}` }, words[key]);
  const whole = element('section', { 'aria-labelledby': title.id }, title, essential, expander);
  const elementsOf = (keys: readonly FieldKey[]): readonly HTMLElement[] =>
    keys.flatMap((name) => views.get(name)?.element ?? []);
  return {
    element: whole,
    arrange(section) {
      placeIn(essential, elementsOf(section.essential));
      placeIn(more, elementsOf(section.more));
      title.hidden = section.essential.length === 0;
      expander.hidden = section.more.length === 0;
      summary.textContent = words.more(words[key], section.more.length);
    },
  };
}

/** Moves only what is out of place: an element that stays keeps the keyboard focus. */
function placeIn(box: HTMLElement, wanted: readonly HTMLElement[]): void {
  for (const child of Array.from(box.children)) {
    if (!wanted.some((item) => item === child)) child.remove();
  }
  wanted.forEach((item, position) => {
    const there = box.children.item(position);
    if (there !== item) box.insertBefore(item, there);
  });
}
