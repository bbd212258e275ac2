import type { Limit } from '../../../limits/limit.ts';
import { characters, measure } from '../../../limits/measure.ts';
import { row, when } from '../../../limits/row.ts';
import { whatsapp } from '../../../limits/whatsapp.ts';
import type { MessageType } from '../../../message.ts';
import { by, inferred, shape } from './cite.ts';

const required = { rule: 'required' } as const;
const isUri = { rule: 'check', name: 'absolute-uri' } as const;
const noEffect = { rule: 'no-effect' } as const;

const files = 'message.attachments';
const file = `${files}.*`;
const isLinked = when(`${file}.source`, 'url');
const isInline = when(`${file}.source`, 'inline');

const texts: readonly Limit[] = [
  row('bd.text.min', ['text'], 'message.text', 'error', by(required)),
  row(
    'bd.text.max',
    ['text'],
    'message.text',
    'error',
    measure(characters(undefined, 4096), 'P-TXT'),
  ),
  row(
    'bd.text.actions.body.max',
    ['buttons', 'link', 'location-request'],
    'message.body',
    'error',
    { ...whatsapp.buttonBody, alsoIn: ['P-CTA', 'P-LRQ'] },
  ),
  row('bd.attachment.required', ['text'], `${file}.url`, 'error', by(required)),
  row('bd.attachment.required.address', ['text'], `${file}.url`, 'error', by(isUri)),
  row('bd.attachment.required.filename', ['text'], `${file}.filename`, 'error', by(required)),
  row(
    'bd.attachment.required.source',
    ['text'],
    `${file}.source`,
    'error',
    by({ rule: 'one-of', values: ['url'] }),
  ),
  row('bd.attachment.whatsapp', ['text'], files, 'warning', inferred(noEffect, 'medium')),
];

const pages: readonly Limit[] = [
  row(
    'bd.html.either',
    ['html'],
    'message',
    'error',
    by({ rule: 'some-of-members', members: ['html', 'text'] }),
  ),
  row('bd.html.attachment.either', ['html'], `${file}.filename`, 'error', by(required)),
  row(
    'bd.html.attachment.either.source',
    ['html'],
    `${file}.source`,
    'error',
    by({ rule: 'one-of', values: ['url', 'inline'] }),
  ),
  row('bd.html.attachment.either.url', ['html'], `${file}.url`, 'error', by(required), isLinked),
  row('bd.html.attachment.either.address', ['html'], `${file}.url`, 'error', by(isUri), isLinked),
  row(
    'bd.html.attachment.either.content',
    ['html'],
    `${file}.base64`,
    'error',
    by(required),
    isInline,
  ),
  row(
    'bd.html.attachment.either.mime',
    ['html'],
    `${file}.mime`,
    'error',
    by({ rule: 'file-type' }),
    isInline,
  ),
  row(
    'bd.html.whatsapp',
    ['html', 'gif', 'section'],
    'message.type',
    'warning',
    by(noEffect, 'S-BD/prose', { confidence: 'medium' }),
  ),
];

function degrees(max: number) {
  return by({ rule: 'range', min: -max, max });
}

const places: readonly Limit[] = [
  row('bd.location.coordinates', ['location'], 'message.latitude', 'error', by(required)),
  row(
    'bd.location.coordinates.longitude',
    ['location'],
    'message.longitude',
    'error',
    by(required),
  ),
  row('bd.location.lat', ['location'], 'message.latitude', 'error', degrees(90)),
  row('bd.location.lng', ['location'], 'message.longitude', 'error', degrees(180)),
];

/** What the schema takes inside a section, in the words of the draft. */
const inSection: readonly MessageType[] = [
  'text',
  'link',
  'location-request',
  'buttons',
  'image',
  'video',
  'audio',
  'document',
  'sticker',
  'gif',
  'attachments',
  'location',
  'carousel',
  'list',
  'custom',
];

const sections: readonly Limit[] = [
  // The page gives a list the least length of a text, which says nothing in JSON Schema (C-06).
  row(
    'bd.section.items.min',
    ['section'],
    'message.items',
    'error',
    by({ rule: 'items', min: 1 }, 'S-BD/1', { confidence: 'medium' }),
  ),
  row(
    'bd.section.types',
    ['section'],
    'message.items.*.type',
    'error',
    by({ rule: 'one-of', values: [...inSection, 'section'] }),
  ),
  row(
    'bd.section.types.nested',
    ['section'],
    'message.items.*.items.*.type',
    'error',
    by({ rule: 'one-of', values: inSection }),
    when('message.items.*.type', 'section'),
  ),
];

const codes = ['one-time-code'] as const;

const others: readonly Limit[] = [
  row('bd.auth.otp', codes, 'message.disclaimer', 'error', shape('/authentication/otp/disclaimer')),
  row('bd.auth.otp.expiration', codes, 'message.disclaimer', 'error', by(required), {
    at: 'message.expiration',
    set: true,
  }),
  row('bd.auth.otp.buttons', codes, 'message.disclaimer', 'error', by(required), {
    at: 'message.buttons',
    moreThan: 0,
  }),
  row(
    'bd.auth.expiration',
    codes,
    'message.expiration',
    'error',
    by({ rule: 'range', min: 1, max: 90, integer: true }),
  ),
  row(
    'bd.permission.resource',
    ['call-permission'],
    'message',
    'error',
    shape('/permission_request/resource'),
  ),
  // The schema describes this body and does not list its type (C-05).
  row(
    'bd.permission.undocumented',
    ['call-permission'],
    'message.type',
    'warning',
    by({ rule: 'undocumented' }),
  ),
];

/** Texts, e-mails, places, sections, codes and requests to call. */
export const messages: readonly Limit[] = [...texts, ...pages, ...places, ...sections, ...others];
