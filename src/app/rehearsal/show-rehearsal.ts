// Writes a year's rehearsal to the scratch sheet "Diễn tập", which is made where it is missing.

import type { Regime } from '../../domain/regime/regime';
import type { Ports } from '../ports';
import { rehearsalRows } from '../views/rehearsal-view';
import { replaceRows } from '../writing/replace-rows';
import { type Rehearsal, rehearse } from './rehearse';

/** Rehearses and writes; nothing is sent, and no other sheet is touched. Throws a UserError like `rehearse`. */
export function showRehearsal(ports: Ports, regime: Regime, year: number): Rehearsal {
  const { gate, layout, sheets } = ports;
  return gate.alone(() => {
    const rehearsal = rehearse(ports, regime, year);
    layout.applyScratch('rehearsal');
    replaceRows(sheets, 'rehearsal', rehearsalRows(rehearsal));
    sheets.commit();
    return rehearsal;
  });
}
