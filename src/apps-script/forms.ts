// Reads a form's questions and its response store.

import { type FormAnswers, type Forms, type ResponseHead, type ResponseStore, UserError } from '../app/ports';
import { layOutQuestions } from '../domain/regime/lay-out-questions';
import { MESSAGES } from '../text/messages';
import { formParts } from './form-parts';
import { prefilledAddress } from './prefill';
import { instantOf, momentOf } from './wall-clock';

/** Forms by address. */
export function createForms(app: GoogleAppsScript.Forms.FormApp): Forms {
  return {
    open(address) {
      return createStore(openForm(app, address));
    },
    find(address) {
      try {
        return createStore(app.openByUrl(address));
      } catch (error) {
        if (isConsentMissing(error)) throw error;
        return null;
      }
    },
  };
}

// The platform's own message names neither the setting nor the way out; that of a missing permission names both.
function openForm(app: GoogleAppsScript.Forms.FormApp, address: string): GoogleAppsScript.Forms.Form {
  try {
    return app.openByUrl(address);
  } catch (error) {
    if (isConsentMissing(error)) throw error;
    throw new UserError(MESSAGES.badFormAddress(address));
  }
}

// Of a form that is deleted or not shared the platform says «… or you do not have permission to access it»: that is no missing
// consent, whose message lists the permissions.
function isConsentMissing(error: unknown): boolean {
  return /required permissions|authorization is required/i.test(String(error));
}

function createStore(form: GoogleAppsScript.Forms.Form): ResponseStore {
  const listed = new Map<string, GoogleAppsScript.Forms.FormResponse>();
  return {
    questions: () => layOutQuestions(formParts(form)),
    heads(since) {
      const responses = since === null ? form.getResponses() : form.getResponses(instantOf(since));
      return responses.map((response) => {
        const head = headOf(response);
        listed.set(head.id, response);
        return head;
      });
    },
    answers(id) {
      const response = listed.get(id);
      if (response === undefined) throw new RangeError(`response ${id} was not listed`);
      return answersOf(response);
    },
    address: () => form.getPublishedUrl(),
    collectsAddresses: () => form.collectsEmail(),
    isOpen: () => form.isAcceptingResponses(),
    prefilledAddress: (answers) => prefilledAddress(form, answers),
    editAddress(id) {
      // The platform gives an address even where the form lets nobody change a response.
      if (!form.canEditResponse()) return null;
      const address: string | null = findResponse(form, id)?.getEditResponseUrl() ?? null;
      return address === '' ? null : address;
    },
  };
}

function headOf(response: GoogleAppsScript.Forms.FormResponse): ResponseHead {
  return { id: response.getId(), submittedAt: momentOf(response.getTimestamp()) };
}

// Text questions left blank come as '', others not at all: both are no answer.
function answersOf(response: GoogleAppsScript.Forms.FormResponse): FormAnswers {
  const answers = response
    .getItemResponses()
    .map((answer) => [String(answer.getItem().getId()), normalise(answer.getResponse())] as const)
    .filter(([, answer]) => answer.length > 0);
  return { ...headOf(response), sender: response.getRespondentEmail() ?? '', answers };
}

function normalise(answer: unknown): string | readonly string[] {
  return Array.isArray(answer)
    ? answer.map((part) => (Array.isArray(part) ? part.join('; ') : String(part ?? '')))
    : String(answer);
}

// A response that was deleted meanwhile is refused, not null.
function findResponse(form: GoogleAppsScript.Forms.Form, id: string): GoogleAppsScript.Forms.FormResponse | null {
  try {
    return form.getResponse(id);
  } catch (error) {
    console.warn(`response ${id} not found: ${String(error)}`);
    return null;
  }
}
