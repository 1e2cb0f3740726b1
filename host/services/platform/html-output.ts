// HtmlService's pages: an output that is ready, and a template that is still to be evaluated.

import { createEnum } from '../enums';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { Blob, encodeText } from './blob';
import { escapeHtml } from './html-context';
import { evaluateTemplate, templateCode } from './html-template';
import { MIME_TYPES } from './mime-types';

type GBlob = GoogleAppsScript.Base.Blob;
type GOutput = GoogleAppsScript.HTML.HtmlOutput;
type GTag = GoogleAppsScript.HTML.HtmlOutputMetaTag;
type GTemplate = GoogleAppsScript.HTML.HtmlTemplate;

export const SandboxMode = createEnum('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
export const XFrameOptionsMode = createEnum('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

class HtmlOutputMetaTag extends Guarded implements Faked<GTag, HtmlOutputMetaTag> {
  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {
    super();
  }

  override toString(): string {
    return 'HtmlOutputMetaTag';
  }

  getName(): string {
    return this.name;
  }

  getContent(): string {
    return this.content;
  }
}

export class HtmlOutput extends Guarded implements Faked<GOutput, HtmlOutput> {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  private faviconUrl: string | null = null;
  private metaTags: readonly GTag[] = [];

  constructor(private content: string) {
    super();
  }

  override toString(): string {
    return 'HtmlOutput';
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): GOutput {
    this.content = content;
    return real(this);
  }

  append(content: string): GOutput {
    this.content += content;
    return real(this);
  }

  appendUntrusted(content: string): GOutput {
    this.content += escapeHtml(content);
    return real(this);
  }

  clear(): GOutput {
    this.content = '';
    return real(this);
  }

  asTemplate(): GTemplate {
    return real(new HtmlTemplate(this.content));
  }

  getBlob(): GBlob {
    return real(new Blob(encodeText(this.content), MIME_TYPES.HTML, null));
  }

  getAs(contentType: string): GBlob {
    return this.getBlob().getAs(contentType);
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): GOutput {
    this.title = title;
    return real(this);
  }

  getWidth(): number {
    return real(this.width);
  }

  setWidth(width: number): GOutput {
    this.width = width;
    return real(this);
  }

  getHeight(): number {
    return real(this.height);
  }

  setHeight(height: number): GOutput {
    this.height = height;
    return real(this);
  }

  getFaviconUrl(): string {
    return real(this.faviconUrl);
  }

  setFaviconUrl(url: string): GOutput {
    checkSignature('HtmlOutput.setFaviconUrl', [url], [['string']]);
    this.faviconUrl = url;
    return real(this);
  }

  getMetaTags(): GTag[] {
    return [...this.metaTags];
  }

  /** Meta tags stand beside the content, not in it. */
  addMetaTag(name: string, content: string): GOutput {
    checkSignature('HtmlOutput.addMetaTag', [name, content], [['string', 'string']]);
    this.metaTags = [...this.metaTags, real<GTag>(new HtmlOutputMetaTag(name, content))];
    return real(this);
  }

  /** The sandbox is always IFRAME; the call does nothing on the platform either. */
  setSandboxMode(mode: GoogleAppsScript.HTML.SandboxMode): GOutput {
    checkSignature('HtmlOutput.setSandboxMode', [mode], [['enum']]);
    return real(this);
  }

  /** A matter of the browser's: nothing reads it back on the platform either. */
  setXFrameOptionsMode(mode: GoogleAppsScript.HTML.XFrameOptionsMode): GOutput {
    checkSignature('HtmlOutput.setXFrameOptionsMode', [mode], [['enum']]);
    return real(this);
  }
}

/** A template: scripts put their values on it as plain members, so it cannot be guarded. */
export class HtmlTemplate {
  [name: string]: unknown;

  constructor(source: string) {
    const members = {
      getRawContent: () => source,
      getCode: () => templateCode(source),
      getCodeWithComments: () => templateCode(source, true),
      evaluate: () => new HtmlOutput(evaluateTemplate(source, { ...this })),
    };
    for (const [name, value] of Object.entries(members)) Object.defineProperty(this, name, { value });
  }
}
