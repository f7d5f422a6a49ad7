import type { Services } from './services';

/** Base.User objects for e-mails. */
export function userMaker(services: Services): (email: string) => GoogleAppsScript.Base.User {
  const users = services.plainClass<GoogleAppsScript.Base.User, string>('User', 'Session');
  users.define({
    getEmail() {
      services.enter('User.getEmail', 'handle');
      return users.of(this);
    },
  });
  return (email) => users.make(email);
}

/** The e-mail a script means: a text or a User. */
export function emailOf(user: string | GoogleAppsScript.Base.User): string {
  return typeof user === 'string' ? user : user.getEmail();
}
