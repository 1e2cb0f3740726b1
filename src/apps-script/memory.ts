// Keeps small facts in the script's properties.

import type { Memory } from '../app/ports';

/** Facts shared by everyone who runs the script; none of them is personal. */
export function createMemory(properties: GoogleAppsScript.Properties.PropertiesService): Memory {
  return {
    get: (key) => properties.getScriptProperties().getProperty(key),
    set: (key, value) => {
      properties.getScriptProperties().setProperty(key, value);
    },
  };
}
