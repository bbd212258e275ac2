import type { FlowMessage, FlowReference } from '@messagewright/core';
import { HeaderField, JsonField, SelectField, TextField, useValueAt } from '../../fields/index.ts';
import type { MessageFormProps } from '../message-form.ts';

/** A text with a button that opens a form of several screens. */
export function FlowForm({ path }: MessageFormProps) {
  return (
    <>
      <HeaderField path={`${path}.header`} />
      <TextField path={`${path}.body`} markup />
      <div className="mw-pair">
        <TextField path={`${path}.footer`} />
        <TextField path={`${path}.label`} />
      </div>
      <div className="mw-pair">
        <FlowReferenceFields path={`${path}.flow`} />
      </div>
      <div className="mw-pair">
        <TextField path={`${path}.token`} />
        <SelectField path={`${path}.mode`} values={modes} none />
      </div>
      <FirstScreenFields path={path} />
    </>
  );
}

const modes = ['published', 'draft'] satisfies FlowMessage['mode'][];
const actions = ['navigate', 'data_exchange'] satisfies FlowMessage['action'][];

const newReference: { readonly [By in FlowReference['by']]: (was: string) => FlowReference } = {
  id: (id) => ({ by: 'id', id }),
  name: (name) => ({ by: 'name', name }),
};
const waysToName = Object.keys(newReference);

function isWay(value: string): value is FlowReference['by'] {
  return value in newReference;
}

function FlowReferenceFields({ path }: MessageFormProps) {
  const [by = 'id'] = useValueAt<FlowReference['by']>(`${path}.by`);
  const [, change] = useValueAt<FlowReference>(path);
  const [written = ''] = useValueAt<string>(`${path}.${by}`);
  return (
    <>
      <SelectField
        path={`${path}.by`}
        values={waysToName}
        onChoose={(way) => {
          if (isWay(way)) change(newReference[way](written));
        }}
      />
      <TextField key={by} path={`${path}.${by}`} />
    </>
  );
}

/** With data exchange the business's own server says which screen comes first, and with what in it. */
function FirstScreenFields({ path }: MessageFormProps) {
  const [action] = useValueAt<FlowMessage['action']>(`${path}.action`);
  const [screen = ''] = useValueAt<string>(`${path}.screen`);
  const [data = ''] = useValueAt<string>(`${path}.data`);
  const isOpen = action !== 'data_exchange' || screen !== '' || data !== '';
  return (
    <>
      <div className="mw-pair">
        <SelectField path={`${path}.action`} values={actions} none />
        {isOpen && <TextField path={`${path}.screen`} />}
      </div>
      {isOpen && <JsonField path={`${path}.data`} optional />}
    </>
  );
}
