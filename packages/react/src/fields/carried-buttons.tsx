import { ButtonsField } from './buttons-field.tsx';
import { Carried } from './carried.tsx';

/** Buttons that a message need not have, where the provider carries any. */
export function CarriedButtons({ path }: { path: string }) {
  return (
    <Carried path={path} example={[{ type: 'reply', text: 'x' }]}>
      <ButtonsField path={path} optional />
    </Carried>
  );
}
