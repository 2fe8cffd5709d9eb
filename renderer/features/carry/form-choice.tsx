import { loincNotice } from '../../../electron/domain/fhir/names.ts';
import { useText } from '../../i18n/use-text.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import type { Form } from './out-state.ts';

type Props<F extends Form> = { forms: readonly F[]; form: F; onForm: (form: F) => void; forOthers?: boolean };

/** In which form, each with what it can hold and what not. What goes to somebody else holds less. */
export function FormChoice<F extends Form>({ forms, form, onForm, forOthers = false }: Props<F>) {
  const t = useText();
  return (
    <div className="carry-forms">
      <RadioGroup
        label={t('carry.out.forms')}
        value={form}
        options={forms.map((one) => ({ value: one, text: t(`carry.out.form.${one}`), hint: t(`carry.out.form.${one}.${forOthers ? 'passes-on' : 'holds'}`) }))}
        onChange={(next) => { onForm(forms.find((one) => one === next) ?? form); }}
      />
      {form === 'fhir' && <p className="note measure" lang="en">{loincNotice}</p>}
    </div>
  );
}
