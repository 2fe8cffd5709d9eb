import type { Page } from 'playwright-core';
import type { LaunchedApp } from '../launch.ts';

/** Noor keeps a journal, Ana works as a therapist: two journals of one app, each in a window of its own. */
export type Two = {
  readonly app: LaunchedApp;
  /** Both are there once the first step has made them. */
  noor: Page;
  ana: Page;
  /** Files that pass from one to the other, and nothing else, lie here. */
  passed(name: string): string;
  /** Called where there is something to look at. */
  look(page: Page, name: string): Promise<void>;
};

export type Step = { name: string; run(two: Two): Promise<void> };

/** A wall time of the week in which all of this happens; the second of March is a Tuesday. */
export async function at(two: Two, wall: string): Promise<void> {
  await two.app.moveClock(new Date(`2027-03-${wall}:00`));
}

/** What Noor and Ana write. What happened is struck out before it is passed on, Marta's name is replaced, and the process note stays with Ana. */
export const words = {
  situation: 'Marta asked about the report in front of everyone.',
  thought: 'Marta thinks I am slow.',
  inTheWay: 'Marta kept me late.',
  processNote: 'Watch that I do not take the side of the employer.',
  comment: 'What did you do right after that thought?',
  noorsNote: 'I asked her for a day more.',
  anasNote: 'And she said yes?',
  takeAway: 'A thought about me is not a fact about me.',
};
