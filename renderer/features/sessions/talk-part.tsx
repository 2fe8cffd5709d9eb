import { useText } from '../../i18n/use-text.tsx';

const lines: Partial<Record<string, readonly string[]>> = {
  privacy: ['why', 'stays', 'not', 'notes', 'stop', 'between'],
  app: ['yours', 'tick', 'plan', 'take', 'help'],
  drill: ['pick', 'sign', 'day', 'people', 'after'],
  gaps: ['longer', 'alone', 'back'],
};

/** Things to go through together: questions for both, no answers by the app. */
export function TalkLines({ part }: { part: string }) {
  const t = useText();
  const here = lines[part] ?? [];
  if (here.length === 0) return null;
  return (
    <ul className="session-lines">
      {here.map((line) => <li key={line}>{t(`sessions.talk.${part}.${line}`)}</li>)}
    </ul>
  );
}
