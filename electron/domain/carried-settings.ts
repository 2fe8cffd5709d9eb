import { z } from 'zod';
import { defaultSettings } from './default-settings.ts';
import { settings } from './settings.ts';

/** Settings as a file carries them: what an older program did not know yet is as it is at first. */
export const carriedSettings = z.preprocess((value) => (typeof value === 'object' && value !== null ? { ...defaultSettings, ...value } : value), settings);
