// The global Session.

import { call } from '../bridge';
import { type Faked, Guarded, real } from '../guarded';

type GUser = GoogleAppsScript.Base.User;

class User extends Guarded implements Faked<GUser, User> {
  constructor(private readonly email: string) {
    super();
  }

  override toString(): string {
    return this.email;
  }

  getEmail(): string {
    return this.email;
  }
}

/** A user as events carry it. */
export function userOf(email: string): GUser {
  return real(new User(email));
}

export class Session extends Guarded implements Faked<GoogleAppsScript.Base.Session, Session> {
  override toString(): string {
    return 'Session';
  }

  /** The person in front of the screen; in a trigger run nobody sits there. */
  getActiveUser(): GUser {
    return userOf(call('Session', 'Session.getActiveUser', 'session.users', {}).active);
  }

  /** The account whose rights the script uses. */
  getEffectiveUser(): GUser {
    return userOf(call('Session', 'Session.getEffectiveUser', 'session.users', {}).effective);
  }

  getScriptTimeZone(): string {
    return call('Session', 'Session.getScriptTimeZone', 'session.users', {}).timeZone;
  }

  getActiveUserLocale(): string {
    return call('Session', 'Session.getActiveUserLocale', 'session.users', {}).locale;
  }

  /** The same for a user and a script, for thirty days; it tells nothing of the address. */
  getTemporaryActiveUserKey(): string {
    return call('Session', 'Session.getTemporaryActiveUserKey', 'session.key', { purpose: 'user' });
  }
}
