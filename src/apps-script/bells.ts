// Installs the triggers: a bell for each submission, and one every morning.

import type { Bells } from '../app/ports';
import { TIME_ZONE } from './wall-clock';

/** The entry points that triggers call. Names are API: a trigger finds its handler by name. */
const HANDLERS = { submit: 'handleFormSubmit', morning: 'handleMorning' } as const;
const AGAIN = 'handlePostponed';

const STORED = 'bells';
const COUNT = Object.keys(HANDLERS).length;

/** Triggers of the account that the script runs as; others' are invisible to it. */
export function createBells(
  scripts: GoogleAppsScript.Script.ScriptApp,
  forms: GoogleAppsScript.Forms.FormApp,
  properties: GoogleAppsScript.Properties.PropertiesService,
  session: GoogleAppsScript.Base.Session,
): Bells {
  return {
    install(formAddress, sendHour) {
      const form = forms.openByUrl(formAddress);
      const owner = session.getEffectiveUser().getEmail();
      const wanted = JSON.stringify({ form: form.getId(), sendHour, owner });
      const store = properties.getScriptProperties();
      const existing = scripts.getProjectTriggers().filter((trigger) => isOurs(trigger.getHandlerFunction()));
      const handlers = new Set(existing.map((trigger) => trigger.getHandlerFunction()));
      const isComplete = existing.length === COUNT && handlers.size === COUNT;
      if (isComplete && store.getProperty(STORED) === wanted) return 0;
      // The hour of a trigger cannot be read back, so whatever is in doubt is made anew.
      for (const trigger of existing) scripts.deleteTrigger(trigger);
      scripts.newTrigger(HANDLERS.submit).forForm(form).onFormSubmit().create();
      scripts.newTrigger(HANDLERS.morning).timeBased().everyDays(1).atHour(sendHour).inTimezone(TIME_ZONE).create();
      store.setProperty(STORED, wanted);
      return COUNT;
    },
    owner: () => readOwner(properties.getScriptProperties().getProperty(STORED)),
    ringAgain(minutes) {
      const waiting = scripts.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === AGAIN);
      if (waiting.length === 0)
        scripts
          .newTrigger(AGAIN)
          .timeBased()
          .after(minutes * 60_000)
          .create();
    },
    stopRingingAgain() {
      // A trigger that has fired stays listed until somebody deletes it.
      for (const trigger of scripts.getProjectTriggers()) {
        if (trigger.getHandlerFunction() === AGAIN) scripts.deleteTrigger(trigger);
      }
    },
  };
}

// Triggers of another account are invisible here, so who installed them is remembered.
function readOwner(stored: string | null): string {
  const parsed: { readonly owner?: string } = stored === null ? {} : JSON.parse(stored);
  return parsed.owner ?? '';
}

function isOurs(handler: string): boolean {
  return Object.values(HANDLERS).some((name) => name === handler);
}
