// The global HtmlService: pages made from text or from the project's files.

import { call } from '../bridge';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { escapeHtml } from './html-context';
import { evaluateTemplate } from './html-template';

type GOutput = GoogleAppsScript.HTML.HtmlOutput;
type GTemplate = GoogleAppsScript.HTML.HtmlTemplate;

export class HtmlOutput extends Guarded implements Faked<GOutput, HtmlOutput> {
  private title = '';
  private width: number | null = null;
  private height: number | null = null;

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

  addMetaTag(name: string, content: string): GOutput {
    this.content = `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">${this.content}`;
    return real(this);
  }

  /** The sandbox is always IFRAME; the call does nothing on the platform either. */
  setSandboxMode(): GOutput {
    return real(this);
  }
}

/** A template: scripts put their values on it as plain members, so it cannot be guarded. */
class HtmlTemplate {
  [name: string]: unknown;

  constructor(source: string) {
    Object.defineProperty(this, 'getRawContent', { value: () => source });
    for (const name of ['getCode', 'getCodeWithComments']) {
      const value = () => {
        throw new Exception(`not in the local host: HtmlTemplate.${name}`);
      };
      Object.defineProperty(this, name, { value });
    }
    Object.defineProperty(this, 'evaluate', {
      value: () => new HtmlOutput(evaluateTemplate(source, { ...this })),
    });
  }
}

export class HtmlService extends Guarded {
  override toString(): string {
    return 'HtmlService';
  }

  private file(member: string, name: string): string {
    checkSignature(`HtmlService.${member}`, [name], [['string']]);
    return call('HtmlService', `HtmlService.${member}`, 'html.file', { name });
  }

  createHtmlOutput(html = ''): GOutput {
    return real(new HtmlOutput(html));
  }

  createHtmlOutputFromFile(name: string): GOutput {
    return real(new HtmlOutput(this.file('createHtmlOutputFromFile', name)));
  }

  createTemplate(html: string): GTemplate {
    return real(new HtmlTemplate(html));
  }

  createTemplateFromFile(name: string): GTemplate {
    return real(new HtmlTemplate(this.file('createTemplateFromFile', name)));
  }
}
