import type { MergeItem } from '../../../electron/contract/merge-calls.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryRead } from '../../reading/entry-read.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useKindName } from '../../reading/use-kind-name.ts';

type Props = { look: string; item: MergeItem; side: 'here' | 'there'; onSide: (side: 'here' | 'there') => void };

/** One entry that was changed in both copies: the two texts side by side, and whose stands. */
export function BothSides({ look, item, side, onSide }: Props) {
  const t = useText();
  const kind = useKindName()(item.entry);
  const { value, error, again } = useQuery('merge.both', { look, id: item.id });
  const newest = item.stands === 'here' ? 'merge.here-newest' : 'merge.there-newest';
  return (
    <article className="merge-both">
      <div className="merge-texts">
        <section aria-label={t('merge.here')}>
          <p className="label">{t(item.stands === 'here' ? newest : 'merge.here')}</p>
          {value?.here != null && <EntryRead content={value.here} />}
        </section>
        <section aria-label={t('merge.there')}>
          <p className="label">{t(item.stands === 'there' ? newest : 'merge.there')}</p>
          {value?.there != null && <EntryRead content={value.there} />}
        </section>
      </div>
      {error !== null && <ErrorNote error={error} onRetry={again} />}
      <RadioGroup
        label={t('merge.which', { title: item.entry.title === '' ? kind : item.entry.title })}
        options={[{ value: 'here', text: t('merge.here') }, { value: 'there', text: t('merge.there') }]}
        value={side}
        onChange={(next) => { onSide(next === 'there' ? 'there' : 'here'); }}
      />
    </article>
  );
}
