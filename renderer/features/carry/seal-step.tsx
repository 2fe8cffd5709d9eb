import { useState } from 'react';
import { useNamesApart } from '../../app/use-names-apart.ts';
import { useQuery } from '../../app/use-query.ts';
import { useText } from '../../i18n/use-text.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { linesOf, stillOpen, type Carry } from './carry-state.ts';
import { StepHead } from './carry-head.tsx';
import type { Made } from './done-step.tsx';
import { NamesBefore } from './names-before.tsx';
import { SealForPerson } from './seal-for-person.tsx';
import { SealWithPhrase } from './seal-with-phrase.tsx';

type Props = { carry: Carry; ids: readonly string[]; onChange: (change: Partial<Carry>) => void; onBack: () => void; onHtml: () => void; onMade: (made: Made) => void };

const byPhrase = 'passphrase';

/** For a person whose card is here, or with a passphrase that the two agree on. */
export function SealStep(props: Props) {
  const t = useText();
  const { value: people, error } = useQuery('people.list', {}, ['people.changed']);
  const readers = useQuery('shares.readers', {}, ['people.changed']);
  const [picked, setPicked] = useState<string | null>(null);
  const known = people ?? [];
  const nameOf = useNamesApart(known);
  if (people === null && error === null) return null;

  const named = props.carry.forWhom.trim().toLocaleLowerCase();
  const meant = known.filter(({ name }) => name.toLocaleLowerCase() === named);
  // Of two of that name, somebody has to say which.
  const how = picked ?? (meant.length === 1 ? meant[0]?.id : undefined) ?? byPhrase;
  const person = known.find(({ id }) => id === how);
  const names = props.carry.names ?? [];
  const open = person === undefined ? [] : stillOpen(readers.value?.find(({ contact }) => contact === person.id)?.names ?? [], names);
  return (
    <>
      <StepHead at={4} title={t(known.length === 0 ? 'carry.seal.title' : 'carry.seal.title-how')}>
        {person === undefined && <p className="measure">{t('carry.seal.text')}</p>}
      </StepHead>
      {known.length > 0 && (
        <div className="carry-forms">
          <RadioGroup
            label={t('carry.seal.how')}
            value={how}
            options={[
              ...known.map(({ id, compared }) => ({ value: id, text: t('carry.seal.for-card', { name: nameOf(id) }), hint: t(compared === null ? 'carry.seal.not-compared' : 'carry.seal.compared') })),
              { value: byPhrase, text: t('carry.seal.by-phrase'), hint: t('carry.seal.by-phrase-hint') },
            ]}
            onChange={setPicked}
          />
        </div>
      )}
      <NamesBefore open={open} submit={t('carry.names.hide-and-look')} onHide={() => { props.onChange({ forWhom: person?.name ?? '', names: [...names, ...linesOf(open)] }); props.onBack(); }} />
      {person === undefined ? <SealWithPhrase {...props} /> : <SealForPerson key={person.id} {...props} person={person} />}
    </>
  );
}
