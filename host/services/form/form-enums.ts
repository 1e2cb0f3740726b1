// The enumerations of FormApp.

import { createEnum } from '../enums';

export const ItemType = createEnum('ItemType', [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'RATING',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
  'FILE_UPLOAD',
  'UNSUPPORTED',
]);
export const PageNavigationType = createEnum('PageNavigationType', ['CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT']);
export const DestinationType = createEnum('DestinationType', ['SPREADSHEET']);
export const Alignment = createEnum('Alignment', ['LEFT', 'CENTER', 'RIGHT']);
export const FeedbackType = createEnum('FeedbackType', ['CORRECT', 'INCORRECT', 'GENERAL']);
export const RatingIconType = createEnum('RatingIconType', ['STAR', 'HEART', 'THUMB_UP']);
