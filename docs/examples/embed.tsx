import { digishare } from '@messagewright/core/digishare';
import { MessageBuilder } from '@messagewright/react';
import '@messagewright/react/styles.css';
import { createRoot } from 'react-dom/client';
import { send } from './send.ts';

createRoot(document.querySelector('#root') ?? document.body).render(
  <MessageBuilder provider={digishare} onSubmit={send} />,
);
