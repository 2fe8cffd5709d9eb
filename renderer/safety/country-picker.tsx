import { useIntl } from 'react-intl';
import { usePrefs } from '../app/prefs.tsx';
import { useText } from '../i18n/use-text.tsx';
import { Select } from '../ui/field.tsx';
import { countries, otherCountry } from './crisis-lines.ts';

/** Picked by the person: a right number in the wrong country is worse than none. */
export function CountryPicker() {
  const t = useText();
  const intl = useIntl();
  const { prefs, savePrefs } = usePrefs();
  const named = countries
    .map(({ country }) => ({ value: country, text: intl.formatDisplayName(country, { type: 'region' }) ?? country }))
    .sort((a, b) => a.text.localeCompare(b.text, intl.locale));
  const options = [
    ...(prefs.country === null ? [{ value: '', text: t('help.country-choose') }] : []),
    ...named,
    { value: otherCountry, text: t('help.country-other') },
  ];
  return (
    <Select
      label={t('help.country')}
      value={prefs.country ?? ''}
      options={options}
      onChange={(value) => { if (value !== '') void savePrefs({ country: value }); }}
    />
  );
}
