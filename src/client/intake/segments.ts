import { optionKey } from '../../domain/record/lists';
import { element } from '../element';
import type { Input } from './input';

const mostSegments = 5;
const mostWidth = 24;

/** Width in half-width characters: a Chinese character counts two. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (/[\u2e80-\uffdc]/.test(letter) ? 2 : 1), 0);

/** Whether the options fit side by side at 300 px. */
export const fitSegments = (options: readonly string[]): boolean =>
  options.length >= 2 &&
  options.length <= mostSegments &&
  options.reduce((sum, option) => sum + widthOf(option), 0) <= mostWidth;

/** Urgencies side by side: one click, or the arrow keys. */
export function segments(name: string, options: readonly string[]): Input {
  const radios = options.map((option) => element('input', { type: 'radio', name, value: option }));
  const group = element(
    'div',
    { class: 'segments', role: 'radiogroup' },
    ...radios.map((radio) =>
      element(
        'label',
        { class: `segment ${optionKey('urgency', radio.value) ?? ''}` },
        radio,
        element('span', {}, radio.value),
      ),
    ),
  );
  const chosen = (): HTMLInputElement | undefined => radios.find((radio) => radio.checked);
  return {
    element: group,
    control: group,
    read: () => chosen()?.value ?? '',
    write: (value) => {
      for (const radio of radios) radio.checked = radio.value === value;
    },
    focus: () => (chosen() ?? radios[0])?.focus(),
  };
}
