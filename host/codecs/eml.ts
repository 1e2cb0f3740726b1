// Writes a letter as an .eml file, the same bytes for the same letter.

import { DateTime } from 'luxon';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { SentLetter } from '../types';

const ZONE = 'Asia/Ho_Chi_Minh';

function name(letter: SentLetter, sequence: number): string {
  const day = DateTime.fromMillis(letter.at, { zone: ZONE }).toFormat('yyyy-MM-dd');
  return `${String(sequence).padStart(4, '0')}_${day}`;
}

/**
 * A file name that sorts by time: number, day and the part of the first address before its @.
 *
 * @example letterFileName(letter, 1) // '0001_2026-03-20_bithu.dt.eml'
 */
export function letterFileName(letter: SentLetter, sequence: number): string {
  const [address = ''] = letter.to.split(/[,;]/);
  const local = address
    .trim()
    .replace(/@.*$/, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return `${name(letter, sequence)}_${local}.eml`;
}

function compose(letter: SentLetter, sequence: number) {
  const id = name(letter, sequence);
  const at = DateTime.fromMillis(letter.at, { zone: ZONE });
  const { cc, bcc, replyTo, htmlBody } = letter;
  return new MailComposer({
    from: letter.name === undefined ? letter.from : { name: letter.name, address: letter.from },
    to: letter.to,
    ...(cc !== undefined && { cc }),
    ...(bcc !== undefined && { bcc }),
    ...(replyTo !== undefined && { replyTo }),
    subject: letter.subject,
    text: letter.body,
    ...(htmlBody !== undefined && { html: htmlBody }),
    date: at.setLocale('en').toFormat('EEE, dd LLL yyyy HH:mm:ss ZZZ'),
    messageId: `<${id}@outbox.invalid>`,
    baseBoundary: id,
    boundaryPrefix: 'letter',
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
}

/**
 * The letter as an Internet message with CRLF lines, dated in Hanoi time. `sequence` is its place in the outbox: it
 * makes the Message-ID and the boundaries, which would otherwise be random. Bcc is kept, for the outbox is evidence.
 *
 * @example await writeFile(letterFileName(letter, 1), await encodeLetter(letter, 1))
 */
export async function encodeLetter(letter: SentLetter, sequence: number): Promise<Uint8Array> {
  const message = compose(letter, sequence);
  message.keepBcc = true;
  return message.build();
}

/** A letter as a mail server takes it: to whom, apart from what. */
export interface Delivery {
  readonly envelope: { readonly from: string; readonly to: string[] };
  readonly bytes: Uint8Array;
}

/**
 * The letter without its Bcc, and the envelope with every address in to, cc and bcc.
 *
 * @example await encodeForDelivery(letter, 1) // { envelope: { from: 'v@humg.test', to: ['a@humg.test'] }, bytes: … }
 */
export async function encodeForDelivery(letter: SentLetter, sequence: number): Promise<Delivery> {
  const message = compose(letter, sequence);
  const { to } = message.getEnvelope();
  return { envelope: { from: letter.from, to: [...to] }, bytes: await message.build() };
}
