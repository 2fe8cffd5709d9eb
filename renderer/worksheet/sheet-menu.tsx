import { useId, useState } from 'react';
import type { Definition } from '../../electron/domain/worksheets/definition-schema.ts';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { AboutSheet } from './about-sheet.tsx';
import type { Layout } from './fill-props.ts';
import type { Sheet } from './registry.ts';

type Props = {
  sheet: Sheet;
  label: string;
  length: string;
  onLength: (length: string) => void;
  layout: Layout;
  onLayout: (layout: Layout) => void;
  onPrint?: () => void;
};

/** How long the sheet is and how it is shown; growing and shrinking loses no answer. */
export function SheetMenu({ sheet, label, length, onLength, layout, onLayout, onPrint }: Props) {
  const t = useText();
  const id = useId();
  const name = useId();
  const [about, setAbout] = useState(false);
  const { definition, words } = sheet;
  return (
    <>
      <Button look="quiet" className="ws-menu-button" popoverTarget={id}>
        {label}
        <span className="ws-caret" aria-hidden="true" />
      </Button>
      <div id={id} className="ws-menu" popover="auto">
        {definition.lengths.length < 2 ? null : (
          <fieldset className="group">
            <legend className="label">{t('worksheet.length')}</legend>
            {definition.lengths.map((choice) => (
              <label key={choice.id} className="tick">
                <input
                  type="radio"
                  name={name}
                  checked={choice.id === length}
                  onChange={() => {
                    onLength(choice.id);
                  }}
                />
                <span>
                  {lengthTitle(definition, choice.id, words.lengths[choice.id]?.name ?? choice.id, t('worksheet.steps', { n: choice.steps.length }))}
                  <span className="hint">
                    {words.lengths[choice.id]?.line} {t('worksheet.minutes', { n: choice.minutes })}
                  </span>
                </span>
              </label>
            ))}
            <p className="note">{t('worksheet.length-note')}</p>
          </fieldset>
        )}
        <fieldset className="group">
          <legend className="label">{t('worksheet.layout')}</legend>
          {(['guided', 'page'] as const).map((choice) => (
            <label key={choice} className="tick">
              <input
                type="radio"
                name={`${name}-layout`}
                checked={choice === layout}
                onChange={() => {
                  onLayout(choice);
                }}
              />
              <span>{t(`worksheet.layout.${choice}`)}</span>
            </label>
          ))}
        </fieldset>
        <Button
          look="quiet"
          flush
          popoverTarget={id}
          popoverTargetAction="hide"
          onClick={() => {
            setAbout(true);
          }}
        >
          {t('worksheet.about')}
        </Button>
        {onPrint === undefined ? null : (
          <Button look="quiet" flush onClick={onPrint}>
            {t('worksheet.print')}
          </Button>
        )}
      </div>
      {about ? (
        <AboutSheet
          words={words}
          onClose={() => {
            setAbout(false);
          }}
        />
      ) : null}
    </>
  );
}

function lengthTitle(definition: Definition, id: string, name: string, steps: string): string {
  return definition.lengths.some((other) => other.id === id) ? `${steps}: ${name}` : name;
}
