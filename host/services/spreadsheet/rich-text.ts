// SpreadsheetApp's RichTextValue and its builder: a text whose characters may look different.

import type { RichText, TextLook } from '../../bridge/values';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { changedBetween, runsBetween } from './rich-text-runs';
import { TextStyle } from './text-style';

type GValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type GBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type GStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** What all runs have in common; what differs is left out. */
function commonLook(looks: readonly TextLook[]): TextLook {
  const [first = {}, ...others] = looks;
  const shared = Object.entries(first).filter(([key, value]) =>
    others.every((look) => look[key as keyof TextLook] === value),
  );
  return Object.fromEntries(shared);
}

export class RichTextValue extends Guarded implements Faked<GValue, RichTextValue> {
  constructor(
    private readonly record: RichText,
    private readonly start = 0,
  ) {
    super();
  }

  override toString(): string {
    return 'RichTextValue';
  }

  getText(): string {
    return this.record.text;
  }

  getStartIndex(): number {
    return this.start;
  }

  getEndIndex(): number {
    return this.start + this.record.text.length;
  }

  getRuns(): GValue[] {
    let from = 0;
    return this.record.runs.map((run) => {
      const begins = from;
      from = run.end;
      const text = this.record.text.slice(begins, run.end);
      return real(new RichTextValue({ text, runs: [{ ...run, end: text.length }] }, this.start + begins));
    });
  }

  getTextStyle(start = 0, end = this.record.text.length): GStyle {
    const runs = this.record.text === '' ? this.record.runs : runsBetween(this.record, start, end);
    return real(new TextStyle(commonLook(runs.map(({ look }) => look))));
  }

  getLinkUrl(start = 0, end = this.record.text.length): string | null {
    const links = new Set(runsBetween(this.record, start, end).map(({ link }) => link));
    const [link] = links;
    return links.size === 1 ? (link ?? null) : null;
  }

  copy(): GBuilder {
    return real(new RichTextValueBuilder(this.record));
  }

  /** The plain text and runs behind an object that a script hands over. */
  static recordOf(value: unknown): RichText {
    if (value instanceof RichTextValue) return value.record;
    throw new Exception("The parameters don't match the method signature: a RichTextValue was expected.");
  }
}

export class RichTextValueBuilder extends Guarded implements Faked<GBuilder, RichTextValueBuilder> {
  constructor(private record: RichText = { text: '', runs: [{ end: 0, look: {}, link: null }] }) {
    super();
  }

  override toString(): string {
    return 'RichTextValueBuilder';
  }

  /** Clears what was styled before (D:RichTextValueBuilder.md setText). */
  setText(text: string): GBuilder {
    checkSignature('SpreadsheetApp.RichTextValueBuilder.setText', [text], [['string']]);
    this.record = { text, runs: [{ end: text.length, look: {}, link: null }] };
    return real(this);
  }

  setTextStyle(startOrStyle: unknown, end?: number, style?: GStyle | null): GBuilder {
    const isPart = typeof startOrStyle === 'number';
    const look = TextStyle.lookOf(isPart ? style : startOrStyle);
    const [from, to] = isPart ? [startOrStyle, end ?? 0] : [0, this.record.text.length];
    const change = { ...look };
    const isClearing = (isPart ? style : startOrStyle) === null;
    this.record = changedBetween(this.record, from, to, (run) => ({
      ...run,
      look: isClearing ? {} : { ...run.look, ...change },
    }));
    return real(this);
  }

  setLinkUrl(startOrUrl: number | string | null, end?: number, url?: string | null): GBuilder {
    const isPart = typeof startOrUrl === 'number';
    const link = isPart ? (url ?? null) : startOrUrl;
    const [from, to] = isPart ? [startOrUrl, end ?? 0] : [0, this.record.text.length];
    this.record = changedBetween(this.record, from, to, (run) => ({ ...run, link }));
    return real(this);
  }

  build(): GValue {
    return real(new RichTextValue(this.record));
  }
}
