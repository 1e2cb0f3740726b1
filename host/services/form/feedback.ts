// FormApp's QuizFeedback and its builder: what a quiz says to an answer.

import type { FeedbackRecord } from '../../bridge/form-extras';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';

type GFeedback = GoogleAppsScript.Forms.QuizFeedback;
type GBuilder = GoogleAppsScript.Forms.QuizFeedbackBuilder;

export class QuizFeedback extends Guarded implements Faked<GFeedback, QuizFeedback> {
  constructor(readonly record: FeedbackRecord) {
    super();
  }

  override toString(): string {
    return 'QuizFeedback';
  }

  getText(): string {
    return this.record.text;
  }

  getLinkUrls(): string[] {
    return this.record.links.map(({ url }) => url);
  }

  /** The record behind an object that a script hands over; anything else is refused. */
  static recordOf(feedback: unknown): FeedbackRecord {
    if (feedback instanceof QuizFeedback) return feedback.record;
    throw new Exception("The parameters don't match the method signature: a QuizFeedback was expected.");
  }
}

export class QuizFeedbackBuilder extends Guarded implements Faked<GBuilder, QuizFeedbackBuilder> {
  constructor(private record: FeedbackRecord = { text: '', links: [] }) {
    super();
  }

  override toString(): string {
    return 'QuizFeedbackBuilder';
  }

  setText(text: string): GBuilder {
    checkSignature('QuizFeedbackBuilder.setText', [text], [['string']]);
    this.record = { ...this.record, text };
    return real(this);
  }

  addLink(url: string, displayText = url): GBuilder {
    checkSignature('QuizFeedbackBuilder.addLink', [url, displayText], [['string', 'string']]);
    this.record = { ...this.record, links: [...this.record.links, { url, text: displayText }] };
    return real(this);
  }

  copy(): GBuilder {
    return real(new QuizFeedbackBuilder(this.record));
  }

  build(): GFeedback {
    return real(new QuizFeedback(this.record));
  }
}
