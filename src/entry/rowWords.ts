import type { RowWords } from '../app/acceptRows';
import type { Settings } from '../domain/settings/settings';
import { wordsOf } from '../words/words';

/** Words for rows that people typed or pasted. */
export function rowWords(settings: Settings): RowWords {
  const words = wordsOf(settings.language).log;
  return { step: words.typed, waiting: words.waiting, assigned: words.typedNote };
}
