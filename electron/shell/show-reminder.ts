import { Notification } from 'electron';
import type { Ring } from '../domain/plans/rings.ts';
import type { Language } from '../contract/shell.ts';
import type { ShellWords } from './words.ts';

/** Electron holds a notification weakly: one that nobody else holds is collected, and then its click is lost (electron#16922). */
const shown = new Set<Notification>();

/** What it says: a time of day, and no word of a plan. */
export function reminderText(words: ShellWords, language: Language, { time }: Ring): string {
  if (time === null) return words.plannedToday;
  const said = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(new Date(`2000-01-01T${time}:00Z`));
  return words.plannedFor.replace('{time}', said);
}

/** Shows it without a sound. Where the system has no notifications, nothing is shown. */
export function showReminder(title: string, body: string, onClick: () => void): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title, body, silent: true });
  shown.add(notification);
  notification.on('close', () => {
    shown.delete(notification);
  });
  notification.on('click', () => {
    shown.delete(notification);
    onClick();
  });
  notification.show();
}
