// Keeps small facts in the script's properties.

import type { Memory } from '../app/ports';

/** Facts shared by everyone who runs the script; none of them is personal. One call reads them all, however many there are. */
export function createMemory(properties: GoogleAppsScript.Properties.PropertiesService): Memory {
  let facts: Map<string, string> | null = null;
  const read = (): Map<string, string> => {
    facts ??= new Map(Object.entries(properties.getScriptProperties().getProperties()));
    return facts;
  };
  return {
    get: (key) => read().get(key) ?? null,
    set: (key, value) => {
      properties.getScriptProperties().setProperty(key, value);
      facts?.set(key, value);
    },
    refresh: () => {
      facts = null;
    },
  };
}
