import { reworded, tongues, withLanguage, withoutLanguage } from '../../../electron/domain/own-sheets/edit-sheet.ts';
import type { Tongue } from '../../../electron/domain/worksheets/vocabulary.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Checkbox, RadioGroup } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { FormsPart } from './forms-part.tsx';
import { ShelfPart } from './shelf-part.tsx';
import { TextLines } from './text-lines.tsx';
import { useEditing } from './edit-context.tsx';

const aboutParts = ['forWhom', 'notWhen', 'idea'] as const;

/** Its name, what it is for, and in which languages. */
export function SheetHead({ onLanguage }: { onLanguage: (language: Tongue) => void }) {
  const t = useText();
  const { edit, setEdit, language, words, setWords } = useEditing();
  const both = edit.words.en !== undefined && edit.words.es !== undefined;
  const other = tongues.find((one) => one !== language) ?? 'en';
  return (
    <section className="stack" aria-label={t('sheet-editor.head')}>
      <Checkbox
        label={t('sheet-editor.both', { language: t(`sheet-editor.in.${both ? 'both' : other}`) })}
        hint={t('sheet-editor.both.hint')}
        checked={both}
        onChange={(on) => { setEdit((before) => (on ? withLanguage(before, other) : withoutLanguage(before, other))); }}
      />
      {both && (
        <RadioGroup
          label={t('sheet-editor.language')}
          options={tongues.map((one) => ({ value: one, text: t(`sheet-editor.tongue.${one}`), lang: one }))}
          value={language}
          onChange={(next) => { onLanguage(next === 'es' ? 'es' : 'en'); }}
        />
      )}
      <TextField label={t('sheet-editor.name')} lang={language} words value={words.name} maxLength={120} onChange={(event) => { setWords((before) => ({ ...before, name: event.target.value })); }} />
      {both && (
        <TextField
          label={t(`sheet-editor.name-in.${other}`)}
          lang={other}
          words
          value={edit.words[other]?.name ?? ''}
          maxLength={120}
          onChange={(event) => { const name = event.target.value; setEdit((before) => reworded(before, other, (one) => ({ ...one, name }))); }}
        />
      )}
      <TextField
        label={t('sheet-editor.purpose')}
        hint={t('sheet-editor.purpose.hint')}
        lang={language}
        value={words.purpose}
        maxLength={300}
        onChange={(event) => { setWords((before) => ({ ...before, purpose: event.target.value })); }}
      />
      <Fold summary={t('sheet-editor.about')}>
        <div className="stack" key={language}>
          {aboutParts.map((part) => (
            <TextLines key={part} label={t(`sheet-editor.about.${part}`)} hint={t('sheet-editor.lines')} lang={language} value={words.about[part]} onChange={(lines) => { setWords((before) => ({ ...before, about: { ...before.about, [part]: lines } })); }} />
          ))}
        </div>
      </Fold>
      <ShelfPart />
      <FormsPart />
    </section>
  );
}
