import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Answers } from '../../electron/domain/worksheets/answers.ts';
import { rerateFields } from '../../electron/domain/worksheets/looks.ts';
import { textAt } from '../../electron/domain/worksheets/refs.ts';
import { tidyAnswers } from '../../electron/domain/worksheets/tidy.ts';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { FieldFill } from './field-view.tsx';
import type { Sheet } from './registry.ts';
import { SheetProvider, type LookShown, type OwnWords } from './sheet-context.tsx';
import './worksheet.css';

export type LookAgainProps = {
  sheet: Sheet;
  /** The record as it was written. */
  answers: Answers;
  looks: readonly LookShown[];
  own: OwnWords;
  /** What was rated so far this time, if it was begun before. */
  started?: Answers;
  /** Every change, for a draft. */
  onChange?: (look: Answers) => void;
  /** The answers of the re-rating fields; with the time of day it is one `look`. */
  onKeep: (look: Answers) => void;
  onLeave: () => void;
  lead?: ReactNode;
  saveState?: ReactNode;
  help?: ReactNode;
};

/** Days later: the record in brief, and its ratings once more. */
export function LookAgain({ sheet, answers, looks, own, started = {}, onChange, onKeep, onLeave, lead, saveState, help }: LookAgainProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [look, setLook] = useState<Answers>(started);
  const { definition, words } = sheet;
  const fields = rerateFields(definition, answers);
  const said = [...definition.title, ...definition.line]
    .map((ref) => ({ ref, text: textAt(ref, answers) }))
    .filter(({ text }, index, all) => text !== '' && all.findIndex((other) => other.text === text) === index);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    // The re-rating fields see this look's answers in place of those from the day itself.
    <SheetProvider sheet={sheet} answers={withLook(answers, fields.map((field) => field.id), look)} own={own} looks={looks}>
      <div className="step ws">
        <header>
          <Button look="quiet" flush onClick={onLeave}>
            {t('worksheet.leave')}
          </Button>
          <div className="ends">
            {saveState}
            {help}
          </div>
        </header>
        <section className="ask ws-ask" aria-labelledby="ws-look">
          <div className="ws-brief">
            {lead === undefined ? null : <p className="label">{lead}</p>}
            {said.map(({ ref, text }) => (
              <p key={`${ref.field}-${ref.column ?? ''}`} className="before-this">
                <span className="visually-hidden">{words.fields[ref.field]?.label} </span>
                {text}
              </p>
            ))}
          </div>
          <div className="ws-head">
            <h1 id="ws-look" className="question" tabIndex={-1} ref={heading}>
              {t('worksheet.look.question')}
            </h1>
            <p className="help">{fields.length === 0 ? t('worksheet.look.nothing') : t('worksheet.look.help')}</p>
          </div>
          <div className="ws-body">
            {fields.map((field) => (
              <FieldFill
                key={field.id}
                field={field}
                bare={false}
                onAnswer={(fieldId, answer) => {
                  if (answer === undefined) return;
                  const next = { ...look, [fieldId]: answer };
                  setLook(next);
                  onChange?.(next);
                }}
              />
            ))}
          </div>
        </section>
        <footer>
          <span className="ws-corner" />
          <Button
            look="go"
            onClick={() => {
              onKeep(tidyAnswers(look));
            }}
          >
            {t('worksheet.look.keep')}
          </Button>
        </footer>
      </div>
    </SheetProvider>
  );
}

function withLook(answers: Answers, fieldIds: readonly string[], look: Answers): Answers {
  const rest = Object.fromEntries(Object.entries(answers).filter(([id]) => !fieldIds.includes(id)));
  return { ...rest, ...look };
}
