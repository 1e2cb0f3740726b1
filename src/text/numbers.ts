// Writes figures the Vietnamese way: dots between thousands, a comma before decimals.

/** Example: `formatNumber(1250.5)` is '1.250,5'; `formatNumber(-2)` is '-2'. */
export function formatNumber(value: number): string {
  const [whole = '0', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** A share with one decimal. Example: `formatPercent(0.857)` is '85,7%'. */
export function formatPercent(share: number): string {
  return `${formatNumber(Math.round(share * 1000) / 10)}%`;
}
