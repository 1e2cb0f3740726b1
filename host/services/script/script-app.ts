// The global ScriptApp.

import { call, touch } from '../bridge';
import { enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';
import * as enums from './script-enums';
import { Trigger } from './trigger';
import { TriggerBuilder } from './trigger-builder';

type GApp = GoogleAppsScript.Script.ScriptApp;
type GAuthMode = GoogleAppsScript.Script.AuthMode;
type GInfo = GoogleAppsScript.Script.AuthorizationInfo;

class AuthorizationInfo extends Guarded implements Faked<GInfo, AuthorizationInfo> {
  constructor(private readonly status: string) {
    super();
  }

  override toString(): string {
    return 'AuthorizationInfo';
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return real(enumValue(enums.AuthorizationStatus, this.status));
  }

  getAuthorizationUrl(): string {
    return real(this.status === 'REQUIRED' ? 'https://script.google.com/macros/authorize' : null);
  }
}

export class ScriptApp extends Guarded implements Faked<GApp, ScriptApp> {
  readonly AuthMode: GApp['AuthMode'] = real(enums.AuthMode);
  readonly AuthorizationStatus: GApp['AuthorizationStatus'] = real(enums.AuthorizationStatus);
  readonly EventType: GApp['EventType'] = real(enums.EventType);
  readonly TriggerSource: GApp['TriggerSource'] = real(enums.TriggerSource);
  readonly WeekDay: GApp['WeekDay'] = real(enums.WeekDay);

  override toString(): string {
    return 'ScriptApp';
  }

  newTrigger(handler: string): GoogleAppsScript.Script.TriggerBuilder {
    checkSignature('ScriptApp.newTrigger', [handler], [['string']]);
    touch('ScriptApp', 'ScriptApp.newTrigger');
    return real(new TriggerBuilder(handler));
  }

  getProjectTriggers(): GoogleAppsScript.Script.Trigger[] {
    return call('ScriptApp', 'ScriptApp.getProjectTriggers', 'trigger.list', {}).map((info) => real(new Trigger(info)));
  }

  /** Those of the user on one form or spreadsheet. */
  getUserTriggers(file: { getId(): string }): GoogleAppsScript.Script.Trigger[] {
    checkSignature('ScriptApp.getUserTriggers', [file], [['object']]);
    const id = file.getId();
    const triggers = call('ScriptApp', 'ScriptApp.getUserTriggers', 'trigger.list', {});
    return triggers.filter(({ sourceId }) => sourceId === id).map((info) => real(new Trigger(info)));
  }

  deleteTrigger(trigger: GoogleAppsScript.Script.Trigger): void {
    const given: unknown = trigger;
    if (!(given instanceof Trigger))
      throw new Exception("The parameters don't match the method signature for ScriptApp.deleteTrigger.");
    call('ScriptApp', 'ScriptApp.deleteTrigger', 'trigger.delete', { id: given.info.id });
  }

  getAuthorizationInfo(mode: GAuthMode): GInfo {
    checkSignature('ScriptApp.getAuthorizationInfo', [mode], [['enum']]);
    return real(new AuthorizationInfo(call('ScriptApp', 'ScriptApp.getAuthorizationInfo', 'authorization.status', {})));
  }

  requireAllScopes(mode: GAuthMode): void {
    checkSignature('ScriptApp.requireAllScopes', [mode], [['enum']]);
    call('ScriptApp', 'ScriptApp.requireAllScopes', 'authorization.scopes', { scopes: null });
  }

  requireScopes(mode: GAuthMode, scopes: string[]): void {
    checkSignature('ScriptApp.requireScopes', [mode, scopes], [['enum', 'array']]);
    call('ScriptApp', 'ScriptApp.requireScopes', 'authorization.scopes', { scopes });
  }

  getScriptId(): string {
    return call('ScriptApp', 'ScriptApp.getScriptId', 'script.id', {});
  }

  /** A token of the right look; nothing here can be opened with it. */
  getOAuthToken(): string {
    return call('ScriptApp', 'ScriptApp.getOAuthToken', 'session.key', { purpose: 'token' });
  }
}
