// Bundles the style sheets of the package it is run in: `dist/styles.css` in cascade layers, and
// `dist/styles.unlayered.css` with the same rules without layers.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inlineImports, withoutLayers } from './css-bundle.ts';

const css = inlineImports(path.resolve('src/styles/index.css'));
mkdirSync('dist', { recursive: true });
writeFileSync('dist/styles.css', css);
writeFileSync('dist/styles.unlayered.css', withoutLayers(css));
