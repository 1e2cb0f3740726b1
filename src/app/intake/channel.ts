// Says where the one intake keeps a regime: its log, its catalogue, the setting with its form's address, its facts between runs.

import { MEMORY } from '../memory-keys';

/** What the intake and the linking need to know of a regime besides its items: the same steps serve every channel. */
export interface Channel {
  readonly log: 'log' | 'planLog';
  readonly catalogue: 'catalogue' | 'planCatalogue';
  /** The setting that holds the address of the form. */
  readonly address: 'formAddress' | 'planFormAddress';
  /** Names of the small facts kept between runs. */
  readonly memory: ChannelMemory;
}

/** Keys of what the intake remembers of a form. */
export type ChannelMemory = Readonly<
  Record<'watermark' | 'cursor' | 'form' | 'formSince' | 'proposedForm' | 'comparedQuestions', string>
>;

/** The monthly reports. */
export const MONTHLY: Channel = {
  log: 'log',
  catalogue: 'catalogue',
  address: 'formAddress',
  memory: {
    watermark: MEMORY.watermark,
    cursor: MEMORY.cursor,
    form: MEMORY.form,
    formSince: MEMORY.formSince,
    proposedForm: MEMORY.proposedForm,
    comparedQuestions: MEMORY.comparedQuestions,
  },
};

/** The registrations of annual plans. */
export const PLAN: Channel = {
  log: 'planLog',
  catalogue: 'planCatalogue',
  address: 'planFormAddress',
  memory: {
    watermark: MEMORY.planWatermark,
    cursor: MEMORY.planCursor,
    form: MEMORY.planForm,
    formSince: MEMORY.planFormSince,
    proposedForm: MEMORY.proposedPlanForm,
    comparedQuestions: MEMORY.comparedPlanQuestions,
  },
};
