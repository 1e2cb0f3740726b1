// Makes Range handles without the files of Range and of what lies on ranges importing each other at load time.

import type { Place } from '../../bridge/values';
import type { OpenEdges } from './a1';

type GRange = GoogleAppsScript.Spreadsheet.Range;

interface Maker {
  readonly make: (place: Place, open?: OpenEdges) => GRange;
  readonly placeOf: (range: unknown) => Place;
}

let maker: Maker | null = null;

function known(): Maker {
  if (maker === null) throw new Error('range.ts was not loaded');
  return maker;
}

/** Told once by range.ts how a handle is made, and how one that a script hands over is read. */
export function setRangeMaker(given: Maker): void {
  maker = given;
}

/** A handle on a range. */
export function rangeHandle(place: Place, open?: OpenEdges): GRange {
  return known().make(place, open);
}

/** The place of a range that a script hands over; anything else is refused. */
export function placeOf(range: unknown): Place {
  return known().placeOf(range);
}
