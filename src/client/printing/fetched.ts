import type { Answer, PrintedFile } from '../../api';
import { outcomeOf } from '../outcome';
import type { StatusLine } from '../status';
import type { Words } from '../words';
import { saveFile } from './saveFile';

/** Asks for a file and saves it. @returns undefined when there is none */
export async function fetched<T extends PrintedFile>(
  asked: () => Promise<Answer<T>>,
  status: StatusLine,
  words: Words,
): Promise<T | undefined> {
  status.working(words.printing.working);
  const outcome = await outcomeOf(asked());
  if (!outcome.ok) {
    status.failed(outcome.lost ? words.callLost : outcome.message, outcome.detail);
    return undefined;
  }
  saveFile(outcome.value);
  status.said(words.printing.saved(outcome.value.name));
  return outcome.value;
}
