// Properties and cache.

import type { StoreKind } from '../../bridge/script-operations';
import { call, touch } from '../bridge';
import { type Faked, Guarded, real } from '../guarded';
import { checkSignature } from '../signature';

type GProperties = GoogleAppsScript.Properties.Properties;
type GCache = GoogleAppsScript.Cache.Cache;

class Properties extends Guarded implements Faked<GProperties, Properties> {
  constructor(private readonly store: StoreKind) {
    super();
  }

  override toString(): string {
    return 'Properties';
  }

  private all(member: string): Readonly<Record<string, string>> {
    return call('PropertiesService', `Properties.${member}`, 'properties.get', { store: this.store });
  }

  getProperty(key: string): string | null {
    const args = { store: this.store, key: String(key) };
    return call('PropertiesService', 'Properties.getProperty', 'properties.getOne', args);
  }

  getProperties(): { [key: string]: string } {
    return { ...this.all('getProperties') };
  }

  getKeys(): string[] {
    return Object.keys(this.all('getKeys'));
  }

  /** Values are stored as texts whatever they are. */
  setProperty(key: string, value: string): GProperties {
    checkSignature('PropertiesService.Properties.setProperty', [key], [['string']]);
    const args = { store: this.store, values: { [key]: String(value) }, replace: false };
    call('PropertiesService', 'Properties.setProperty', 'properties.set', args);
    return real(this);
  }

  setProperties(values: { [key: string]: string }, deleteAllOthers = false): GProperties {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    const args = { store: this.store, values: texts, replace: deleteAllOthers };
    call('PropertiesService', 'Properties.setProperties', 'properties.set', args);
    return real(this);
  }

  deleteProperty(key: string): GProperties {
    call('PropertiesService', 'Properties.deleteProperty', 'properties.delete', { store: this.store, key });
    return real(this);
  }

  deleteAllProperties(): GProperties {
    call('PropertiesService', 'Properties.deleteAllProperties', 'properties.delete', { store: this.store, key: null });
    return real(this);
  }
}

export class PropertiesService
  extends Guarded
  implements Faked<GoogleAppsScript.Properties.PropertiesService, PropertiesService>
{
  override toString(): string {
    return 'PropertiesService';
  }

  private store(store: StoreKind, member: string): GProperties {
    touch('PropertiesService', `PropertiesService.${member}`);
    return real(new Properties(store));
  }

  getScriptProperties(): GProperties {
    return this.store('script', 'getScriptProperties');
  }

  getUserProperties(): GProperties {
    return this.store('user', 'getUserProperties');
  }

  getDocumentProperties(): GProperties {
    return this.store('document', 'getDocumentProperties');
  }
}

/** What writes answers null: T:teststores.js, where it runs on the platform. */
class Cache extends Guarded implements Faked<GCache, Cache> {
  constructor(private readonly store: StoreKind) {
    super();
  }

  override toString(): string {
    return 'Cache';
  }

  get(key: string): string | null {
    return call('CacheService', 'Cache.get', 'cache.get', { store: this.store, keys: [key] })[key] ?? null;
  }

  getAll(keys: string[]): { [key: string]: string } {
    return { ...call('CacheService', 'Cache.getAll', 'cache.get', { store: this.store, keys }) };
  }

  put(key: string, value: string, seconds = 600): null {
    const args = { store: this.store, values: { [key]: String(value) }, seconds };
    return call('CacheService', 'Cache.put', 'cache.put', args);
  }

  putAll(values: { [key: string]: string }, seconds = 600): null {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    return call('CacheService', 'Cache.putAll', 'cache.put', { store: this.store, values: texts, seconds });
  }

  remove(key: string): null {
    return call('CacheService', 'Cache.remove', 'cache.remove', { store: this.store, keys: [key] });
  }

  removeAll(keys: string[]): null {
    return call('CacheService', 'Cache.removeAll', 'cache.remove', { store: this.store, keys });
  }
}

export class CacheService extends Guarded implements Faked<GoogleAppsScript.Cache.CacheService, CacheService> {
  override toString(): string {
    return 'CacheService';
  }

  private store(store: StoreKind, member: string): GCache {
    touch('CacheService', `CacheService.${member}`);
    return real(new Cache(store));
  }

  getScriptCache(): GCache {
    return this.store('script', 'getScriptCache');
  }

  getUserCache(): GCache {
    return this.store('user', 'getUserCache');
  }

  getDocumentCache(): GCache {
    return this.store('document', 'getDocumentCache');
  }
}
