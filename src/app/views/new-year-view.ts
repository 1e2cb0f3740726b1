// The scratch sheet "Chuyển năm": where each January level stands against December's, what wants an answer first.

import { addUp } from '../../domain/totals/total';
import { itemTitle, unitName } from '../../text/items';
import { LEVEL_STANDINGS, type LevelStanding, type NewYear, openingsHead } from '../../text/new-year';
import type { PaintedCell, Tone } from '../ports';
import type { Projection } from '../project';
import { keyedRow } from './keyed-row';

const TONES: Readonly<Record<LevelStanding, Tone>> = {
  differs: 'fault',
  unknown: 'gap',
  awaited: 'gap',
  explained: '',
  entered: '',
  equal: 'muted',
};

// What the office has to answer, what is still to come, what is settled.
const ORDER = Object.keys(TONES) as LevelStanding[];

/** The rows: a heading that counts them, then each level of each organisation. */
export function newYearRows({ inputs }: Projection, turn: NewYear): readonly (readonly PaintedCell[])[] {
  const names = new Map(inputs.organisations.map(({ id, name }) => [id, name]));
  const items = new Map(inputs.items.map((item) => [item.no, item]));
  const sorted = ORDER.flatMap((standing) => turn.openings.filter((each) => each.standing === standing));
  return [
    keyedRow('newYear', { title: openingsHead(turn) }, 'title'),
    ...sorted.map(({ organisation, item: no, closing, january, standing, explanation }) => {
      const item = items.get(no);
      const tone = TONES[standing];
      return keyedRow('newYear', {
        unit: organisation,
        name: names.get(organisation) ?? '',
        item: String(no),
        title: item === undefined ? '' : itemTitle(item),
        measure: item === undefined ? '' : unitName(item),
        closing: closing ?? '',
        january: january ?? '',
        difference: closing === null || january === null ? '' : addUp([january, -closing]),
        standing: { value: LEVEL_STANDINGS[standing], tone },
        explanation: explanation === null ? '' : `${explanation.who}: ${explanation.why}`,
      });
    }),
  ];
}
