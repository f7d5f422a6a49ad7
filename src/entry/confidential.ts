import type { Api } from '../api';
import { revealContact as reveal } from '../app/customers/revealContact';
import { wordsOf } from '../words/words';
import { demand, rowOrNull, text } from './received/received';
import { answer } from './spoken/speak';

/** Page: a ticket's customer in full, once the log tells who looked (D12). */
export const revealContact: Api['revealContact'] = (receivedNumber, receivedRow) =>
  answer('revealContact', (desk) => {
    const row = rowOrNull(receivedRow);
    demand(row !== null);
    return reveal(desk, text(receivedNumber), row, ({ language }) => wordsOf(language).confidential.revealed);
  });
