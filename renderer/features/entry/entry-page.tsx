import { practicePlan } from '../../../electron/domain/plans/practice-plan.ts';
import { balancedThought } from '../../../electron/domain/safety/card.ts';
import { useNavigate } from '../../app/router.tsx';
import { useJournal } from '../../app/session.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { SheetLinks } from '../../reading/sheet-links.tsx';
import { EntryBody } from '../../reading/entry-body.tsx';
import { EntryComments } from '../../reading/entry-comments.tsx';
import { HelpShown } from '../../reading/help-shown.tsx';
import { TagField } from '../../reading/tag-field.tsx';
import { useEntryActions } from '../../reading/use-entry-actions.ts';
import { useEntryHead } from '../../reading/use-entry-head.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Icon } from '../../ui/icons.tsx';
import { PageTitle } from '../../ui/page-head.tsx';
import { EntryBanner } from './entry-banner.tsx';
import { EntryFoot } from './entry-foot.tsx';
import { EntryLinks } from './entry-links.tsx';
import { EntryLook } from './entry-look.tsx';
import { editRoute, type EntryValue } from './entry-value.ts';
import { KeptApart } from './kept-apart.tsx';
import { MakeCard } from './make-card.tsx';
import { MeasureHistory } from './measure-history.tsx';
import { PlanButton } from './plan-button.tsx';
import { SessionNotes } from './session-notes.tsx';
import { PrivateNote } from './private-note.tsx';
import { WeekButton } from './week-button.tsx';

type Props = { entry: EntryValue; onChanged: () => void };

export function EntryPage({ entry, onChanged }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const { readOnly } = useJournal();
  const { setBring, addTag, removeTag } = useEntryActions();
  const { content, id, trashedAt } = entry;
  const { title, kind, when } = useEntryHead(content);
  const fixed = readOnly || trashedAt !== null;
  const part = content.kind === 'worksheet' && content.state === 'part';

  // The sheet's own words are on their way.
  if (title === '') return null;
  return (
    <>
      <header className="entry-head">
        <p className="label">{[when, kind, part ? t('entry.part') : ''].filter(Boolean).join(' · ')}</p>
        <PageTitle>{title}</PageTitle>
        {!fixed && (
          <div className="row entry-first">
            <Button onClick={() => { navigate(editRoute(entry)); }}>{entry.draft === null ? t('entry.edit') : t('entry.edit.go-on')}</Button>
            <Button className="entry-bring" aria-pressed={content.bring} onClick={() => void setBring([id], !content.bring)}>
              <Icon name="take-along" />
              {t('entry.bring')}
            </Button>
            {content.kind === 'worksheet' && content.worksheet === practicePlan && <PlanButton id={id} />}
            {content.kind === 'worksheet' && <WeekButton content={content} />}
            {content.kind === 'worksheet' && balancedThought(content) !== '' && <MakeCard id={id} content={content} />}
          </div>
        )}
        {fixed && content.bring && <p className="label">{t('entry.bring.on')}</p>}
      </header>
      <EntryBanner entry={entry} readOnly={readOnly} />
      {content.kind === 'worksheet' && <KeptApart content={content} />}
      <h2 className="visually-hidden">{t('entry.written-in-it')}</h2>
      <SheetLinks entry={id}>
        <EntryBody content={content} />
        {content.kind === 'worksheet' && <MeasureHistory id={id} content={content} />}
      </SheetLinks>
      {content.kind === 'worksheet' && content.help !== undefined && <HelpShown shown={content.help} />}
      <EntryComments entry={id} />
      {content.kind === 'worksheet' && !fixed && <EntryLook entry={entry} content={content} onChanged={onChanged} />}
      <div className="entry-around">
        {fixed ? (
          content.tags.length > 0 && (
            <ul className="chips" aria-label={t('reading.tags')}>
              {content.tags.map((tag) => <li key={tag}><Chip>{tag}</Chip></li>)}
            </ul>
          )
        ) : (
          <TagField tags={content.tags} onAdd={(tag) => void addTag([id], tag)} onRemove={(tag) => void removeTag([id], tag)} />
        )}
        <SessionNotes id={id} />
        <PrivateNote entry={entry} fixed={fixed} />
        <EntryLinks entry={entry} fixed={fixed} onChanged={onChanged} />
      </div>
      <EntryFoot entry={entry} readOnly={readOnly} />
    </>
  );
}
