import { useState } from 'react';
import type { Failure } from '../../../electron/contract/result.ts';
import type { OwnLine, Settings } from '../../../electron/domain/settings.ts';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Fold } from '../../ui/fold.tsx';
import { lineKey, type CrisisCountry } from '../../safety/crisis-lines.ts';
import { LineForm } from './line-form.tsx';

/** Own people and numbers, and which of the country's are shown. */
export function EditLines({ country }: { country: CrisisCountry | null }) {
  const t = useText();
  const { settings, saveSettings } = useJournal();
  const [error, setError] = useState<Failure | null>(null);
  const [changing, setChanging] = useState<string | null>(null);

  async function save(change: Partial<Settings>): Promise<boolean> {
    const result = await saveSettings(change);
    setError(result.ok ? null : result.error);
    return result.ok;
  }

  async function change(line: OwnLine): Promise<boolean> {
    const done = await save({ ownLines: settings.ownLines.map((other) => (other.id === line.id ? line : other)) });
    if (done) setChanging(null);
    return done;
  }

  function move(line: OwnLine, by: -1 | 1) {
    const lines = settings.ownLines.filter((other) => other.id !== line.id);
    lines.splice(Math.max(0, settings.ownLines.indexOf(line) + by), 0, line);
    void save({ ownLines: lines });
  }

  const changed = settings.ownLines.find(({ id }) => id === changing);

  return (
    <Fold summary={t('help.edit')}>
      <div className="stack">
        {settings.ownLines.length > 0 && (
          <ul className="stack tight">
            {settings.ownLines.map((line, index) => (
              <li key={line.id} className="row apart">
                <bdi>{line.name}</bdi>
                <span className="row">
                  {index > 0 && (
                    <Button look="quiet" aria-label={t('help.up-name', { name: line.name })} onClick={() => { move(line, -1); }}>
                      {t('help.up')}
                    </Button>
                  )}
                  <Button look="quiet" aria-expanded={changing === line.id} aria-label={t('help.change-name', { name: line.name })} onClick={() => { setChanging(changing === line.id ? null : line.id); }}>
                    {t('help.change')}
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={t('help.remove-name', { name: line.name })}
                    onClick={() => void save({ ownLines: settings.ownLines.filter((other) => other.id !== line.id) })}
                  >
                    {t('help.remove')}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        )}
        {changed !== undefined && (
          <LineForm key={changed.id} line={changed} onDone={change} />
        )}
        {changed === undefined && <LineForm onDone={(line) => save({ ownLines: [...settings.ownLines, line] })} />}
        {country !== null && (
          <fieldset className="group">
            <legend>{t('help.which')}</legend>
            {country.lines.map((line) => {
              const key = lineKey(country, line);
              const hidden = settings.hiddenLines.includes(key);
              return (
                <Checkbox
                  key={key}
                  label={line.name}
                  checked={!hidden}
                  onChange={() => void save({ hiddenLines: hidden ? settings.hiddenLines.filter((other) => other !== key) : [...settings.hiddenLines, key] })}
                />
              );
            })}
          </fieldset>
        )}
        {error !== null && <ErrorNote error={error} />}
      </div>
    </Fold>
  );
}
