// Names the kinds of question as Google Forms' Vietnamese screens do.

import type { QuestionType } from '../domain/regime/question';

/** Example: `QUESTION_TYPE_NAMES.paragraph` is 'Đoạn'. */
export const QUESTION_TYPE_NAMES: Readonly<Record<QuestionType, string>> = {
  text: 'Trả lời ngắn',
  paragraph: 'Đoạn',
  'multiple-choice': 'Trắc nghiệm',
  list: 'Trình đơn thả xuống',
  checkbox: 'Hộp kiểm',
  scale: 'Phạm vi tuyến tính',
  rating: 'Xếp hạng',
  grid: 'Lưới trắc nghiệm',
  'checkbox-grid': 'Lưới hộp kiểm',
  date: 'Ngày',
  'date-time': 'Ngày và giờ',
  time: 'Giờ',
  duration: 'Khoảng thời gian',
  file: 'Tải tệp lên',
  other: 'Loại khác',
};
