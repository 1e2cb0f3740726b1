// Installs the triggers, a bell for each submission of either form and one every morning, and looks how they stand.

import type { BellName, Bells, InstalledBells, Memory } from '../app/ports';
import { momentOf, TIME_ZONE } from './wall-clock';

/** The entry points that triggers call. Names are API: a trigger finds its handler by name. */
const HANDLERS: Readonly<Record<BellName, string>> = {
  submit: 'handleFormSubmit',
  plan: 'handlePlanSubmit',
  morning: 'handleMorning',
};
const AGAIN = 'handlePostponed';

const STORED = 'bells';

// As kept in the script's properties; older versions kept less.
interface Stored {
  /** The monthly form's id, '' where none is linked. */
  readonly form: string;
  /** The same of the plan's form. */
  readonly plan?: string;
  readonly sendHour: number;
  readonly owner?: string;
  readonly book?: string;
  readonly since?: string;
  readonly former?: InstalledBells['former'];
}

/** The services that bells are made of. */
interface BellServices {
  readonly scripts: GoogleAppsScript.Script.ScriptApp;
  readonly forms: GoogleAppsScript.Forms.FormApp;
  readonly memory: Memory;
  readonly session: GoogleAppsScript.Base.Session;
  readonly spreadsheets: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
}

/** Triggers of the account that the script runs as; others' are invisible to it. */
export function createBells({ scripts, forms, memory, session, spreadsheets }: BellServices): Bells {
  function read(): Stored | null {
    const text = memory.get(STORED);
    return text === null ? null : (JSON.parse(text) as Stored);
  }

  function keep(stored: Stored): void {
    memory.set(STORED, JSON.stringify(stored));
  }

  function triggersFor(handler: string): readonly GoogleAppsScript.Script.Trigger[] {
    return scripts.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
  }

  const account = () => session.getEffectiveUser().getEmail();
  const bookId = () => spreadsheets.getActive().getId();

  return {
    install({ monthly, plan }, sendHour, isDoubtful = false) {
      const opened = (address: string) => (address === '' ? null : forms.openByUrl(address));
      const [form, planForm] = [opened(monthly), opened(plan)];
      const before = read();
      const wanted = {
        form: form?.getId() ?? '',
        plan: planForm?.getId() ?? '',
        sendHour,
        owner: account(),
        book: bookId(),
      };
      const { existing, missing, doubled } = lookAt(scripts.getProjectTriggers(), wanted);
      const wantedNames = namesFor(wanted);
      const isComplete = missing.length === 0 && doubled.length === 0 && existing.length === wantedNames.length;
      if (isComplete && !isDoubtful && before !== null && isSameInstallation(before, wanted)) return 0;
      // The hour of a trigger cannot be read back, so whatever is in doubt is made anew.
      for (const trigger of existing) scripts.deleteTrigger(trigger);
      if (form !== null) scripts.newTrigger(HANDLERS.submit).forForm(form).onFormSubmit().create();
      if (planForm !== null) scripts.newTrigger(HANDLERS.plan).forForm(planForm).onFormSubmit().create();
      scripts.newTrigger(HANDLERS.morning).timeBased().everyDays(1).atHour(sendHour).inTimezone(TIME_ZONE).create();
      const since = momentOf(new Date());
      keep({ ...wanted, since, former: formerOf(before, wanted, since) });
      return wantedNames.length;
    },
    installed() {
      const stored = read();
      if (stored === null) return null;
      const { owner = '', sendHour, since = '', former = null, book } = stored;
      return { owner, sendHour, since, former, isCopy: book !== undefined && book !== bookId() };
    },
    look() {
      const { missing, doubled } = lookAt(scripts.getProjectTriggers(), read() ?? NO_FORMS);
      const status = scripts.getAuthorizationInfo(scripts.AuthMode.FULL).getAuthorizationStatus();
      const isAuthorized = status !== scripts.AuthorizationStatus.REQUIRED;
      return { account: account(), missing, doubled, isAuthorized };
    },
    retire() {
      const stored = read();
      const own = account();
      if (stored === null || (stored.owner ?? '') === '' || own === '' || own === stored.owner) return false;
      for (const handler of [...Object.values(HANDLERS), AGAIN])
        for (const trigger of triggersFor(handler)) scripts.deleteTrigger(trigger);
      if (stored.former?.account === own) keep({ ...stored, former: null });
      return true;
    },
    owner: () => read()?.owner ?? '',
    ringAgain(minutes) {
      if (triggersFor(AGAIN).length > 0) return;
      scripts
        .newTrigger(AGAIN)
        .timeBased()
        .after(minutes * 60_000)
        .create();
    },
    stopRingingAgain() {
      // A trigger that has fired stays listed until somebody deletes it.
      for (const trigger of triggersFor(AGAIN)) scripts.deleteTrigger(trigger);
    },
  };
}

type Linked = Pick<Stored, 'form' | 'plan'>;

const NO_FORMS: Linked = { form: '' };

// The bells that there should be: one for each linked form, and the morning's.
function namesFor({ form, plan = '' }: Linked): readonly BellName[] {
  return [...(form === '' ? [] : ['submit' as const]), ...(plan === '' ? [] : ['plan' as const]), 'morning'];
}

// A bell on another form does not ring for this one; it is made anew with the others.
function lookAt(all: readonly GoogleAppsScript.Script.Trigger[], linked: Linked) {
  const sources: Readonly<Record<BellName, string | undefined>> = {
    submit: linked.form,
    plan: linked.plan,
    morning: undefined,
  };
  const existing = all.filter((trigger) => Object.values(HANDLERS).includes(trigger.getHandlerFunction()));
  const counts = namesFor(linked).map((name) => {
    const ringing = existing.filter(
      (trigger) =>
        trigger.getHandlerFunction() === HANDLERS[name] &&
        (sources[name] === undefined || trigger.getTriggerSourceId() === sources[name]),
    );
    return { name, count: ringing.length };
  });
  return {
    existing,
    missing: counts.filter(({ count }) => count === 0).map(({ name }) => name),
    doubled: counts.filter(({ count }) => count > 1).map(({ name }) => name),
  };
}

function isSameInstallation(before: Stored, wanted: Stored): boolean {
  return (
    before.form === wanted.form &&
    (before.plan ?? '') === (wanted.plan ?? '') &&
    before.sendHour === wanted.sendHour &&
    before.owner === wanted.owner &&
    before.book === wanted.book
  );
}

// Triggers of another account are invisible here: who installed them is remembered, until they are known to be gone.
function formerOf(before: Stored | null, { owner, book }: Stored, now: string): InstalledBells['former'] {
  if (before === null || (before.book !== undefined && before.book !== book)) return null;
  const { owner: previous = '', former = null } = before;
  if (previous !== '' && previous !== owner) return { account: previous, until: now };
  return former?.account === owner ? null : former;
}
