import type { Ticket } from '../record/ticket';
import type { Article } from './article';
import { withoutCustomer } from './withoutCustomer';

export type ArticleText = Pick<Article, 'title' | 'category' | 'tags' | 'symptoms' | 'steps'>;

/** Characters of a title that a list shows. */
const titleLength = 40;

/** The first sentence of a text, shortened. */
function firstSentence(text: string): string {
  const [sentence = ''] = text.split(/[。！？!?\n]|\.\s/);
  const characters = Array.from(sentence.trim());
  return characters.length > titleLength ? `${characters.slice(0, titleLength - 1).join('')}…` : characters.join('');
}

/** What an article would hold that is made from a solved ticket, without the customer's data (D10, D12). */
export function articleDraftOf(ticket: Ticket): ArticleText {
  const { category1 = '', category2 = '', category3, product, phenomenon = '', solution = '' } = ticket;
  const symptoms = withoutCustomer(phenomenon, ticket);
  const tags = [category3, product].filter((tag) => tag !== undefined && tag !== '');
  return {
    title: firstSentence(symptoms),
    category: category2 === '' ? category1 : category2,
    tags: tags.join(' '),
    symptoms,
    steps: withoutCustomer(solution, ticket),
  };
}
