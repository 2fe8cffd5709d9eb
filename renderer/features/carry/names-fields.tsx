import { useState } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icons.tsx';
import { initialOf, type HiddenName } from './carry-state.ts';

type Props = { names: readonly HiddenName[]; /** They stand as they did the last time. */ again: boolean; onNames: (names: HiddenName[]) => void };

const most = 100;

/** Names that are hidden wherever they stand, and what stands there instead. */
export function NamesFields({ names, again, onNames }: Props) {
  const t = useText();
  const [added, setAdded] = useState<string | null>(null);

  function put(key: string, next: Partial<HiddenName>) {
    onNames(names.map((one) => (one.key === key ? { ...one, ...next } : one)));
  }

  return (
    <section className="stack" aria-labelledby="carry-names">
      <div className="stack tight">
        <h2 className="section" id="carry-names">
          {t('carry.names.title')}
        </h2>
        <p className="label measure">{t('carry.names.text')}</p>
        {again && <p className="note measure" role="status">{t('carry.names.again')}</p>}
      </div>
      {names.map(({ key, name, as }, index) => (
        <div key={key} className="carry-name" role="group" aria-label={t('carry.names.one', { n: index + 1 })}>
          <TextField label={t('carry.names.name')} value={name} maxLength={80} words autoFocus={key === added} onChange={(event) => { put(key, { name: event.target.value }); }} />
          <TextField label={t('carry.names.as')} value={as} maxLength={80} words placeholder={initialOf(name)} onChange={(event) => { put(key, { as: event.target.value }); }} />
          <Button look="icon" aria-label={t('carry.names.remove', { n: index + 1 })} onClick={() => { onNames(names.filter((one) => one.key !== key)); }}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
      {names.length < most && (
        <div className="row">
          <Button
            onClick={() => {
              const key = crypto.randomUUID();
              setAdded(key);
              onNames([...names, { key, name: '', as: '' }]);
            }}
          >
            {t(names.length === 0 ? 'carry.names.first' : 'carry.names.another')}
          </Button>
        </div>
      )}
    </section>
  );
}
