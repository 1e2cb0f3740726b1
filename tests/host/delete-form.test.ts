// A form that is gone: what the script is told, and what stays.

import { expect, test } from 'vitest';
import { evaluate, failure, hostFor, SAMPLE_FORM } from './script-host';

test('a form that was deleted cannot be opened, and its trigger stays listed (I: boilermaker-ben/Google-Sheets-NFL-Pick-Ems #30)', () => {
  const host = hostFor('function received() {}');
  const { id, editUrl } = host.createForm(SAMPLE_FORM);
  evaluate(host, `ScriptApp.newTrigger('received').forForm('${id}').onFormSubmit().create();`);
  host.deleteForm(id);
  for (const open of [`FormApp.openById('${id}')`, `FormApp.openByUrl('${editUrl}')`])
    expect(failure(host, open)).toMatch(/^No item with the given ID could be found.*permission to access it/);
  expect(evaluate(host, 'return ScriptApp.getProjectTriggers().length;')).toBe(1);
});
