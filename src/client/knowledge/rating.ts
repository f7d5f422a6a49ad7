import type { ArticleNote } from '../../api';
import { call } from '../call';
import { button, element } from '../element';
import { outcomeOf } from '../outcome';
import { statusLine } from '../status';
import { newToken } from '../token';
import type { Words } from '../words';
import type { Library } from './library';

/** "Did it help?" with its two answers, given once. */
export function rating(knowledgeNo: string, library: Library, words: Words): HTMLElement {
  const { knowledge } = words;
  const status = statusLine(words.seconds);
  // One token an answer: pressed again after a lost call it counts once.
  const tokens = { helped: newToken(), notHelped: newToken() };
  const line = element('p', { class: 'rating' });
  const answer = async (kind: 'helped' | 'notHelped'): Promise<void> => {
    for (const made of answers) made.disabled = true;
    const note: ArticleNote = { knowledgeNo, kind, token: tokens[kind] };
    const outcome = await outcomeOf(call('noteArticle', note));
    for (const made of answers) made.disabled = false;
    if (outcome.ok) {
      library.counted(knowledgeNo, outcome.value.figures);
      line.replaceChildren(element('span', { role: 'status' }, knowledge.thanks));
    } else {
      status.failed(outcome.lost ? knowledge.lost : outcome.message, outcome.detail);
    }
  };
  const answers = [
    button('quiet', knowledge.yes, () => void answer('helped')),
    button('quiet', knowledge.no, () => void answer('notHelped')),
  ];
  line.append(element('span', {}, knowledge.wasHelpful), ...answers, status.element);
  return line;
}
