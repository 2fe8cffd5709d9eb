import type { SheetWords } from '../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../i18n/use-text.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** For whom it is, when not, and where the idea comes from. */
export function AboutSheet({ words, onClose }: { words: SheetWords; onClose: () => void }) {
  const t = useText();
  const parts = [
    ['worksheet.about.for', words.about.forWhom],
    ['worksheet.about.not', words.about.notWhen],
    ['worksheet.about.idea', words.about.idea],
  ] as const;
  return (
    <Dialog title={words.name} onClose={onClose}>
      <p className="lead">{words.purpose}</p>
      {parts.filter(([, lines]) => lines.length > 0).map(([key, lines]) => (
        <section key={key} className="stack tight">
          <h3 className="section ws-flat">{t(key)}</h3>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </Dialog>
  );
}
