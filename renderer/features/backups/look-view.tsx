import { useState } from 'react';
import type { BackupEntry, BackupKind, BackupLook } from '../../../electron/contract/backup-calls.ts';
import { useText } from '../../i18n/use-text.tsx';
import { EntryName } from '../../reading/entry-name.tsx';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Some } from '../../ui/some.tsx';
import { LookItem } from './look-item.tsx';

type Props = { report: BackupLook; busy: boolean; readOnly: boolean; onTake: (ids: string[]) => void };

/** What stands in the same part of the page. */
const parts: { key: string; kinds: BackupKind[] }[] = [
  { key: 'lacking', kinds: ['gone', 'deleted', 'trashed'] },
  { key: 'differs', kinds: ['differs'] },
];

/** What the backup has that the present lacks or has otherwise, entry by entry, and which of it shall come back. */
export function LookView({ report, busy, readOnly, onTake }: Props) {
  const t = useText();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { counts, items, unread } = report;
  const of = (kinds: readonly BackupKind[]): BackupEntry[] => items.filter(({ kind }) => kinds.includes(kind));
  const since = of(['since']);
  const toTake = items.length - since.length;

  function choose(ids: readonly string[], on: boolean) {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  }

  return (
    <>
      {unread.length > 0 && (
        <div className="trouble" role="status">
          <p className="what">{t('backups.unread', { n: unread.length })}</p>
          <p>{unread.join(', ')}</p>
        </div>
      )}
      <p>{t(items.length === 0 ? 'backups.all-same' : 'backups.counts', { same: counts.same, since: counts.since, other: toTake })}</p>
      {parts.map(({ key, kinds }) => {
        const list = of(kinds);
        if (list.length === 0) return null;
        const all = list.every(({ id }) => chosen.has(id));
        return (
          <section key={key} className="stack tight" aria-label={t(`backups.part.${key}`, { n: list.length })}>
            <div className="row apart">
              <h2 className="section">{t(`backups.part.${key}`, { n: list.length })}</h2>
              {!readOnly && list.length > 1 && (
                <Button look="quiet" onClick={() => { choose(list.map(({ id }) => id), !all); }}>{t(all ? 'backups.choose-none' : 'backups.choose-all')}</Button>
              )}
            </div>
            <ul className="backups-items">
              <Some items={list} more={(n) => t('backups.more', { n })}>
                {(item) => <LookItem key={item.id} look={report.look} item={item} chosen={chosen.has(item.id)} onChoose={readOnly ? null : (on) => { choose([item.id], on); }} />}
              </Some>
            </ul>
          </section>
        );
      })}
      {!readOnly && toTake > 0 && (
        <div className="stack tight">
          <div className="row">
            <Button look="go" aria-disabled={chosen.size === 0 || busy} onClick={() => { onTake([...chosen]); }}>
              {t('backups.take', { n: chosen.size })}
            </Button>
          </div>
          <p className="note measure">{t('backups.take-hint')}</p>
        </div>
      )}
      {since.length > 0 && (
        <Fold summary={t('backups.part.since', { n: since.length })}>
          <ul className="backups-items">
            <Some items={since} more={(n) => t('backups.more', { n })}>
              {(item) => <li key={item.id}><EntryName entry={item.entry} /></li>}
            </Some>
          </ul>
        </Fold>
      )}
    </>
  );
}
