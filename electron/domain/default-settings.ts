import type { Settings } from './settings.ts';

/** Kept apart from the schema, so that the window does not carry a validator. */
export const defaultSettings: Settings = {
  changed: 0,
  idleMinutes: 5,
  use: 'own',
  name: '',
  ownFeelings: [],
  ownPatterns: [],
  patternOrder: [],
  ownLines: [],
  hiddenLines: [],
  thoughtLength: '5',
  thoughtLayout: 'guided',
  lastSession: null,
  recoveryReminder: null,
  skills: { favourites: [], rating: null, read: {}, show: 'both', bells: false, voice: false, timer: { minutes: 10, every: 0 } },
  sheetFavourites: [],
  cardOrder: [],
  sessionParts: [],
  // None until a person chooses them (clinical reference 6.3).
  reminders: { when: 'off', at: '09:00' },
};
