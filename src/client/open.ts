import type { Answer } from '../api';
import { button, element } from './element';
import { statusLine } from './status';
import { browserLanguage, speak } from './words';

/** Asks the server for what the page needs and shows it; while there is no answer, says so and offers to ask again. */
export async function openPage<T>(
  page: HTMLElement,
  ask: () => Promise<Answer<T>>,
  show: (value: T) => void,
): Promise<void> {
  const words = speak(browserLanguage());
  const status = statusLine(words.seconds);
  page.replaceChildren(element('div', { class: 'opening' }, status.element));
  status.working(words.loading);
  const failed = (message: string, detail = ''): void => {
    status.failed(message, detail);
    status.element.after(button('secondary', words.again, () => openPage(page, ask, show)));
  };
  try {
    const answer = await ask();
    if (answer.ok) show(answer.value);
    else failed(answer.refusal.message);
  } catch (error) {
    failed(words.openFailed, error instanceof Error ? error.message : '');
  }
}
