import { opening } from '../call';
import { openPage } from '../open';
import { speak } from '../words';
import { Wizard } from './wizard';

/** Opens the import page inside `page`: asks for the sheets there are, then leads through the four steps. */
export function openImportPage(page: HTMLElement): Promise<void> {
  return openPage(
    page,
    () => opening('openImport'),
    (form) => {
      const wizard = new Wizard(form, speak(form.language));
      page.replaceChildren(wizard.element);
      wizard.start();
    },
  );
}
