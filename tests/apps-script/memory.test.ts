// The script's properties behind the port: one call reads them all, and what other runs set in between is not overlooked.

import { describe, expect, it } from 'vitest';
import { createServices } from '../../host/create-services';
import { createGate } from '../../src/apps-script/gate';
import { createMemory } from '../../src/apps-script/memory';

interface Services {
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
}

function newRun() {
  const services = createServices({ now: Date.UTC(2026, 10, 20) }) as unknown as Services;
  let reads = 0;
  const properties = services.PropertiesService.getScriptProperties();
  const counted = {
    getScriptProperties: () => ({
      getProperties: () => {
        reads += 1;
        return properties.getProperties();
      },
      setProperty: (key: string, value: string) => properties.setProperty(key, value),
    }),
  } as unknown as GoogleAppsScript.Properties.PropertiesService;
  const memory = createMemory(counted);
  const gate = createGate(services.LockService, services.SpreadsheetApp, memory);
  const other = (key: string, value: string) => void properties.setProperty(key, value);
  return { memory, gate, other, reads: () => reads };
}

describe('the memory', () => {
  it('reads everything once, and knows what it set itself', () => {
    const { memory, other, reads } = newRun();
    other('stamp', 'a');
    expect([memory.get('stamp'), memory.get('watch')]).toEqual(['a', null]);
    memory.set('watch', 'b');
    expect([memory.get('watch'), memory.get('stamp'), reads()]).toEqual(['b', 'a', 1]);
  });

  it('sees what another run set, after a refresh', () => {
    const { memory, other } = newRun();
    expect(memory.get('missedBell')).toBeNull();
    other('missedBell', 'yes');
    memory.refresh();
    expect(memory.get('missedBell')).toBe('yes');
  });

  it('sees on either side of the gate what was set while it waited or worked', () => {
    const { memory, gate, other } = newRun();
    const seen = [memory.get('stamp')];
    other('stamp', 'while it waited');
    gate.alone(() => {
      seen.push(memory.get('stamp'));
      other('stamp', 'while it worked');
    });
    seen.push(memory.get('stamp'));
    expect(seen).toEqual([null, 'while it waited', 'while it worked']);
  });
});
