import { putTogether } from './assign.ts';
import { takeOn } from './accept.ts';
import { halfDone, otherAnswers } from './days.ts';
import { exchangeCards, firstRuns } from './meet.ts';
import { noteForHerself, readComment, readReply, sendComment } from './read.ts';
import { prepare, reply } from './reply.ts';
import { passOn, readTogether } from './together.ts';
import type { Step } from './two.ts';

/** The whole loop between two sessions, by keyboard: what the end-to-end test proves and the tour shows. */
export const steps: readonly Step[] = [
  { name: 'each makes a journal, one of them for work as a therapist', run: firstRuns },
  { name: 'each takes the other’s card; the six words are the same on both screens', run: exchangeCards },
  { name: 'Ana puts three things together, tailors one, and seals them for Noor', run: putTogether },
  { name: 'Noor sees who they are from, changes a plan, says how sure she is, and takes them on', run: takeOn },
  { name: 'one is begun, left half done, and gone on with the next day', run: halfDone },
  { name: 'one does not happen, and what got in the way is said; the others are done', run: otherAnswers },
  { name: 'the session sheet says what came since, and Noor ticks what may be seen', run: prepare },
  { name: 'the reply goes back sealed, with one answer struck out and a name replaced', run: reply },
  { name: 'it lands under Noor, unread first; Ana sees what got in the way, and comments', run: readReply },
  { name: 'Ana writes a process note, for herself', run: noteForHerself },
  { name: 'the comment goes back sealed', run: sendComment },
  { name: 'the comment stands beside Noor’s entry', run: readComment },
  { name: 'they read together what was ticked; both write notes', run: readTogether },
  { name: 'what changed goes to Ana, with the notes of both', run: passOn },
];
