// Writes answers into the address of a form, by the form's own means.

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/**
 * The form's address with these answers filled in; nothing is sent. Only short texts and single choices can be filled in: any other
 * question, and one that the form no longer has, stays blank. Example: one answer 8 gives '…/viewform?usp=pp_url&entry.1=8'.
 */
export function prefilledAddress(
  form: Form,
  answers: readonly (readonly [questionId: string, answer: string])[],
): string {
  const response = form.createResponse();
  for (const [id, answer] of answers) {
    const item = form.getItemById(Number(id));
    const filled = item === null ? null : answered(item, answer);
    if (filled !== null) response.withItemResponse(filled);
  }
  return response.toPrefilledUrl();
}

// A choice that the question lacks is refused; the address still opens the form.
function answered(item: Item, answer: string): GoogleAppsScript.Forms.ItemResponse | null {
  try {
    return answerTo(item, answer);
  } catch (error) {
    console.warn(`answer ${item.getId()} left out: ${String(error)}`);
    return null;
  }
}

// Only the cast of the item's own kind is allowed; any other throws (D:reference/forms/Item.md).
function answerTo(item: Item, answer: string): GoogleAppsScript.Forms.ItemResponse | null {
  switch (String(item.getType())) {
    case 'TEXT':
      return item.asTextItem().createResponse(answer);
    case 'MULTIPLE_CHOICE':
      return item.asMultipleChoiceItem().createResponse(answer);
    case 'LIST':
      return item.asListItem().createResponse(answer);
    default:
      return null;
  }
}
