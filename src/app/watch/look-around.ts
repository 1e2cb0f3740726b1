// Looks how bells, mail and form stand.

import { MEMORY } from '../memory-keys';
import type { BellsLook, Forms, Memory, Ports } from '../ports';
import { keepStanding, type Standing } from './watch-book';

/** How things stand now, for the account that asks. */
export function lookAround({ bells, mail, forms, memory, clock }: Ports): Standing & Pick<BellsLook, 'account'> {
  const { account, missing, doubled, isAuthorized } = bells.look();
  return {
    at: clock.now(),
    account,
    missing,
    doubled,
    isAuthorized,
    mailLeft: mail.remaining(),
    form: formStanding(forms, memory),
  };
}

/** Looks, and keeps what the owner of the bells sees: others see neither its bells nor its mail. */
export function noteStanding(ports: Ports): void {
  const installed = ports.bells.installed();
  if (installed === null || installed.isCopy) return;
  const { account, ...standing } = lookAround(ports);
  if (account === installed.owner) keepStanding(ports.memory, standing);
}

function formStanding(forms: Forms, memory: Memory): Standing['form'] {
  const address = memory.get(MEMORY.form);
  if (address === null) return 'unlinked';
  const form = forms.find(address);
  if (form === null) return 'gone';
  return form.isOpen() ? 'open' : 'closed';
}
