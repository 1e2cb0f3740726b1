// What a form says of itself: titles, addresses, switches.

import type { FormInfo } from '../../bridge/form-operations';
import { type ask, call } from '../bridge';
import { Guarded, real } from '../guarded';

type GForm = GoogleAppsScript.Forms.Form;

/** The base of Form. */
export abstract class FormSettings extends Guarded {
  constructor(protected readonly id: string) {
    super();
  }

  protected info<K extends keyof FormInfo>(member: string, fact: K): FormInfo[K] {
    return call('FormApp', `Form.${member}`, 'form.info', { form: this.id })[fact];
  }

  protected change(member: string, patch: Parameters<typeof ask<'form.set'>>[1]['patch']): GForm {
    call('FormApp', `Form.${member}`, 'form.set', { form: this.id, patch });
    return real(this);
  }

  getTitle(): string {
    return this.info('getTitle', 'title');
  }

  setTitle(title: string): GForm {
    return this.change('setTitle', { title });
  }

  getDescription(): string {
    return this.info('getDescription', 'description');
  }

  setDescription(description: string): GForm {
    return this.change('setDescription', { description });
  }

  getEditUrl(): string {
    return this.info('getEditUrl', 'editUrl');
  }

  getPublishedUrl(): string {
    return this.info('getPublishedUrl', 'publishedUrl');
  }

  collectsEmail(): boolean {
    return this.info('collectsEmail', 'collectsEmail');
  }

  setCollectEmail(collectsEmail: boolean): GForm {
    return this.change('setCollectEmail', { collectsEmail });
  }

  isAcceptingResponses(): boolean {
    return this.info('isAcceptingResponses', 'accepting');
  }

  setAcceptingResponses(accepting: boolean): GForm {
    return this.change('setAcceptingResponses', { accepting });
  }

  /** Since April 2025; apart from accepting responses. */
  isPublished(): boolean {
    return this.info('isPublished', 'published');
  }

  setPublished(published: boolean): GForm {
    return this.change('setPublished', { published });
  }

  canEditResponse(): boolean {
    return this.info('canEditResponse', 'allowEdits');
  }

  setAllowResponseEdits(allowEdits: boolean): GForm {
    return this.change('setAllowResponseEdits', { allowEdits });
  }

  getConfirmationMessage(): string {
    return this.info('getConfirmationMessage', 'confirmation');
  }

  setConfirmationMessage(confirmation: string): GForm {
    return this.change('setConfirmationMessage', { confirmation });
  }
}
