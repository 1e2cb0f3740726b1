// Sends letters through MailApp.

import type { Mail } from '../app/ports';

// The platform's words when the day's mail is used up (D:guides/quotas, and as seen live).
const EXHAUSTED = /too many times for one day|limit exceeded: email/i;

/** The post of the account that the script runs as. */
export function createMail(app: GoogleAppsScript.Mail.MailApp): Mail {
  return {
    remaining: () => app.getRemainingDailyQuota(),
    send({ to, subject, body, html, senderName, replyTo }) {
      // A refused letter must not keep the others from going out.
      try {
        app.sendEmail({ to: to.join(','), subject, body, htmlBody: html, name: senderName, replyTo });
        return 'sent';
      } catch (error) {
        console.warn(`letter refused: ${String(error)}`);
        return EXHAUSTED.test(String(error)) ? 'exhausted' : 'refused';
      }
    },
  };
}
