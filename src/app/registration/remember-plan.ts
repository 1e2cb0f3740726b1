// Remembers how the registrations stand, so that a monthly response costs no look at the plan's form or log.

import type { PlanStanding } from '../../domain/registration/plan-standing';
import { MEMORY } from '../memory-keys';
import type { Memory } from '../ports';

// A property holds 9 KB, and a Vietnamese letter takes up to three bytes.
const PART_LENGTH = 2_800;

/** The standing as last remembered; null while no plan's form was ever linked here. */
export function rememberedPlan(memory: Memory): PlanStanding | null {
  const text = readText(memory);
  return text === null ? null : (JSON.parse(text) as PlanStanding);
}

/** Remembers a standing; one that is remembered already costs no writing. A run that is cut off leaves the one before. */
export function rememberPlan(memory: Memory, standing: PlanStanding): void {
  const text = JSON.stringify(standing);
  if (readText(memory) === text) return;
  const slot = slotOf(memory)?.slot === 'A' ? 'B' : 'A';
  const count = Math.ceil(text.length / PART_LENGTH);
  for (let part = 0; part < count; part += 1) {
    memory.set(keyOf(slot, part), text.slice(part * PART_LENGTH, (part + 1) * PART_LENGTH));
  }
  memory.set(MEMORY.planStanding, `${slot} ${count}`);
}

// Two slots take turns: what is being written is never what is read.
function slotOf(memory: Memory): { readonly slot: string; readonly count: number } | null {
  const [slot, count] = (memory.get(MEMORY.planStanding) ?? '').split(' ');
  return slot === undefined || slot === '' ? null : { slot, count: Number(count) };
}

function readText(memory: Memory): string | null {
  const place = slotOf(memory);
  if (place === null) return null;
  return Array.from({ length: place.count }, (_, part) => memory.get(keyOf(place.slot, part)) ?? '').join('');
}

function keyOf(slot: string, part: number): string {
  return `${MEMORY.planStanding}${slot}${part}`;
}
