// Chooses what a new trigger hangs on: a form, a spreadsheet, the clock.

import { type Faked, Guarded, real } from '../guarded';
import { ClockTriggerBuilder } from './clock-trigger-builder';
import { FormTriggerBuilder, SpreadsheetTriggerBuilder } from './file-trigger-builders';

type GForm = GoogleAppsScript.Script.FormTriggerBuilder;
type GSheet = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type GClock = GoogleAppsScript.Script.ClockTriggerBuilder;

/** A file given by its id or as an object. */
function idOf(file: string | { getId(): string }): string {
  return typeof file === 'string' ? file : file.getId();
}

export class TriggerBuilder extends Guarded implements Faked<GoogleAppsScript.Script.TriggerBuilder, TriggerBuilder> {
  constructor(private readonly handler: string) {
    super();
  }

  override toString(): string {
    return 'TriggerBuilder';
  }

  forForm(form: string | { getId(): string }): GForm {
    return real(new FormTriggerBuilder(this.handler, idOf(form)));
  }

  forSpreadsheet(spreadsheet: string | { getId(): string }): GSheet {
    return real(new SpreadsheetTriggerBuilder(this.handler, idOf(spreadsheet)));
  }

  timeBased(): GClock {
    return real(new ClockTriggerBuilder(this.handler));
  }
}
