// What a form says of itself: titles, addresses, messages, and whether it may be answered.

import type { FormInfo, FormPatch } from '../../bridge/form-operations';
import { call, touch } from '../bridge';
import { Guarded, real } from '../guarded';
import { checkSignature } from '../signature';

type GForm = GoogleAppsScript.Forms.Form;

/** What is said in words; everything else is switched on or off. */
const TEXTS: ReadonlySet<string> = new Set(['title', 'description', 'confirmation', 'closedMessage']);

/** Seventeen letters and digits that stand for a text: equal texts have equal ones. */
function shortened(text: string): string {
  let sum = 2166136261;
  return Array.from({ length: 17 }, (_letter, index) => {
    for (const mark of `${text}${index}`) sum = Math.imul(sum ^ mark.charCodeAt(0), 16777619) >>> 0;
    return (sum % 36).toString(36);
  }).join('');
}

/** The base of Form. */
export abstract class FormSettings extends Guarded {
  constructor(protected readonly id: string) {
    super();
  }

  protected info<K extends keyof FormInfo>(member: string, fact: K): FormInfo[K] {
    return call('FormApp', `Form.${member}`, 'form.info', { form: this.id })[fact];
  }

  /** Refuses a switch or a text of the wrong type. */
  protected change(member: string, patch: FormPatch): GForm {
    for (const [fact, value] of Object.entries(patch)) {
      const type = TEXTS.has(fact) ? 'string' : fact === 'editors' ? 'array' : 'boolean';
      checkSignature(`FormApp.Form.${member}`, [value], [[type]]);
    }
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

  /** Where the answers are shown as charts. */
  getSummaryUrl(): string {
    return this.info('getSummaryUrl', 'publishedUrl').replace(/viewform$/, 'viewanalytics');
  }

  shortenFormUrl(url: string): string {
    checkSignature('FormApp.Form.shortenFormUrl', [url], [['string']]);
    touch('FormApp', 'Form.shortenFormUrl');
    return `https://forms.gle/${shortened(url)}`;
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

  getCustomClosedFormMessage(): string {
    return this.info('getCustomClosedFormMessage', 'closedMessage');
  }

  setCustomClosedFormMessage(closedMessage: string): GForm {
    return this.change('setCustomClosedFormMessage', { closedMessage });
  }
}
