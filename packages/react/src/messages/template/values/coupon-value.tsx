import { TextField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';
import { useOwnWords } from '../use-own-words.ts';

/** The code that the button copies. */
export function CouponValue({ path }: MessageFormProps) {
  return <TextField path={`${path}.code`} words={useOwnWords('coupon')} />;
}
