import { useState } from 'react';
import { usePrefs } from '../../app/prefs.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { paperOf, type Paper } from '../../app/paper.ts';

/** The paper of the country or the system, until another is chosen. */
export function usePaper(): [Paper, (paper: Paper) => void] {
  const { prefs } = usePrefs();
  return useState<Paper>(() => paperOf(prefs.country, navigator.language));
}

export function PaperChoice({ paper, onPaper }: { paper: Paper; onPaper: (paper: Paper) => void }) {
  const t = useText();
  return (
    <RadioGroup
      label={t('carry.pdf.paper')}
      value={paper}
      options={[{ value: 'A4', text: t('carry.pdf.a4') }, { value: 'Letter', text: t('carry.pdf.letter') }]}
      onChange={(next) => { onPaper(next as Paper); }}
    />
  );
}
