import type { StepWords } from '../../electron/domain/worksheets/words-schema.ts';
import { useText } from '../i18n/use-text.tsx';
import { Fold } from '../ui/fold.tsx';

/** Hints, and made-up examples from different lives, behind a fold; a caution stands in the open. */
export function Guidance({ words }: { words: StepWords }) {
  const t = useText();
  const hints = words.hints ?? [];
  const examples = words.examples ?? [];
  return (
    <>
      {words.caution === undefined ? null : <p className="ws-caution">{words.caution}</p>}
      {hints.length + examples.length === 0 ? null : (
        <Fold summary={t('worksheet.guidance')}>
          <div className="ws-guidance">
            {hints.length === 0 ? null : (
              <ul className="ws-hints">
                {hints.map((hint) => (
                  <li key={hint}>{hint}</li>
                ))}
              </ul>
            )}
            {examples.length === 0 ? null : (
              <dl className="ws-examples">
                {examples.map((example) => (
                  <div key={example.who}>
                    <dt>{example.who}</dt>
                    {example.says.map((line) => (
                      <dd key={line} className="words">
                        {line}
                      </dd>
                    ))}
                  </div>
                ))}
              </dl>
            )}
          </div>
          {examples.length === 0 ? null : <p className="note">{t('worksheet.made-up')}</p>}
        </Fold>
      )}
    </>
  );
}
