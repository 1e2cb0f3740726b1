// Marks a letter that is only tried out.

import { type LetterDraft, paragraph } from './blocks';

/** The letter marked [THỬ], with whom it would go to. */
export function asTrial(draft: LetterDraft, recipients: readonly string[]): LetterDraft {
  return {
    ...draft,
    subject: `[THỬ] ${draft.subject}`,
    heading: `[THỬ] ${draft.heading}`,
    blocks: [
      paragraph(
        { strong: '[THỬ] Thư gửi thử, chưa gửi cho người nhận. ' },
        `Khi gửi thật, thư này gửi đến: ${recipients.join(', ')}. Đường dẫn trong thư là thật: xin không điền thử vào biểu mẫu.`,
      ),
      ...draft.blocks,
    ],
  };
}
