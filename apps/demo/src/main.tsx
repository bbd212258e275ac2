import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createDeskClient } from './sending/desk-client.ts';
import { localArea } from './storage/keep.ts';
import './styles/layers.css';
import '@messagewright/react/styles.css';
import './styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <App client={createDeskClient()} area={localArea()} />
  </StrictMode>,
);
