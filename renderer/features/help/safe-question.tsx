import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { OneSkill } from './one-skill.tsx';
import { SessionNote } from './session-note.tsx';

const choices = ['now', 'thoughts', 'unsaid'] as const;
type Choice = (typeof choices)[number];

/** "Are you safe right now?", with three equal answers. None is noted anywhere, and none closes a way to a person. */
export function SafeQuestion({ onClose }: { onClose: () => void }) {
  const t = useText();
  const [choice, setChoice] = useState<Choice | null>(null);
  const answer = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (choice !== null) answer.current?.focus();
  }, [choice]);

  return (
    <section className="help-safe">
      <h3 className="help-ask">{t('help.safe')}</h3>
      <div className="help-choices">
        {choices.map((one) => (
          <Button key={one} aria-pressed={choice === one} onClick={() => { setChoice(one); }}>
            {t(`help.safe.${one}`)}
          </Button>
        ))}
      </div>
      {choice !== null && (
        <div className="help-answer stack tight" tabIndex={-1} ref={answer}>
          <p>{t(`help.answer.${choice}`)}</p>
          {choice === 'thoughts' && <p>{t('help.answer.distance')}</p>}
          {choice !== 'unsaid' && <OneSkill exercise={choice === 'now' ? 'anchor' : 'senses'} />}
          {choice !== 'now' && <SessionNote />}
          {choice === 'unsaid' && (
            <div>
              <Button onClick={onClose}>{t('help.go-on')}</Button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
