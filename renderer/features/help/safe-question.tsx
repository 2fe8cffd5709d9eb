import { useEffect, useRef, useState } from 'react';
import type { HelpChoice } from '../../../electron/domain/entries/entry.ts';
import type { HelpReason } from '../../app/route.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { OneSkill } from './one-skill.tsx';
import { SessionNote } from './session-note.tsx';

const choices = ['now', 'thoughts', 'unsaid'] as const satisfies readonly HelpChoice[];

type Props = { because: HelpReason | undefined; onChoice: ((choice: HelpChoice) => void) | undefined; onClose: () => void };

/**
 * "Are you safe right now?", with three equal answers, none of which closes a way to a person. Nothing is noted, unless an answer in a worksheet
 * opened it: then `onChoice` hears of it.
 */
export function SafeQuestion({ because = 'self', onChoice, onClose }: Props) {
  const t = useText();
  const [choice, setChoice] = useState<HelpChoice | null>(null);
  const answer = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (choice !== null) answer.current?.focus();
  }, [choice]);

  function choose(one: HelpChoice) {
    setChoice(one);
    onChoice?.(one);
  }

  return (
    <section className="help-safe">
      <h3 className="help-ask">{t(because === 'others' ? 'help.safe.others' : 'help.safe')}</h3>
      <div className="help-choices">
        {choices.map((one) => (
          <Button key={one} aria-pressed={choice === one} onClick={() => { choose(one); }}>
            {t(one === 'thoughts' ? `help.safe.thoughts.${because}` : `help.safe.${one}`)}
          </Button>
        ))}
      </div>
      {choice !== null && (
        <div className="help-answer stack tight" tabIndex={-1} ref={answer}>
          <p>{t(`help.answer.${choice}`)}</p>
          {choice === 'thoughts' && <p>{t(because === 'others' ? 'help.answer.distance.others' : 'help.answer.distance')}</p>}
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
