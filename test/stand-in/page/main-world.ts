import { WorldLink } from './world-link.ts';

/** A parameter of the function around this script: a name that the page cannot guess. */
declare const standInSecret: string;

// The page's world: receives what the preload exposes, before any script of the page runs.
new WorldLink(`${standInSecret}-to-preload`, `${standInSecret}-to-page`, (key, value) => {
  Object.defineProperty(window, key, { value, enumerable: true });
});
