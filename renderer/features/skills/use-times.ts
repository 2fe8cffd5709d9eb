import { useIntl } from 'react-intl';
import { useText } from '../../i18n/use-text.tsx';

/** How long something takes: "33 s", "5 min", "2.5 min". */
export function useTimes(): (ms: number) => string {
  const t = useText();
  const intl = useIntl();
  return (ms) => {
    if (ms === 0) return t('skills.own-pace');
    if (ms < 90_000) return t('skills.seconds', { seconds: intl.formatNumber(Math.round(ms / 1_000)) });
    return t('skills.minutes', { minutes: intl.formatNumber(ms < 240_000 ? Math.round(ms / 30_000) / 2 : Math.round(ms / 60_000)) });
  };
}
