import type { ExecutionContext } from '../../contract/execution';
import { refuseUnknown } from '../../contract/refuse';
import { signatureError } from '../base/arguments';
import { enumeration, enumerationName } from '../base/enumeration';

type Buttons = typeof GoogleAppsScript.Base.ButtonSet;

const buttonSets = enumeration<Buttons>('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

interface Question {
  readonly title: string;
  readonly message: string;
  /** Name of the set of buttons. */
  readonly buttons: string;
}

/**
 * The global Browser of one execution: questions are answered by the host's planned answers, or refuse. As alerts do,
 * they need no consent, so that a simple trigger may ask.
 */
export function createBrowser(context: ExecutionContext): GoogleAppsScript.Base.Browser {
  const ask = (member: string, given: readonly unknown[]): Question => {
    const method = `Browser.${member}`;
    const question = read(given);
    if (!question) throw signatureError(context.realm, method, given);
    context.gate.pass(method, 'ui');
    return question;
  };
  const browser: GoogleAppsScript.Base.Browser = {
    Buttons: buttonSets,
    msgBox(...given: unknown[]) {
      const { title, message, buttons } = ask('msgBox', given);
      return spoken(context.screen.alert(title, message, buttons));
    },
    inputBox(...given: unknown[]) {
      const { title, message, buttons } = ask('inputBox', given);
      const { button, text } = context.screen.prompt(title, message, buttons);
      return spoken(button) === 'cancel' ? 'cancel' : text;
    },
  };
  return refuseUnknown('Browser', browser);
}

/** A message; a message and buttons; or a title, a message and buttons. Null when the arguments are none of these. */
function read(given: readonly unknown[]): Question | null {
  const [first, second] = given;
  const set = given.length === 1 ? 'OK' : enumerationName(given.at(-1));
  const message = given.length === 3 ? second : first;
  const title = given.length === 3 ? first : '';
  if (set === null || given.length > 3 || typeof message !== 'string' || typeof title !== 'string') return null;
  return { title, message, buttons: set };
}

/** Closing the box counts as cancelling it. */
function spoken(button: string): string {
  return button === 'CLOSE' ? 'cancel' : button.toLowerCase();
}
