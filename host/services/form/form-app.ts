// The global FormApp.

import { ask, call, touch } from '../bridge';
import { type Faked, Guarded, real } from '../guarded';
import { Ui } from '../platform/ui';
import { checkSignature } from '../signature';
import { QuizFeedbackBuilder } from './feedback';
import { Form } from './form';
import * as enums from './form-enums';
import * as validations from './validation';

type GApp = GoogleAppsScript.Forms.FormApp;
type GForm = GoogleAppsScript.Forms.Form;

export class FormApp extends Guarded implements Faked<GApp, FormApp> {
  readonly ItemType: GApp['ItemType'] = real(enums.ItemType);
  readonly PageNavigationType: GApp['PageNavigationType'] = real(enums.PageNavigationType);
  readonly DestinationType: GApp['DestinationType'] = real(enums.DestinationType);
  readonly Alignment: GApp['Alignment'] = real(enums.Alignment);
  readonly FeedbackType: GApp['FeedbackType'] = real(enums.FeedbackType);
  readonly RatingIconType: GApp['RatingIconType'] = real(enums.RatingIconType);

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

  /** Published unless told otherwise. */
  create(title: string, isPublished = true): GForm {
    checkSignature('FormApp.create', [title, isPublished], [['string', 'boolean']]);
    return real(new Form(call('FormApp', 'FormApp.create', 'form.create', { title, published: isPublished })));
  }

  createFeedback(): GoogleAppsScript.Forms.QuizFeedbackBuilder {
    return real(new QuizFeedbackBuilder());
  }

  createTextValidation(): GoogleAppsScript.Forms.TextValidationBuilder {
    return real(new validations.TextValidationBuilder());
  }

  createParagraphTextValidation(): GoogleAppsScript.Forms.ParagraphTextValidationBuilder {
    return real(new validations.ParagraphTextValidationBuilder());
  }

  createCheckboxValidation(): GoogleAppsScript.Forms.CheckboxValidationBuilder {
    return real(new validations.CheckboxValidationBuilder());
  }

  createGridValidation(): GoogleAppsScript.Forms.GridValidationBuilder {
    return real(new validations.GridValidationBuilder());
  }

  createCheckboxGridValidation(): GoogleAppsScript.Forms.CheckboxGridValidationBuilder {
    return real(new validations.CheckboxGridValidationBuilder());
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
