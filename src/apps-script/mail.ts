// Sends letters through MailApp.

import type { Mail } from '../app/ports';

/** The post of the account that the script runs as. */
export function createMail(app: GoogleAppsScript.Mail.MailApp): Mail {
  return {
    remaining: () => app.getRemainingDailyQuota(),
    send({ to, subject, body, senderName, replyTo }) {
      // A refused letter (bad address, quota used up meanwhile) must not keep the others from going out.
      try {
        app.sendEmail({ to: to.join(','), subject, body, name: senderName, replyTo });
        return true;
      } catch (error) {
        console.warn(`letter refused: ${String(error)}`);
        return false;
      }
    },
  };
}
