// The small facts that are kept between runs, by name.

export const MEMORY = {
  /** Submission time of the newest response in the log. */
  watermark: 'watermark',
  /** How far the reading of every answer has come, '' when it is through. */
  cursor: 'cursor',
  /** The last day on which every answer of the form was read again, to the end. */
  everyAnswer: 'everyAnswer',
  /** The form's address, and since when its responses are looked for. */
  form: 'form',
  formSince: 'formSince',
  /** The form whose comparison waits in "Danh mục", '' when none does. */
  proposedForm: 'proposedForm',
  /** Fingerprint of the form's questions and of "Danh mục" when they were last compared. */
  comparedQuestions: 'comparedQuestions',
  /** A bell found another run at work: whoever is through next rings again. */
  missedBell: 'missedBell',
  /** What the generated sheets were last written from. */
  stamp: 'stamp',
  /** Fingerprints of the small generated sheets as last written, by sheet. */
  written: 'written',
  /** Which texts of "Ảnh hưởng" are known to be right: a short sum over each and what it was computed from. */
  previews: 'previews',
  /** What the last comparison of the sheets with the log found, as JSON. */
  checked: 'checked',
  /** Letters that did not go out, as JSON; '' while nobody knows. */
  unsent: 'unsent',
  /** The first day whose reminders are this installation's business. */
  remindersSince: 'remindersSince',
  /** The first day whose arrivals are answered with a receipt or a question. */
  answersSince: 'answersSince',
  /** Until when the office's summaries have told what arrived. */
  summarised: 'summarised',
  /** The last day on which a closing summary went out: it takes the place of the morning's. */
  closingSent: 'closingSent',
  /** Letters of the batch at work that the post has not been given yet, by key. */
  inFlight: 'inFlight',
  /** The same facts of the plan's form; `planForm` is null while none was ever linked. */
  planWatermark: 'planWatermark',
  planCursor: 'planCursor',
  planForm: 'planForm',
  planFormSince: 'planFormSince',
  proposedPlanForm: 'proposedPlanForm',
  comparedPlanQuestions: 'comparedPlanQuestions',
  /** How the registrations of plans stand, as JSON in numbered parts; the first says how many. */
  planStanding: 'planStanding',
  /** How many letters wait for the next day's mail. */
  postponed: 'postponed',
  /** When the day's mail was found used up. */
  mailUsedUp: 'mailUsedUp',
  /** When deadlines fell, under which rule, and how those still to come moved, as JSON. */
  deadlines: 'deadlines',
  /** When each job began and how it ended, and how bells, mail and form were last seen, as JSON. */
  watch: 'watch',
  /** The highest number of an adjustment, with its year: it is never given again. */
  adjustments: 'adjustments',
} as const;
