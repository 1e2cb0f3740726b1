// The colours of tones: calm, and never the only carrier of meaning.

import type { Tone } from '../app/ports';

/** How a tone looks. `null` is the sheet's own background. */
export interface ToneStyle {
  readonly background: string | null;
  readonly fontColor: string;
  readonly fontWeight: 'bold' | 'normal';
}

const INK = '#1f2328';

export const TONES: Readonly<Record<Tone, ToneStyle>> = {
  '': { background: null, fontColor: INK, fontWeight: 'normal' },
  gap: { background: '#fff3cd', fontColor: '#664d03', fontWeight: 'normal' },
  fault: { background: '#f8d7da', fontColor: '#842029', fontWeight: 'normal' },
  muted: { background: null, fontColor: '#8a9199', fontWeight: 'normal' },
  good: { background: '#e2f0e4', fontColor: '#1e5631', fontWeight: 'normal' },
  title: { background: '#eef2f7', fontColor: INK, fontWeight: 'bold' },
};

/** The letter of office documents. */
export const FONT = { family: 'Times New Roman', size: 11 } as const;

/** Header rows and tab colours by kind of sheet. */
export const HEADER = { background: '#243b5a', fontColor: '#ffffff' } as const;
export const TAB_COLOURS = { input: '#2e7d5b', generated: '#243b5a', mixed: '#a15c00' } as const;
