// The dialogs of the letter commands: what would go out and to whom, a question, and what became of it.

import type { Collected } from '../app/intake/collect';
import { letterLine, obstacleToLetters, previewText } from '../app/letters/command-words';
import type { DayPlan } from '../app/letters/day-plan';
import { previewLetters } from '../app/letters/preview';
import { lettersToday, type Reminded, remind } from '../app/letters/remind';
import { lettersNow, sendNow, writtenCodes } from '../app/letters/send-now';
import type { Ports } from '../app/ports';
import { watched } from '../app/watch/watched';
import type { Regime } from '../domain/regime/regime';
import { LETTER_COMMANDS } from '../text/letters/commands';
import { askText, askYesNo, selectedUnits, tell } from './screen';

type Screen = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** Says which letters are due today, whatever their hour, and sends them when the person agrees. */
export function sendDueLetters(screen: Screen, ports: Ports, regime: Regime, collected: Collected): void {
  const obstacle = obstacleToLetters(ports, collected);
  if (obstacle !== null) tell(screen, obstacle);
  else
    agreeAndSend(screen, collected, lettersToday(ports, regime, collected), LETTER_COMMANDS.nothingToday, (keys) =>
      watched(ports, 'remind', () => remind(ports, regime, collected, { isAnyHour: true, keys })),
    );
}

/** Asks for organisations, says which reminders they would get at once, and sends them when the person agrees. */
export function sendChosenLetters(screen: Screen, ports: Ports, regime: Regime, look: () => Collected): void {
  const written = askText(screen, LETTER_COMMANDS.askUnits);
  if (written === null) return;
  const selected = written === '' ? selectedUnits(screen) : [];
  const collected = look();
  const codes = written === '' ? selected : writtenCodes(written, collected.inputs);
  const obstacle = obstacleToLetters(ports, collected) ?? (codes.length === 0 ? LETTER_COMMANDS.noUnits : null);
  if (obstacle !== null) {
    tell(screen, obstacle);
    return;
  }
  const plan = lettersNow(ports, regime, collected, codes);
  if (plan.unknown.length > 0) tell(screen, LETTER_COMMANDS.unknownUnits(plan.unknown));
  else
    agreeAndSend(screen, collected, plan, LETTER_COMMANDS.nothingMissing(plan.idle), (keys) =>
      watched(ports, 'remind', () => sendNow(ports, regime, collected, codes, keys)),
    );
}

/** Writes who would get which letter when, and says it in short. */
export function showUpcomingLetters(screen: Screen, ports: Ports, regime: Regime, collected: Collected): void {
  const preview = collected.isLinked ? previewLetters(ports, regime, collected) : null;
  tell(
    screen,
    preview === null ? (obstacleToLetters(ports, collected) ?? LETTER_COMMANDS.notStarted) : previewText(preview),
  );
}

function agreeAndSend(
  screen: Screen,
  { inputs }: Collected,
  { letters, unreachable }: DayPlan,
  nothing: string,
  send: (keys: ReadonlySet<string>) => Reminded,
): void {
  const troubles = unreachable.length === 0 ? [] : [LETTER_COMMANDS.unreachable(unreachable)];
  if (letters.length === 0) {
    tell(screen, [...(troubles.length === 0 ? [nothing] : []), ...troubles].join('\n'));
    return;
  }
  const question = LETTER_COMMANDS.confirm(letters.map(letterLine), inputs.settings.testAddress);
  if (!askYesNo(screen, [...troubles, question].join('\n\n'))) {
    tell(screen, LETTER_COMMANDS.declined);
    return;
  }
  const { sent, postponed } = send(new Set(letters.map(({ key }) => key)));
  tell(screen, [LETTER_COMMANDS.sent(sent, postponed), ...troubles].join('\n'));
}
