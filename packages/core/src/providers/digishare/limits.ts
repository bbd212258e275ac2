import type { Limit } from '../../limits/limit.ts';
import { characters, citing } from '../../limits/measure.ts';
import { whatsapp } from '../../limits/whatsapp.ts';
import { sources } from './sources.ts';

const by = citing(sources);
const framed = ['buttons', 'list'] as const;
const isReply = { at: 'message.buttons.*.type', is: ['reply'] } as const;
const isRow = { at: 'message.sections.*.rows.*.type', is: ['row'] } as const;
const isTextHeader = { at: 'message.header.type', is: ['text'] } as const;
const error = 'error' as const;
const warning = 'warning' as const;

const envelope: Limit[] = [
  {
    id: 'ds.conversation.required',
    types: '*',
    at: 'to.id',
    severity: error,
    ...by({ rule: 'required' }, 'DS-REPO', { alsoIn: ['S-DS§1'] }),
  },
  {
    id: 'ds.send_to_third.boolean',
    types: '*',
    at: 'options.digishare.sendToThird',
    severity: error,
    ...by({ rule: 'shape', pointer: '/send_to_third' }, 'DS-REPO', { alsoIn: ['S-DS§1'] }),
  },
  {
    id: 'ds.send_to_third.off',
    types: '*',
    at: 'options.digishare.sendToThird',
    severity: warning,
    ...by({ rule: 'one-of', values: [true] }, 'S-DS§1'),
  },
  {
    id: 'ds.type.enum',
    types: '*',
    at: 'message.type',
    severity: error,
    ...by({ rule: 'shape', pointer: '/type' }, 'S-DS§1'),
  },
  {
    id: 'ds.body.shape',
    types: '*',
    at: 'message',
    severity: error,
    ...by({ rule: 'shape', pointer: '/body' }, 'S-DS§1', { alsoIn: ['S-DS§2'] }),
  },
];

const text: Limit[] = [
  {
    id: 'ds.text.body.max',
    types: ['text'],
    at: 'message.text',
    severity: error,
    ...by(characters(undefined, 4096), 'S-DS§5'),
  },
  {
    id: 'ds.text.body.min',
    types: ['text'],
    at: 'message.text',
    severity: error,
    ...whatsapp.textRequired,
  },
];

const header: Limit[] = [
  {
    id: 'ds.interactive.header.max',
    types: framed,
    at: 'message.header.text',
    when: isTextHeader,
    severity: error,
    ...by(characters(1, 60), 'S-DS§5'),
  },
  {
    id: 'ds.interactive.header.kind',
    types: ['list'],
    at: 'message.header.type',
    severity: error,
    ...by({ rule: 'one-of', values: ['text'] }, 'S-DS§4', { confidence: 'medium' }),
  },
  {
    id: 'ds.interactive.header.kind.buttons',
    types: ['buttons'],
    at: 'message.header.type',
    severity: warning,
    ...by({ rule: 'one-of', values: ['text'] }, 'S-DS§4', { confidence: 'medium' }),
  },
  {
    id: 'ds.interactive.footer.max',
    types: framed,
    at: 'message.footer',
    severity: error,
    ...whatsapp.footer,
  },
  {
    id: 'ds.interactive.footer.undocumented',
    types: framed,
    at: 'message.footer',
    severity: warning,
    ...by({ rule: 'undocumented' }, 'S-DS§4', { confidence: 'medium' }),
  },
];

const buttons: Limit[] = [
  {
    id: 'ds.button.body.max',
    types: ['buttons'],
    at: 'message.body',
    severity: error,
    ...whatsapp.buttonBody,
  },
  {
    id: 'ds.button.count',
    types: ['buttons'],
    at: 'message.buttons',
    severity: error,
    ...by({ rule: 'items', min: 1, max: 3 }, 'S-DS§4', { alsoIn: ['P-BTN'] }),
  },
  {
    id: 'ds.button.type',
    types: ['buttons'],
    at: 'message.buttons.*.type',
    severity: error,
    ...by({ rule: 'one-of', values: ['reply', 'custom'] }, 'S-DS§4', { alsoIn: ['P-OAS'] }),
  },
  {
    id: 'ds.button.title.max',
    types: ['buttons'],
    at: 'message.buttons.*.text',
    when: isReply,
    severity: error,
    ...by(characters(1, 20), 'S-DS§5', { alsoIn: ['P-BTN'] }),
  },
  {
    id: 'ds.button.title.unique',
    types: ['buttons'],
    at: 'message.buttons.*.text',
    severity: error,
    ...whatsapp.buttonTitleUnique,
  },
  {
    id: 'ds.button.id.max',
    types: ['buttons'],
    at: 'message.buttons.*.id',
    when: isReply,
    severity: error,
    ...whatsapp.buttonId,
  },
  {
    id: 'ds.button.id.trimmed',
    types: ['buttons'],
    at: 'message.buttons.*.id',
    severity: error,
    ...whatsapp.buttonIdTrimmed,
  },
  {
    id: 'ds.button.id.unique',
    types: ['buttons'],
    at: 'message.buttons.*.id',
    severity: error,
    ...whatsapp.buttonIdUnique,
  },
];

const list: Limit[] = [
  {
    id: 'ds.list.body.max',
    types: ['list'],
    at: 'message.body',
    severity: error,
    ...whatsapp.listBody,
  },
  {
    id: 'ds.list.button.max',
    types: ['list'],
    at: 'message.button',
    severity: error,
    ...whatsapp.listButton,
  },
  {
    id: 'ds.list.rows.total',
    types: ['list'],
    at: 'message.sections',
    severity: error,
    ...by({ rule: 'total', of: 'message.sections.*.rows', min: 1, max: 10 }, 'S-DS§4', {
      alsoIn: ['P-LST'],
    }),
  },
  {
    id: 'ds.list.sections.count',
    types: ['list'],
    at: 'message.sections',
    severity: error,
    ...whatsapp.listSections,
  },
  {
    id: 'ds.list.section.rows.min',
    types: ['list'],
    at: 'message.sections.*.rows',
    severity: error,
    ...whatsapp.listSectionRows,
  },
  {
    id: 'ds.list.section.title.max',
    types: ['list'],
    at: 'message.sections.*.title',
    severity: error,
    ...whatsapp.listSectionTitle,
  },
  {
    id: 'ds.list.section.title.required',
    types: ['list'],
    at: 'message.sections.*.title',
    when: { at: 'message.sections', moreThan: 1 },
    severity: error,
    ...whatsapp.listSectionTitleRequired,
  },
  {
    id: 'ds.list.section.title.advised',
    types: ['list'],
    at: 'message.sections.*.title',
    when: { at: 'message.sections', atMost: 1 },
    severity: warning,
    ...whatsapp.listSectionTitleRequired,
  },
  {
    id: 'ds.list.row.id.max',
    types: ['list'],
    at: 'message.sections.*.rows.*.id',
    when: isRow,
    severity: error,
    ...whatsapp.listRowId,
  },
  {
    id: 'ds.list.row.id.unique',
    types: ['list'],
    at: 'message.sections.*.rows.*.id',
    severity: error,
    ...whatsapp.listRowIdUnique,
  },
  {
    id: 'ds.list.row.title.max',
    types: ['list'],
    at: 'message.sections.*.rows.*.title',
    when: isRow,
    severity: error,
    ...by(characters(1, 24), 'S-DS§5', { alsoIn: ['P-LST'] }),
  },
  {
    id: 'ds.list.row.description.max',
    types: ['list'],
    at: 'message.sections.*.rows.*.description',
    severity: error,
    ...whatsapp.listRowDescription,
  },
];

const locationRequest: Limit[] = [
  {
    id: 'ds.locreq.body.max',
    types: ['location-request'],
    at: 'message.body',
    severity: error,
    ...whatsapp.locationRequestBody,
  },
  {
    id: 'ds.locreq.action',
    types: ['location-request'],
    at: 'message.type',
    severity: error,
    ...by({ rule: 'shape', pointer: '/body/action/name' }, 'S-DS§4'),
  },
  {
    id: 'ds.locreq.no_header',
    types: ['location-request'],
    at: 'message',
    severity: error,
    ...by({ rule: 'shape', pointer: '/body/header' }, 'P-LRQ', {
      provenance: 'platform',
      confidence: 'medium',
    }),
  },
  {
    id: 'ds.locreq.no_footer',
    types: ['location-request'],
    at: 'message',
    severity: error,
    ...by({ rule: 'shape', pointer: '/body/footer' }, 'P-LRQ', {
      provenance: 'platform',
      confidence: 'medium',
    }),
  },
];

const location: Limit[] = [
  {
    id: 'ds.location.lat.required',
    types: ['location'],
    at: 'message.latitude',
    severity: error,
    ...by({ rule: 'required' }, 'S-DS§3'),
  },
  {
    id: 'ds.location.lng.required',
    types: ['location'],
    at: 'message.longitude',
    severity: error,
    ...by({ rule: 'required' }, 'S-DS§3'),
  },
  {
    id: 'ds.location.lat',
    types: ['location'],
    at: 'message.latitude',
    severity: error,
    ...by({ rule: 'range', min: -90, max: 90 }, 'S-BD/1', {
      provenance: 'platform',
      alsoIn: ['S-DS§3'],
    }),
  },
  {
    id: 'ds.location.lng',
    types: ['location'],
    at: 'message.longitude',
    severity: error,
    ...by({ rule: 'range', min: -180, max: 180 }, 'S-BD/1', {
      provenance: 'platform',
      alsoIn: ['S-DS§3'],
    }),
  },
  {
    id: 'ds.location.name',
    types: ['location'],
    at: 'message.name',
    severity: warning,
    ...by(characters(undefined, 100), 'L-KAPSO', { provenance: 'library', confidence: 'low' }),
  },
  {
    id: 'ds.location.address',
    types: ['location'],
    at: 'message.address',
    severity: warning,
    ...by(characters(undefined, 300), 'L-KAPSO', { provenance: 'library', confidence: 'low' }),
  },
];

/** Every limit of DigiShare's outgoing messages. The numbers of the platform fill the page's gaps (C-18). */
export const limits: readonly Limit[] = [
  ...envelope,
  ...text,
  ...header,
  ...buttons,
  ...list,
  ...locationRequest,
  ...location,
];
