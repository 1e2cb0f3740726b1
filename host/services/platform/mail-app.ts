// The global MailApp.

import type { LetterArguments } from '../../bridge/script-operations';
import { call } from '../bridge';
import { Exception } from '../exception';
import { type Faked, Guarded } from '../guarded';
import { checkSignature } from '../signature';

type GApp = GoogleAppsScript.Mail.MailApp;
type Options = GoogleAppsScript.Mail.MailAdvancedParameters;

const KNOWN = new Set(['to', 'cc', 'bcc', 'replyTo', 'name', 'subject', 'body', 'htmlBody', 'noReply']);

/** Options as a letter; one that is not faked throws rather than being dropped. */
function letterOf(options: Options): LetterArguments {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const unknown = given.find(([key]) => !KNOWN.has(key));
  if (unknown !== undefined) throw new Exception(`not in the local host: MailApp.sendEmail with ${unknown[0]}`);
  const { to, cc, bcc, replyTo, name, subject, body, htmlBody } = options;
  return {
    to: to ?? '',
    cc: cc ?? null,
    bcc: bcc ?? null,
    replyTo: replyTo ?? null,
    name: name ?? null,
    subject: subject ?? '',
    body: body ?? '',
    htmlBody: htmlBody ?? null,
  };
}

export class MailApp extends Guarded implements Faked<GApp, MailApp> {
  override toString(): string {
    return 'MailApp';
  }

  getRemainingDailyQuota(): number {
    return call('MailApp', 'MailApp.getRemainingDailyQuota', 'mail.remaining', {});
  }

  /** ({…}), (to, subject, body), (to, subject, body, {…}) or (to, replyTo, subject, body). */
  sendEmail(first: string | Options, second?: string, third?: string, fourth?: string | Options): void {
    const signatures = [
      ['object'],
      ['string', 'string', 'string'],
      ['string', 'string', 'string', 'object'],
      ['string', 'string', 'string', 'string'],
    ] as const;
    checkSignature('MailApp.sendEmail', [first, second, third, fourth], signatures);
    call(
      'MailApp',
      'MailApp.sendEmail',
      'mail.send',
      letterOf(readArguments(first, second ?? '', third ?? '', fourth)),
    );
  }
}

function readArguments(
  first: string | Options,
  second: string,
  third: string,
  fourth: string | Options | undefined,
): Options {
  if (typeof first !== 'string') return first;
  if (typeof fourth === 'string') return { to: first, replyTo: second, subject: third, body: fourth };
  return { ...fourth, to: first, subject: second, body: third };
}
