import type { ExecutionContext } from '../../contract/execution';
import { signatureError } from '../base/arguments';
import { requireAuthority } from '../base/permission';
import { refusing } from '../base/refusing';
import { scriptObject } from '../signatures/scriptObject';
import { MessageReader } from './message';
import type { Outbox } from './outbox';

/** How a service sends, under its own name and with the consent it asks for. */
function sender(outbox: Outbox, context: ExecutionContext, method: string, scope: string) {
  const reader = new MessageReader(method, context);
  return (given: readonly unknown[]): void => {
    requireAuthority(context, method, scope);
    const mail = reader.read(given);
    context.gate.pass(method, 'mail.send');
    refusing(context.realm, () => outbox.send(mail, context.effectiveUser));
  };
}

/** The global MailApp of one execution. */
export function createMailApp(outbox: Outbox, context: ExecutionContext): GoogleAppsScript.Mail.MailApp {
  const scope = 'script.send_mail';
  const send = sender(outbox, context, 'MailApp.sendEmail', scope);
  const service: GoogleAppsScript.Mail.MailApp = {
    getRemainingDailyQuota() {
      requireAuthority(context, 'MailApp.getRemainingDailyQuota', scope);
      context.gate.pass('MailApp.getRemainingDailyQuota', 'mail.quota');
      return outbox.remaining(context.effectiveUser, context.now());
    },
    sendEmail(...given: unknown[]) {
      send(given);
    },
  };
  return scriptObject(context.realm, 'MailApp', 'MailApp', service);
}

/** The global GmailApp of one execution: it sends as MailApp does; everything else of it is refused by name. */
export function createGmailApp(outbox: Outbox, context: ExecutionContext): object {
  const send = sender(outbox, context, 'GmailApp.sendEmail', 'gmail.send');
  const service: object = scriptObject(context.realm, 'GmailApp', 'GmailApp', {
    sendEmail(...given: unknown[]) {
      if (given.length < 3) throw signatureError(context.realm, 'GmailApp.sendEmail', given);
      send(given);
      return service;
    },
  });
  return service;
}
