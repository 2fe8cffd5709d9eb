import { settings as settingsSchema, type Settings } from '../../domain/settings.ts';
import { defaultSettings } from '../../domain/default-settings.ts';
import { isObject } from './document.ts';
import type { Body } from './sealed-adapter.ts';

export const settingsBody: Body<Settings> = {
  format: 'footbridge-settings',
  encode: (data) => `"settings":${JSON.stringify(data)}`,
  decode: (body) => (isObject(body['settings']) ? readSettings(body['settings']) : null),
};

/** Takes each setting that is valid; a missing or odd one falls back by itself, so that one bad value does not lose the rest. */
export function readSettings(value: Record<string, unknown>): Settings {
  const taken: Record<string, unknown> = { ...defaultSettings };
  for (const [key, schema] of Object.entries(settingsSchema.shape)) {
    const parsed = schema.safeParse(value[key]);
    if (parsed.success) taken[key] = parsed.data;
  }
  return settingsSchema.parse(taken);
}
