import livesEn from './words/lives.en.json' with { type: 'json' };
import livesEs from './words/lives.es.json' with { type: 'json' };
import sharedEn from './words/shared.en.json' with { type: 'json' };
import sharedEs from './words/shared.es.json' with { type: 'json' };

/** What one made-up person's entries are put together from. */
export type Life = (typeof livesEn)[number];
export type Theme = Life['themes'][number];
export type Shared = typeof sharedEn;
export type DemoLanguage = 'en' | 'es';

export function livesIn(language: DemoLanguage): { lives: readonly Life[]; shared: Shared; zone: string } {
  return language === 'es' ? { lives: livesEs, shared: sharedEs, zone: 'Europe/Madrid' } : { lives: livesEn, shared: sharedEn, zone: 'Europe/London' };
}
