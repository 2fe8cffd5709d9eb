import { useState, type ReactNode } from 'react';
import type { MergeItem, MergeKind, MergeReport } from '../../../electron/contract/merge-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { BothSides } from './both-sides.tsx';
import { DeletedOne } from './deleted-one.tsx';
import { ItemName } from './item-name.tsx';

export type Choices = { stand: ReadonlyMap<string, 'here' | 'there'>; keep: ReadonlySet<string> };

type Props = { report: MergeReport; folder: string; busy: boolean; onMerge: (choices: Choices) => void; onOther: () => void };

/** So many at a time; a long list stays quick. */
const some = 50;

/** What the other copy holds, what was changed on both sides, and what would come of it. */
export function MergeReview({ report, folder, busy, onMerge, onOther }: Props) {
  const t = useText();
  const [stand, setStand] = useState<Choices['stand']>(new Map());
  const [keep, setKeep] = useState<Choices['keep']>(new Set());
  const { counts, drafts, unread } = report;
  const nothing = counts.there + counts.newerThere + counts.both + counts.deletedThere + drafts === 0;
  const of = (...kinds: MergeKind[]): MergeItem[] => report.items.filter(({ kind }) => kinds.includes(kind));
  return (
    <div className="stack">
      <bdi className="merge-folder">{folder}</bdi>
      {report.openElsewhere && <p className="banner">{t('merge.open-elsewhere')}</p>}
      {unread.length > 0 && (
        <div className="trouble" role="status">
          <p className="what">{t('merge.unread', { n: unread.length })}</p>
          <p>{unread.join(', ')}</p>
        </div>
      )}
      <dl className="merge-counts">
        <Count label={t('merge.count.there')} n={counts.there} />
        <Count label={t('merge.count.newer-there')} n={counts.newerThere} />
        <Count label={t('merge.count.both')} n={counts.both} />
        <Count label={t('merge.count.deleted-there')} n={counts.deletedThere} />
        <Count label={t('merge.count.deleted-here')} n={counts.deletedHere} />
        <Count label={t('merge.count.newer-here')} n={counts.newerHere} />
        <Count label={t('merge.count.same')} n={counts.same} />
        <Count label={t('merge.count.drafts')} n={drafts} />
      </dl>
      {counts.both > 0 && (
        <Part title={t('merge.both')} text={t('merge.both-text')}>
          <Some items={of('both')}>
            {(item) => <BothSides key={item.id} look={report.look} item={item} side={stand.get(item.id) ?? item.stands ?? 'here'} onSide={(side) => { setStand(new Map(stand).set(item.id, side)); }} />}
          </Some>
        </Part>
      )}
      {counts.deletedThere + counts.deletedHere > 0 && (
        <Part title={t('merge.deleted')} text={t('merge.deleted-text')}>
          <Some items={of('deleted-there', 'deleted-here')}>
            {(item) => <DeletedOne key={item.id} look={report.look} item={item} kept={keep.has(item.id)} onKeep={(on) => { setKeep(toggled(keep, item.id, on)); }} />}
          </Some>
        </Part>
      )}
      {counts.there + counts.newerThere > 0 && (
        <Fold summary={t('merge.comes', { n: counts.there + counts.newerThere })}>
          <Some items={of('newer-there', 'there')}>{(item) => <p key={item.id} className="merge-line"><ItemName item={item} /></p>}</Some>
        </Fold>
      )}
      {nothing ? <p role="status">{t('merge.nothing')}</p> : <p className="measure">{t('merge.before')}</p>}
      <div className="row">
        {!nothing && <Button look="go" busy={busy ? t('merge.writing') : null} onClick={() => { onMerge({ stand, keep }); }}>{t('merge.go')}</Button>}
        <Button aria-disabled={busy} onClick={onOther}>{t('merge.choose-other')}</Button>
      </div>
    </div>
  );
}

function toggled(set: ReadonlySet<string>, id: string, on: boolean): Set<string> {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

function Count({ label, n }: { label: string; n: number }) {
  if (n === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd className="numbers">{n}</dd>
    </div>
  );
}

function Part({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className="stack tight">
      <h2 className="section">{title}</h2>
      <p className="label measure">{text}</p>
      {children}
    </section>
  );
}

function Some({ items, children }: { items: readonly MergeItem[]; children: (item: MergeItem) => ReactNode }) {
  const t = useText();
  const [shown, setShown] = useState(some);
  return (
    <>
      {items.slice(0, shown).map(children)}
      {items.length > shown && <div className="row"><Button onClick={() => { setShown(shown + some); }}>{t('merge.more', { n: items.length - shown })}</Button></div>}
    </>
  );
}
