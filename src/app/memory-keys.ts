// The small facts that are kept between runs, by name.

export const MEMORY = {
  /** Submission time of the newest response in the log. */
  watermark: 'watermark',
  /** What the generated sheets were last written from. */
  stamp: 'stamp',
  /** Fingerprints of the small generated sheets as last written, by sheet. */
  written: 'written',
  /** The first day whose reminders are this installation's business. */
  remindersSince: 'remindersSince',
} as const;
