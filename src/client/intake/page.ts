import type { IntakeForm, IntakeValues } from '../../api';
import { call } from '../call';
import { openPage } from '../open';
import { speak } from '../words';
import { draftKeeper } from './draft';
import { FormPage } from './formPage';
import { showReceipt } from './receipt';

/** Opens the intake page inside `page`: loads the options, then shows the form with the draft left behind, if any. */
export function openIntakePage(page: HTMLElement): Promise<void> {
  return openPage(
    page,
    () => call('openIntake'),
    (form) => showForm(page, form, {}),
  );
}

function showForm(page: HTMLElement, form: IntakeForm, first: IntakeValues): void {
  const words = speak(form.language);
  const keeper = draftKeeper(form.user);
  const formPage = new FormPage(form, words, keeper, (receipt, values, unwritten) => {
    const kept: IntakeValues = values.channel === undefined ? {} : { channel: values.channel };
    showReceipt(page, receipt, unwritten, words, {
      another: () => showForm(page, form, kept),
      close: () => google.script.host.close(),
    });
  });
  page.replaceChildren(formPage.element);
  formPage.start(keeper.load(Date.now()), first);
}
