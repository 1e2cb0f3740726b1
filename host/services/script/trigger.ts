// ScriptApp's Trigger, and how one is installed.

import type { Schedule, TriggerEvent, TriggerInfo, TriggerSourceName } from '../../bridge/script-operations';
import { call } from '../bridge';
import { enumValue } from '../enums';
import { Exception } from '../exception';
import { type Faked, Guarded, real } from '../guarded';
import { EventType, TriggerSource } from './script-enums';

type GTrigger = GoogleAppsScript.Script.Trigger;

export class Trigger extends Guarded implements Faked<GTrigger, Trigger> {
  constructor(readonly info: TriggerInfo) {
    super();
  }

  override toString(): string {
    return 'Trigger';
  }

  getUniqueId(): string {
    return this.info.id;
  }

  getHandlerFunction(): string {
    return this.info.handler;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return real(enumValue(EventType, this.info.event));
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return real(enumValue(TriggerSource, this.info.source));
  }

  getTriggerSourceId(): string {
    return real(this.info.sourceId);
  }
}

/** Installs a trigger for the account that runs the script; without an event it fails. */
export function install(
  handler: string,
  event: TriggerEvent | null,
  source: TriggerSourceName,
  sourceId: string | null,
  schedule: Schedule | null,
): GTrigger {
  if (event === null) throw new Exception('A trigger needs an event before it can be created.');
  return real(
    new Trigger(
      call('ScriptApp', 'TriggerBuilder.create', 'trigger.create', { handler, event, source, sourceId, schedule }),
    ),
  );
}
