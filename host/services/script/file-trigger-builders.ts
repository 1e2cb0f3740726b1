// Builds triggers on forms and spreadsheets.

import type { TriggerEvent } from '../../bridge/script-operations';
import { type Faked, Guarded, real } from '../guarded';
import { install } from './trigger';

type GTrigger = GoogleAppsScript.Script.Trigger;
type GForm = GoogleAppsScript.Script.FormTriggerBuilder;
type GSheet = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

export class FormTriggerBuilder extends Guarded implements Faked<GForm, FormTriggerBuilder> {
  private event: TriggerEvent | null = null;

  constructor(
    private readonly handler: string,
    private readonly form: string,
  ) {
    super();
  }

  override toString(): string {
    return 'FormTriggerBuilder';
  }

  onFormSubmit(): GForm {
    this.event = 'ON_FORM_SUBMIT';
    return real(this);
  }

  onOpen(): GForm {
    this.event = 'ON_OPEN';
    return real(this);
  }

  create(): GTrigger {
    return install(this.handler, this.event, 'FORMS', this.form, null);
  }
}

export class SpreadsheetTriggerBuilder extends Guarded implements Faked<GSheet, SpreadsheetTriggerBuilder> {
  private event: TriggerEvent | null = null;

  constructor(
    private readonly handler: string,
    private readonly spreadsheet: string,
  ) {
    super();
  }

  override toString(): string {
    return 'SpreadsheetTriggerBuilder';
  }

  private on(event: TriggerEvent): GSheet {
    this.event = event;
    return real(this);
  }

  onOpen(): GSheet {
    return this.on('ON_OPEN');
  }

  onEdit(): GSheet {
    return this.on('ON_EDIT');
  }

  onChange(): GSheet {
    return this.on('ON_CHANGE');
  }

  onFormSubmit(): GSheet {
    return this.on('ON_FORM_SUBMIT');
  }

  create(): GTrigger {
    return install(this.handler, this.event, 'SPREADSHEETS', this.spreadsheet, null);
  }
}
