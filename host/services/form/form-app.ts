// The global FormApp.

import { ask, call, touch } from '../bridge';
import { type Faked, Guarded, real } from '../guarded';
import { Ui } from '../platform/ui';
import { checkSignature } from '../signature';
import { Form } from './form';
import * as enums from './form-enums';

type GApp = GoogleAppsScript.Forms.FormApp;
type GForm = GoogleAppsScript.Forms.Form;

export class FormApp extends Guarded implements Faked<GApp, FormApp> {
  readonly ItemType: GApp['ItemType'] = real(enums.ItemType);
  readonly PageNavigationType: GApp['PageNavigationType'] = real(enums.PageNavigationType);
  readonly DestinationType: GApp['DestinationType'] = real(enums.DestinationType);
  readonly Alignment: GApp['Alignment'] = real(enums.Alignment);

  override toString(): string {
    return 'FormApp';
  }

  openById(id: string): GForm {
    checkSignature('FormApp.openById', [id], [['string']]);
    return real(new Form(call('FormApp', 'FormApp.openById', 'form.open', { id })));
  }

  openByUrl(url: string): GForm {
    checkSignature('FormApp.openByUrl', [url], [['string']]);
    return real(new Form(call('FormApp', 'FormApp.openByUrl', 'form.openByUrl', { url })));
  }

  create(title: string): GForm {
    checkSignature('FormApp.create', [title], [['string']]);
    return real(new Form(call('FormApp', 'FormApp.create', 'form.create', { title })));
  }

  getActiveForm(): GForm {
    const id = call('FormApp', 'FormApp.getActiveForm', 'form.active', {});
    return real(id === null ? null : new Form(id));
  }

  getUi(): GoogleAppsScript.Base.Ui {
    touch('FormApp', 'FormApp.getUi');
    ask('ui.available', { container: 'FormApp' });
    return real(new Ui());
  }
}
