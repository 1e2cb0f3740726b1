// How a form is shown, and who may edit it.

import { ask } from '../bridge';
import { userOf } from '../platform/session';
import { checkSignature } from '../signature';
import { FormSettings } from './form-settings';

type GForm = GoogleAppsScript.Forms.Form;
type GUser = GoogleAppsScript.Base.User;

/** A person given by address or as a user. */
function addressOf(user: string | GUser): string {
  return typeof user === 'string' ? user : user.getEmail();
}

/** What Form has beside its texts, its items and its responses. */
export abstract class FormSwitches extends FormSettings {
  isQuiz(): boolean {
    return this.info('isQuiz', 'quiz');
  }

  setIsQuiz(quiz: boolean): GForm {
    return this.change('setIsQuiz', { quiz });
  }

  hasProgressBar(): boolean {
    return this.info('hasProgressBar', 'progressBar');
  }

  setProgressBar(progressBar: boolean): GForm {
    return this.change('setProgressBar', { progressBar });
  }

  getShuffleQuestions(): boolean {
    return this.info('getShuffleQuestions', 'shuffle');
  }

  setShuffleQuestions(shuffle: boolean): GForm {
    return this.change('setShuffleQuestions', { shuffle });
  }

  hasRespondAgainLink(): boolean {
    return this.info('hasRespondAgainLink', 'respondAgainLink');
  }

  setShowLinkToRespondAgain(respondAgainLink: boolean): GForm {
    return this.change('setShowLinkToRespondAgain', { respondAgainLink });
  }

  isPublishingSummary(): boolean {
    return this.info('isPublishingSummary', 'publishesSummary');
  }

  setPublishingSummary(publishesSummary: boolean): GForm {
    return this.change('setPublishingSummary', { publishesSummary });
  }

  hasLimitOneResponsePerUser(): boolean {
    return this.info('hasLimitOneResponsePerUser', 'oneResponse');
  }

  setLimitOneResponsePerUser(oneResponse: boolean): GForm {
    return this.change('setLimitOneResponsePerUser', { oneResponse });
  }

  private known(): readonly string[] {
    return ask('form.info', { form: this.id }).editors;
  }

  /** Without the owner. */
  getEditors(): GUser[] {
    return this.info('getEditors', 'editors').map(userOf);
  }

  addEditor(user: string | GUser): GForm {
    return this.addEditors([addressOf(user)]);
  }

  addEditors(addresses: string[]): GForm {
    checkSignature('FormApp.Form.addEditors', [addresses], [['array']]);
    const editors = [...new Set([...this.known(), ...addresses])];
    return this.change('addEditors', { editors });
  }

  removeEditor(user: string | GUser): GForm {
    const gone = addressOf(user);
    const editors = this.known().filter((address) => address !== gone);
    return this.change('removeEditor', { editors });
  }
}
