import { useIntl } from 'react-intl';
import { useTimeWords } from './use-time-words.ts';

export type Shown = { show?: 'plain' | 'percent' | 'duration' | 'clock' | 'signed' | undefined; decimals?: number | undefined };

/** A computed number as its definition wants it shown. */
export function useNumberWords(): (number: number, shown: Shown) => string {
  const intl = useIntl();
  const say = useTimeWords();
  return (number, { show = 'plain', decimals = 1 }) => {
    const plain = (signDisplay: 'auto' | 'exceptZero' = 'auto') => intl.formatNumber(number, { maximumFractionDigits: decimals, signDisplay });
    switch (show) {
      case 'plain':
        return plain();
      case 'signed':
        return plain('exceptZero');
      case 'percent':
        return intl.formatNumber(number / 100, { style: 'percent', maximumFractionDigits: decimals });
      case 'duration':
        return say.duration(number);
      case 'clock':
        return say.clock(number);
    }
  };
}
