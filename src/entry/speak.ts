import type { Answer, Refusal } from '../api';
import { Refused } from '../app/refused';
import type { Language } from '../domain/record/lists';
import { fieldOf } from '../domain/record/ticket';
import { type Table, tables } from '../domain/tables/tables';
import { wordsOf } from '../words/words';

/** Characters of a wrong value that a sentence repeats. */
const valueShown = 40;

const shortened = (text: string): string => {
  const characters = Array.from(text.replace(/\s+/g, ' ').trim());
  return characters.length > valueShown ? `${characters.slice(0, valueShown - 1).join('')}…` : characters.join('');
};

/** A sheet of the desk is called as `language` has it; anything else stays as it is. */
const inLanguage = (detail: string, language: Language): string =>
  Object.values<Table>(tables).find((table) => table.zh === detail)?.[language] ?? detail;

/** A refusal in the words of `language`. */
export function spoken(refused: Refused, language: Language): Refusal {
  const words = wordsOf(language);
  return {
    message: words.refusal[refused.code](
      refused.code === 'notSetUp' ? inLanguage(refused.detail, language) : refused.detail,
    ),
    fields: refused.issues.map(({ field, code, value }) => ({
      field,
      message: words.issue[code](fieldOf(field)[language], shortened(value ?? '')),
    })),
    retry: refused.code === 'busy',
  };
}

/** Runs a page's request: a business refusal becomes an answer in words, anything else goes on to the failure handler. */
export function answer<T>(language: () => Language, work: () => T): Answer<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: spoken(error, language()) };
    throw error;
  }
}
