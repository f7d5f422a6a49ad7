import type { Answer, PrintedFile } from '../../api';
import { outcomeOf } from '../outcome';
import type { StatusLine } from '../status';
import type { Words } from '../words';
import { saveFile } from './saveFile';

/** Asks for a file. @returns undefined when there is none, which the status line explains */
export async function fetched<T extends PrintedFile>(
  asked: () => Promise<Answer<T>>,
  status: StatusLine,
  words: Words,
  working = words.printing.working,
): Promise<T | undefined> {
  status.working(working);
  const outcome = await outcomeOf(asked());
  if (outcome.ok) return outcome.value;
  status.failed(outcome.lost ? words.callLost : outcome.message, outcome.detail);
  return undefined;
}

/** Asks for a file and saves it. */
export async function saved(
  asked: () => Promise<Answer<PrintedFile>>,
  status: StatusLine,
  words: Words,
): Promise<void> {
  const file = await fetched(asked, status, words);
  if (file === undefined) return;
  saveFile(file);
  status.said(words.printing.saved(file.name));
}
