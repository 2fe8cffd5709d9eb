import { groupSheets, type LibraryGroup, type LibraryOrder, type LibrarySheet } from '../../../electron/domain/worksheets/library.ts';
import { useText } from '../../i18n/use-text.tsx';
import { Fold } from '../../ui/fold.tsx';
import { SheetRow } from './sheet-row.tsx';

type Props = { sheets: readonly LibrarySheet[]; order: LibraryOrder; open: readonly string[]; onOpen: (key: string, open: boolean) => void };

/** Groups in plain words, each behind a fold, so that the page is a list of needs and not of sheets. */
export function LibraryGroups({ sheets, order, open, onOpen }: Props) {
  const t = useText();

  function nameOf(key: string): string {
    if (key === 'measures') return t('library.measures');
    switch (order) {
      case 'need':
        return t(`library.need.${key}`);
      case 'approach':
        return t(`library.approach.${key}`);
      case 'length':
        return t(`library.length.${key}`);
      case 'lead':
        return t(`library.lead.${key}`);
    }
  }

  return (
    <div className="library-groups">
      {groupSheets(sheets, order).map((group) => {
        const key = group.key === 'measures' ? group.key : `${order} ${group.key}`;
        return <Group key={key} group={group} name={nameOf(group.key)} open={open.includes(key)} onToggle={(now) => { onOpen(key, now); }} />;
      })}
    </div>
  );
}

type GroupProps = { group: LibraryGroup; name: string; open: boolean; onToggle: (open: boolean) => void };

function Group({ group, name, open, onToggle }: GroupProps) {
  const t = useText();
  const { key, sheets } = group;
  return (
    <Fold
      open={open}
      onToggle={onToggle}
      summary={
        <h2 className="library-group">
          {name} <span className="note numbers">{sheets.length}</span>
        </h2>
      }
    >
      {key === 'measures' && <p className="note measure">{t('library.measures.lead')}</p>}
      <ul className="library-rows">
        {sheets.map((sheet, index) => <SheetRow key={sheet.id} sheet={sheet} begin={index === 0 && sheets.length > 1 && key !== 'measures'} />)}
      </ul>
    </Fold>
  );
}
