import type { RowWords } from '../../app/edit/acceptRows';
import { maskNumbersIn } from '../../domain/customer/maskText';
import type { Settings } from '../../domain/settings/settings';
import { reasonOf } from '../../words/dispatchWords';
import { wordsOf } from '../../words/words';
import { historyWords } from './historyWords';
import { waitingWords } from './intakeWords';

/** Words for rows that people typed or pasted. */
export function rowWords(settings: Settings): RowWords {
  const { log } = wordsOf(settings.language);
  return {
    step: log.typed,
    waiting: (choice) => waitingWords(choice, settings.language),
    assigned: (owner, choice) => log.typedNote(maskNumbersIn(owner), reasonOf(choice, settings.language)),
    because: (choice) => reasonOf(choice, settings.language),
    history: historyWords(settings.language),
    satisfaction: wordsOf(settings.language).working.actions.satisfaction,
  };
}
