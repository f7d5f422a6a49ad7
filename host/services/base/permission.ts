import type { ExecutionContext } from '../../contract/execution';

const SCOPES = 'https://www.googleapis.com/auth/';

/**
 * Simple triggers may use no service that needs the user's consent.
 * @param method e.g. "MailApp.sendEmail"
 * @param scope last part of the scope, e.g. "script.send_mail"
 * @throws Exception when the execution runs without full authority
 */
export function requireAuthority(
  context: Pick<ExecutionContext, 'auth' | 'realm'>,
  method: string,
  scope: string,
): void {
  if (context.auth === 'FULL') return;
  throw context.realm.exception(
    `You do not have permission to call ${method}. Required permissions: ${SCOPES}${scope}`,
  );
}
