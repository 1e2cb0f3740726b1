// Logger and console.

import { call } from '../bridge';
import { type Faked, Guarded, real } from '../guarded';

type GLogger = GoogleAppsScript.Base.Logger;

/** A logged value as a person reads it. */
function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? value.message;
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    // A circular object has no JSON; its class is all that can be said.
    return String(value);
  }
}

/** The first text's %s are filled with what follows; the rest is appended. */
function line(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(show).join(' ');
  const filled = first.replace(/%[sdoj]/g, (mark) => (rest.length === 0 ? mark : show(rest.shift())));
  return [filled, ...rest.map(show)].join(' ');
}

export class Logger extends Guarded implements Faked<GLogger, Logger> {
  private lines: string[] = [];

  override toString(): string {
    return 'Logger';
  }

  log(...values: readonly unknown[]): GLogger {
    const text = line(values);
    this.lines.push(text);
    call('Logger', 'Logger.log', 'log.write', { level: 'INFO', text });
    return real(this);
  }

  getLog(): string {
    return this.lines.join('\n');
  }

  clear(): void {
    this.lines = [];
  }
}

type Level = 'log' | 'info' | 'warn' | 'error' | 'time' | 'timeEnd';

/** The console of the script, which writes into the execution's log. */
export function createConsole(): Readonly<Record<Level, (...values: readonly unknown[]) => void>> {
  const writer =
    (level: string) =>
    (...values: readonly unknown[]): void => {
      call('console', `console.${level}`, 'log.write', { level, text: line(values) });
    };
  return {
    log: writer('log'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    time: writer('time'),
    timeEnd: writer('timeEnd'),
  };
}
