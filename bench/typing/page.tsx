import type { ListMessage, Message } from '@messagewright/core';
import { digishare } from '@messagewright/core/digishare';
import { MessageBuilder } from '@messagewright/react';
import '@messagewright/react/styles.css';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';

function list(sections: number, rows: number): ListMessage {
  return {
    type: 'list',
    body: 'Body',
    button: 'Open',
    sections: Array.from({ length: sections }, (_, section) => ({
      title: `Section ${section}`,
      rows: Array.from({ length: rows }, (_, row) => ({
        type: 'row' as const,
        title: `Row ${section}.${row}`,
        id: `row_${section}_${row}`,
        description: 'What it is about',
      })),
    })),
  };
}

function Builder({ message }: { message: Message }) {
  const draft = {
    version: 1 as const,
    to: { type: 'conversation' as const, id: 'conv_1' },
    message,
  };
  return <MessageBuilder provider={digishare} defaultValue={draft} />;
}

/** As many inputs as the largest list has, in react-hook-form alone: the floor. */
function Plain() {
  const { register } = useForm();
  const names = Array.from({ length: 310 }, (_, index) => `field${index}`);
  return names.map((name) => <input key={name} aria-label={name} {...register(name)} />);
}

const cases = {
  plain: <Plain />,
  text: <Builder message={{ type: 'text', text: '' }} />,
  'small list': <Builder message={list(1, 1)} />,
  'ten rows': <Builder message={list(1, 10)} />,
  'largest list': <Builder message={list(10, 10)} />,
};

const name = new URL(location.href).searchParams.get('case') as keyof typeof cases;
createRoot(document.querySelector('#root') ?? document.body).render(cases[name]);
