import type { ReactNode } from 'react';
import type { EntrySummary } from '../../electron/contract/entry-calls.ts';
import { useText } from '../i18n/use-text.tsx';
import { Icon } from '../ui/icons.tsx';
import { FeelingMarks } from './feeling-marks.tsx';
import { Marked } from './marked.tsx';
import './reading.css';

type Props = {
  item: EntrySummary;
  kind: string;
  /** What stands first in the last line: when it was. */
  when: ReactNode;
  /** What was searched for. */
  words?: readonly string[];
  /** In the place of the entry's own line. */
  line?: ReactNode;
  mostFeelings?: number;
};

const none: readonly string[] = [];

/** What a row of a list says about an entry. */
export function RowWords({ item, kind, when, words = none, line, mostFeelings = 4 }: Props) {
  const t = useText();
  const { title, tags } = item;
  const shown = line ?? (item.line === '' ? null : <Marked text={item.line} words={words} />);
  return (
    <>
      <span className={title === '' ? 'reading-row-title unnamed' : 'reading-row-title'} dir="auto">
        {title === '' ? kind : <Marked text={title} words={words} />}
      </span>
      {shown !== null && <span className="reading-row-line" dir="auto">{shown}</span>}
      <span className="reading-row-meta">
        {when}
        {title !== '' && <span>{kind}</span>}
        {item.worksheet?.state === 'part' && <span>{t('reading.row.part')}</span>}
        <FeelingMarks feelings={item.feelings} most={mostFeelings} words={words} />
        {tags.map((tag) => <span key={tag} className="reading-row-tag"><Marked text={tag} words={words} /></span>)}
        {item.bring && <span className="reading-row-bring"><Icon name="take-along" />{t('reading.row.to-bring')}</span>}
      </span>
    </>
  );
}
