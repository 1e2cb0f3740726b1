// The global ContentService: text that a web app would answer with.

import { createEnum } from '../enums';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';

type GService = GoogleAppsScript.Content.ContentService;
type GOutput = GoogleAppsScript.Content.TextOutput;

const MimeType = createEnum('MimeType', ['ATOM', 'CSV', 'ICAL', 'JAVASCRIPT', 'JSON', 'RSS', 'TEXT', 'VCARD', 'XML']);

class TextOutput extends Guarded implements Faked<GOutput, TextOutput> {
  private mimeType: unknown = MimeType.TEXT;
  private fileName: string | null = null;

  constructor(private content: string | null) {
    super();
  }

  override toString(): string {
    return 'TextOutput';
  }

  append(text: string): GOutput {
    checkSignature('TextOutput.append', [text], [['string']]);
    this.content = (this.content ?? '') + text;
    return real(this);
  }

  /** Leaves nothing, not even an empty text. */
  clear(): GOutput {
    this.content = null;
    return real(this);
  }

  getContent(): string {
    return real(this.content);
  }

  setContent(content: string): GOutput {
    checkSignature('TextOutput.setContent', [content], [['string']]);
    this.content = content;
    return real(this);
  }

  getMimeType(): GoogleAppsScript.Content.MimeType {
    return real(this.mimeType);
  }

  setMimeType(mimeType: GoogleAppsScript.Content.MimeType): GOutput {
    checkSignature('TextOutput.setMimeType', [mimeType], [['enum']]);
    this.mimeType = mimeType;
    return real(this);
  }

  getFileName(): string {
    return real(this.fileName);
  }

  downloadAsFile(fileName: string): GOutput {
    checkSignature('TextOutput.downloadAsFile', [fileName], [['string']]);
    this.fileName = fileName;
    return real(this);
  }
}

export class ContentService extends Guarded implements Faked<GService, ContentService> {
  readonly MimeType: GService['MimeType'] = real(MimeType);

  override toString(): string {
    return 'ContentService';
  }

  createTextOutput(content = ''): GOutput {
    checkSignature('ContentService.createTextOutput', [content], [['string']]);
    return real(new TextOutput(content));
  }
}
