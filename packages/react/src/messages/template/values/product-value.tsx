import { TextField } from '../../../fields/index.ts';
import type { MessageFormProps } from '../../message-form.ts';

/** A product of a catalog above the body. */
export function ProductValue({ path }: MessageFormProps) {
  return (
    <div className="mw-pair">
      <TextField path={`${path}.product.catalogId`} />
      <TextField path={`${path}.product.id`} />
    </div>
  );
}
