// What only some items of a form have; absent means as it is on a new item.

export type AlignmentName = 'LEFT' | 'CENTER' | 'RIGHT';
export type RatingIconName = 'STAR' | 'HEART' | 'THUMB_UP';

/** What a quiz tells a person about an answer. */
export interface FeedbackRecord {
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/** A rule that answers are held to; the rule is the builder's member that named it. */
export interface ValidationRecord {
  readonly rule: string | null;
  readonly values: readonly (string | number)[];
  readonly helpText: string;
}

export interface PictureRecord {
  readonly bytes: readonly number[];
  readonly contentType: string | null;
  readonly name: string | null;
}

export interface ItemExtras {
  readonly leftLabel?: string;
  readonly rightLabel?: string;
  readonly ratingIcon?: RatingIconName;
  readonly points?: number;
  readonly feedbackForCorrect?: FeedbackRecord;
  readonly feedbackForIncorrect?: FeedbackRecord;
  readonly generalFeedback?: FeedbackRecord;
  /** null: taken away again. */
  readonly validation?: ValidationRecord | null;
  readonly alignment?: AlignmentName;
  /** Of pictures and videos, in pixels. */
  readonly width?: number;
  readonly picture?: PictureRecord;
  readonly videoUrl?: string;
}
