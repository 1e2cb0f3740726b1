// Continues a row of cells the way dragging its corner does: numbers, days, months, texts that end in a number.

type Value = string | number | boolean;

const LISTS: readonly (readonly string[])[] = [
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
];

function modulo(number: number, length: number): number {
  return ((number % length) + length) % length;
}

/** The step of evenly spaced numbers, or null. */
function evenStep(numbers: readonly number[]): number | null {
  const [first, second] = numbers;
  if (first === undefined || second === undefined) return null;
  const step = second - first;
  const isEven = numbers.every((number, index) => Math.abs(number - first - step * index) < 1e-9);
  return isEven ? step : null;
}

function listSeries(values: readonly Value[], index: number): Value | null {
  for (const list of LISTS) {
    const places = values.map((value) => (typeof value === 'string' ? list.indexOf(value) : -1));
    const [first] = places;
    if (first === undefined || places.includes(-1)) continue;
    const step = values.length === 1 ? 1 : evenStep(places);
    if (step !== null) return list[modulo(first + step * index, list.length)] ?? null;
  }
  return null;
}

function numberedSeries(values: readonly Value[], index: number): Value | null {
  const parts = values.map((value) => (typeof value === 'string' ? /^(.*?)(\d+)$/.exec(value) : null));
  const prefix = parts[0]?.[1];
  if (prefix === undefined || parts.some((part) => part?.[1] !== prefix)) return null;
  const numbers = parts.map((part) => Number(part?.[2]));
  const step = numbers.length === 1 ? 1 : evenStep(numbers);
  const number = (numbers[0] ?? 0) + (step ?? 0) * index;
  return step === null || number < 0 ? null : `${prefix}${number}`;
}

/**
 * The value at a place of the series that begins with `values` (0 is the first, negative ones stand before it);
 * what makes no series is repeated. `isDate`: the numbers are days.
 * Example: seriesValue([1, 2], 4, false) is 5; seriesValue(['Jan', 'Feb'], 2, false) is 'Mar'.
 */
export function seriesValue(values: readonly Value[], index: number, isDate: boolean): Value {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === values.length) {
    const step = isDate && numbers.length === 1 ? 1 : evenStep(numbers);
    if (step !== null) return (numbers[0] ?? 0) + step * index;
  }
  return listSeries(values, index) ?? numberedSeries(values, index) ?? values[modulo(index, values.length)] ?? '';
}
