// Decides what the words after `npm start --` ask for.

import { parseArgs } from 'node:util';
import type { Instant } from '../types';
import { parseToday } from './hanoi-time';
import { parseSmtpAddress, type SmtpAddress } from './smtp-address';
import { COMMAND } from './text';

/** What to simulate and where to write it. */
export interface StartOptions {
  /** Undefined: the samples. */
  readonly workspace?: string;
  readonly today: Instant;
  readonly out: string;
  /** The mail server of this machine that gets the letters as well; undefined: none. */
  readonly smtp?: SmtpAddress;
  /** The year to rehearse instead of simulating; undefined: simulate. */
  readonly rehearse?: number;
  readonly verbose: boolean;
}

/** Either the options, a request for help, or one sentence on what is wrong with the words. */
export type OptionsReading =
  | { readonly kind: 'options'; readonly options: StartOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly sentence: string };

const OPTIONS = {
  workspace: { type: 'string' },
  today: { type: 'string', default: '2026-11-22T08:00' },
  out: { type: 'string', default: 'out' },
  smtp: { type: 'string' },
  rehearse: { type: 'string' },
  verbose: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function isKnown(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}

/** The first thing wrong with the words. parseArgs has sentences of its own, but in English. */
function objection(args: readonly string[]): string | undefined {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') return COMMAND.strayWord(token.value);
    if (token.kind !== 'option') continue;
    if (!isKnown(token.name)) return COMMAND.unknownOption(token.rawName);
    const takesValue = OPTIONS[token.name].type === 'string';
    if (takesValue && (!token.value || token.value.startsWith('-'))) return COMMAND.missingValue(token.name);
    if (!takesValue && token.value !== undefined) return COMMAND.noValue(token.name);
  }
  return undefined;
}

/**
 * Reads the words after `npm start --`. Times are those of Hà Nội.
 *
 * @example readOptions(['--out', '/tmp/x']) // { kind: 'options', options: { out: '/tmp/x', today: 1795309200000, … } }
 */
export function readOptions(args: readonly string[]): OptionsReading {
  const sentence = objection(args);
  if (sentence !== undefined) return { kind: 'refused', sentence };
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  if (values.help) return { kind: 'help' };
  const today = parseToday(values.today);
  if (today === undefined) return { kind: 'refused', sentence: COMMAND.badToday(values.today) };
  const smtp = values.smtp === undefined ? undefined : parseSmtpAddress(values.smtp);
  if (values.smtp !== undefined && smtp === undefined)
    return { kind: 'refused', sentence: COMMAND.badSmtp(values.smtp) };
  const rehearse = values.rehearse === undefined ? undefined : parseYear(values.rehearse);
  if (values.rehearse !== undefined && rehearse === undefined)
    return { kind: 'refused', sentence: COMMAND.badYear(values.rehearse) };
  const { workspace, out, verbose } = values;
  return {
    kind: 'options',
    options: {
      today,
      out,
      verbose,
      ...(workspace !== undefined && { workspace }),
      ...(smtp && { smtp }),
      ...(rehearse !== undefined && { rehearse }),
    },
  };
}

// The years that a calendar of this century can hold.
function parseYear(text: string): number | undefined {
  return /^20\d\d$/.test(text) ? Number(text) : undefined;
}
