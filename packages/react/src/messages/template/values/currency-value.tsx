import { AmountField, CurrencyField, TextField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';

/** An amount of money, which phones write in their own way. */
export function CurrencyValue({ path }: MessageFormProps) {
  return (
    <>
      <div className="mw-pair">
        <CurrencyField path={`${path}.code`} />
        <AmountField path={`${path}.amount1000`} currency={`${path}.code`} />
      </div>
      <TextField path={`${path}.fallback`} />
    </>
  );
}
