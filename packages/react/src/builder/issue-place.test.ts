import type { Draft, Path } from '@messagewright/core';
import { samples } from '@messagewright/core/samples';
import { expect, it } from 'vitest';
import { createWords } from '../context/words.tsx';
import { issuePlace } from './issue-place.ts';

const words = createWords();
const list: Draft = {
  version: 1,
  to: { type: 'conversation', id: '' },
  message: samples.list.maximal,
};
const oneSection: Draft = { ...list, message: samples.list.minimal };

const times: Path = ['message', 'components', 0, 'parameters', 0, 'value'];
const template: Draft = {
  ...list,
  message: {
    type: 'template',
    language: 'en',
    components: [
      {
        slot: 'keyed',
        parameters: [{ name: 'times', value: { type: 'timeslots', slots: [{}, {}] } }],
      },
    ],
  },
};

const attachments: Draft = { ...list, message: samples.attachments.maximal };
const section: Draft = { ...list, message: samples.section.maximal };

it.each<[Path, Draft, string]>([
  [['message', 'sections', 1, 'rows', 0, 'title'], list, 'Section 2 · Row 1 · Title'],
  [['message', 'sections', 0, 'rows', 0, 'title'], oneSection, 'Title'],
  [['message', 'sections', 0], oneSection, 'Section 1'],
  [['message', 'sections'], list, 'Sections'],
  [['message', 'sections', 1, 'rows', 0, 'somewhere'], list, 'Section 2 · Row 1'],
  [['message', 'body'], list, 'Body'],
  [['message', 'header', 'text'], list, 'Header'],
  [['to', 'id'], list, 'Conversation id'],
  [['to', 'id'], { ...list, to: { type: 'group', id: '' } }, 'Group id'],
  [['to', 'id'], { ...list, to: { type: 'user', id: '' } }, 'User id'],
  [['to', 'type'], list, 'Recipient type'],
  [['message', 'type'], list, 'Message type'],
  [['options', 'bird', 'scheduledFor'], list, 'Send later'],
  [['options', 'bird', 'tags', 2], list, 'Tag 3'],
  [['options', 'bird', 'campaign', 'id'], list, 'Campaign · Id'],
  [
    ['options', 'bird', 'order', 'products', 1, 'price', 'amount'],
    list,
    'Order · Product 2 · Price · Amount',
  ],
  [['message', 'options', 'bird', 'subject'], list, 'Subject'],
  [[...times, 'slots', 1, 'start'], template, 'Time 2 · Begins'],
  [['message', 'items'], attachments, 'Files'],
  [['message', 'items', 1], attachments, 'File 2'],
  [['message', 'items', 1, 'file', 'id'], attachments, 'File 2 · File'],
  [['message', 'items', 1, 'text'], section, 'Item 2 · Text'],
  [[], list, 'Message'],
])('%j is named', (path, draft, name) => {
  expect(issuePlace(path, draft, words)).toBe(name);
});
