import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root,
  plugins: [react()],
  // The packages' sources, so that the desk shows what is written and not what was built last.
  resolve: { conditions: ['@messagewright/source', ...defaultClientConditions] },
  // `.env` is the server's alone: nothing in it may become part of the app.
  envDir: false,
  build: { target: 'es2023' },
});
