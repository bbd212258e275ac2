import {
  ButtonsField,
  Carried,
  HeaderField,
  MoreFields,
  RepeatField,
  TextField,
  useIsCarried,
} from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';
import { ConfirmationFields } from './confirmation-fields.tsx';
import { newSection, SectionFields, SectionRows } from './section-fields.tsx';

/** Rows behind one button; the recipient opens the list and picks one. */
export function ListForm({ path }: MessageFormProps) {
  return (
    <>
      <HeaderField path={`${path}.header`} />
      <TextField path={`${path}.body`} markup />
      <div className="mw-pair">
        <Carried path={`${path}.footer`} example="x">
          <TextField path={`${path}.footer`} />
        </Carried>
        <TextField path={`${path}.button`} />
      </div>
      <RepeatField
        path={`${path}.sections`}
        item={SectionFields}
        below={SectionRows}
        create={newSection}
      />
      <RareFields path={path} />
    </>
  );
}

/** What few channels show of a list. */
function RareFields({ path }: MessageFormProps) {
  const confirms = useIsCarried(`${path}.confirmation`, { title: 'x', text: 'x' });
  const buttons = useIsCarried(`${path}.buttons`, [{ type: 'reply', text: 'x', id: 'x' }]);
  if (!confirms && !buttons) return null;
  return (
    <MoreFields path={path} members={['confirmation', 'buttons']}>
      {confirms && <ConfirmationFields path={`${path}.confirmation`} />}
      {buttons && <ButtonsField path={`${path}.buttons`} optional />}
    </MoreFields>
  );
}
