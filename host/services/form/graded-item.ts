// What questions of a quiz have: points, and feedback for every answer.

import { real } from '../guarded';
import { checkSignature } from '../signature';
import { QuizFeedback } from './feedback';
import { QuestionItem } from './form-item';

type GFeedback = GoogleAppsScript.Forms.QuizFeedback;

type FeedbackFact = 'feedbackForCorrect' | 'feedbackForIncorrect' | 'generalFeedback';

/** Questions that a quiz gives points for. */
export abstract class PointsItem<T> extends QuestionItem<T> {
  /** 0 until somebody sets it. */
  getPoints(): number {
    return this.fact('getPoints', 'points') ?? 0;
  }

  setPoints(points: number): T {
    checkSignature('Item.setPoints', [points], [['number']]);
    return this.change('setPoints', { points });
  }

  protected feedback(member: string, fact: FeedbackFact): GFeedback {
    const record = this.fact(member, fact);
    return record === undefined ? real(null) : real(new QuizFeedback(record));
  }
}

/** Questions without a right answer: one feedback whatever the answer is. */
export abstract class GradedItem<T> extends PointsItem<T> {
  getGeneralFeedback(): GFeedback {
    return this.feedback('getGeneralFeedback', 'generalFeedback');
  }

  setGeneralFeedback(feedback: GFeedback): T {
    return this.change('setGeneralFeedback', { generalFeedback: QuizFeedback.recordOf(feedback) });
  }
}
