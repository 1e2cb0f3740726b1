// FormApp's Form: its responses and destination.

import { call, touch } from '../bridge';
import { enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, real } from '../guarded';
import { checkSignature } from '../signature';
import { DestinationType } from './form-enums';
import { FormItems } from './form-items';
import { FormResponse } from './form-response';

type GForm = GoogleAppsScript.Forms.Form;
type GResponse = GoogleAppsScript.Forms.FormResponse;

export class Form extends FormItems implements Faked<GForm, Form> {
  override toString(): string {
    return 'Form';
  }

  getId(): string {
    touch('FormApp', 'Form.getId');
    return this.id;
  }

  /** Throws when the form has no destination. */
  getDestinationId(): string {
    const destination = this.info('getDestinationId', 'destination');
    if (destination === null) throw new Exception('The form currently has no response destination.');
    return destination;
  }

  getDestinationType(): GoogleAppsScript.Forms.DestinationType {
    if (this.info('getDestinationType', 'destination') === null)
      throw new Exception('The form currently has no response destination.');
    return real(enumValue(DestinationType, 'SPREADSHEET'));
  }

  setDestination(type: GoogleAppsScript.Forms.DestinationType, id: string): GForm {
    checkSignature('FormApp.Form.setDestination', [type, id], [['enum', 'string']]);
    call('FormApp', 'Form.setDestination', 'form.link', { form: this.id, spreadsheet: id });
    return real(this);
  }

  removeDestination(): GForm {
    call('FormApp', 'Form.removeDestination', 'form.link', { form: this.id, spreadsheet: null });
    return real(this);
  }

  getResponses(since?: GoogleAppsScript.Base.Date): GResponse[] {
    checkSignature('FormApp.Form.getResponses', [since], [[], ['date']]);
    const args = { form: this.id, since: since === undefined ? null : since.getTime() };
    return call('FormApp', 'Form.getResponses', 'form.responses', args).map((record) =>
      real(new FormResponse(this.id, record)),
    );
  }

  getResponse(id: string): GResponse {
    checkSignature('FormApp.Form.getResponse', [id], [['string']]);
    const record = call('FormApp', 'Form.getResponse', 'form.response', { form: this.id, id });
    if (record === null) throw new Exception('Invalid response ID: the response does not exist.');
    return real(new FormResponse(this.id, record));
  }

  createResponse(): GResponse {
    touch('FormApp', 'Form.createResponse');
    return real(new FormResponse(this.id, null));
  }

  deleteResponse(id: string): GForm {
    call('FormApp', 'Form.deleteResponse', 'form.deleteResponse', { form: this.id, id });
    return real(this);
  }

  deleteAllResponses(): GForm {
    call('FormApp', 'Form.deleteAllResponses', 'form.deleteResponse', { form: this.id, id: null });
    return real(this);
  }
}
