// The global HtmlService: pages made from text or from the project's files.

import { call } from '../bridge';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import { blobOf } from './blob';
import { HtmlOutput, HtmlTemplate, SandboxMode, XFrameOptionsMode } from './html-output';

type GService = GoogleAppsScript.HTML.HtmlService;
type GOutput = GoogleAppsScript.HTML.HtmlOutput;
type GTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type Source = string | GoogleAppsScript.Base.BlobSource;

/** A page's text, given as such or as a blob. */
function textOf(source: Source): string {
  return typeof source === 'string' ? source : blobOf(source).getDataAsString();
}

export class HtmlService extends Guarded implements Faked<GService, HtmlService> {
  readonly SandboxMode: GService['SandboxMode'] = real(SandboxMode);
  readonly XFrameOptionsMode: GService['XFrameOptionsMode'] = real(XFrameOptionsMode);

  override toString(): string {
    return 'HtmlService';
  }

  private file(member: string, name: string): string {
    checkSignature(`HtmlService.${member}`, [name], [['string']]);
    return call('HtmlService', `HtmlService.${member}`, 'html.file', { name });
  }

  createHtmlOutput(html: Source = ''): GOutput {
    return real(new HtmlOutput(textOf(html)));
  }

  createHtmlOutputFromFile(name: string): GOutput {
    return real(new HtmlOutput(this.file('createHtmlOutputFromFile', name)));
  }

  createTemplate(html: Source): GTemplate {
    return real(new HtmlTemplate(textOf(html)));
  }

  createTemplateFromFile(name: string): GTemplate {
    return real(new HtmlTemplate(this.file('createTemplateFromFile', name)));
  }

  /** No browser asked for a page: scripts run by hand or by a trigger. */
  getUserAgent(): string {
    return real(null);
  }
}
