import { useState, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.tsx';
import { Button } from '../ui/button.tsx';

type News = { text: string; putBack?: () => void };

/** What just happened to a row, said politely; a row that was taken away can be put back. */
export function useRowNews(): { news: ReactNode; moved: (from: number, to: number) => void; removed: (n: number, putBack: () => void) => void } {
  const t = useText();
  const [said, setSaid] = useState<News | null>(null);
  const putBack = said?.putBack;
  return {
    news: (
      <div className={putBack === undefined ? 'visually-hidden' : 'ws-row-news note'} role="status">
        {said === null ? null : <span>{said.text}</span>}
        {putBack === undefined ? null : (
          <Button
            look="quiet"
            onClick={() => {
              setSaid(null);
              putBack();
            }}
          >
            {t('worksheet.put-back')}
          </Button>
        )}
      </div>
    ),
    moved(from, to) {
      setSaid({ text: t('worksheet.row-moved', { from, to }) });
    },
    removed(n, back) {
      setSaid({ text: t('worksheet.row-removed', { n }), putBack: back });
    },
  };
}
