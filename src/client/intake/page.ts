import type { IntakeForm, IntakeValues, TicketView } from '../../api';
import { learnOptionNames } from '../../domain/record/optionNames';
import { opening } from '../call';
import type { Library } from '../knowledge/library';
import { openPage } from '../open';
import { wordsFor } from '../words';
import { draftKeeper } from './draft';
import { FormPage } from './formPage';
import { showReceipt } from './receipt';

/** What intake tells the sidebar around it. */
export interface IntakeHooks {
  opened(form: IntakeForm): void;
  /** A ticket was made. */
  saved(): void;
  /** An earlier ticket is to be looked at. */
  show(view: TicketView): void;
  readonly library: Library;
}

/** Opens intake inside `page`: loads the options, then shows the form with the draft left behind, if any. */
export function openIntakePage(page: HTMLElement, hooks: IntakeHooks): Promise<void> {
  return openPage(
    page,
    () => opening('openIntake'),
    (form) => {
      learnOptionNames(form.optionNames ?? []);
      hooks.opened(form);
      showForm(page, form, {}, hooks);
    },
  );
}

function showForm(page: HTMLElement, form: IntakeForm, first: IntakeValues, hooks: IntakeHooks): void {
  const words = wordsFor(form.language);
  const keeper = draftKeeper(form.user);
  const formPage = new FormPage(form, words, keeper, {
    show: hooks.show,
    library: hooks.library,
    saved(receipt, values, unwritten) {
      hooks.saved();
      const kept: IntakeValues = values.channel === undefined ? {} : { channel: values.channel };
      showReceipt(page, receipt, unwritten, words, {
        another: () => showForm(page, form, kept, hooks),
        close: () => google.script.host.close(),
      });
    },
  });
  page.replaceChildren(formPage.element);
  formPage.start(keeper.load(Date.now()), first);
}
