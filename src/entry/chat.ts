import type { ChatText } from '../app/notices/tellChat';
import { chatHosts, readWebhook } from '../domain/chat/webhook';
import { maskNumbersIn } from '../domain/customer/maskText';
import { dateTimeText } from '../domain/time/format';
import { chatProperty, scriptProperties, storeProperties } from '../sheets/memory/properties';
import { workbook } from '../sheets/workbook';
import { wordsOf } from '../words/words';
import { deskLanguage } from './language';
import { permitted } from './told';

/** What the group chat is told: numbers, deadlines and owners, nothing of the customer. */
export const chatText: ChatText = (breaches, { language }, zone) => {
  const { chat: words, breach, unassigned } = wordsOf(language);
  const lines = breaches.map(({ number, deadline, dueAt, owner }) =>
    words.line(
      number,
      breach.deadline[deadline],
      dateTimeText(dueAt, zone),
      owner === '' ? unassigned : maskNumbersIn(owner),
    ),
  );
  return [words.intro(breaches.length), ...lines].join('\n');
};

/** Menu: asks an administrator for the address of the group chat, keeps it, and never shows it again. */
export function setGroupChat(): void {
  permitted('setGroupChat', (desk) => {
    const { chat: words, menu } = wordsOf(deskLanguage());
    const kept = desk.recall().chatWebhook;
    const known = kept === undefined ? undefined : readWebhook(kept);
    const service = known === undefined || typeof known === 'string' ? '' : words.service[known.service];
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt(words.title, words.ask(service), ui.ButtonSet.OK_CANCEL);
    if (answer.getSelectedButton() !== ui.Button.OK) return;
    const say = (text: string): void => workbook().toast(text, menu.desk, seconds);
    const typed = answer.getResponseText().trim();
    if (typed === '') {
      if (kept !== undefined) say(words.off);
      scriptProperties().deleteProperty(chatProperty);
      return;
    }
    const webhook = readWebhook(typed);
    if (typeof webhook === 'string') return say(words.problem[webhook](chatHosts.join(', ')));
    storeProperties({ [chatProperty]: webhook.address });
    say(words.on(words.service[webhook.service]));
  });
}

const seconds = 30;
