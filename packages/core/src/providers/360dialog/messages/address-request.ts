import * as z from 'zod/mini';
import type { Codec } from '../../../codec.ts';
import type { Cursor } from '../../../cursor.ts';
import { constant, leaf, object } from '../../../draw.ts';
import { drawEntries, readEntries } from '../../../entries.ts';
import { type Json, own } from '../../../json.ts';
import { addressRequestMessage, type SavedAddress } from '../../../messages/address-request.ts';
import { optionalList, readList } from '../../../optional.ts';
import { defined, textAt } from '../../../read-json.ts';
import type { Wire } from '../../../wire.ts';
import {
  framed,
  framedMembers,
  interactive,
  interactivePart,
  interactiveSchema,
  namedAction,
  parametersOf,
  readFrame,
} from '../interactive.ts';

const fields = z.record(z.string(), z.string());

const parameters = z.looseObject({
  country: z.string(),
  values: z.optional(fields),
  validation_errors: z.optional(fields),
  saved_addresses: z.optional(z.array(z.looseObject({ id: z.string(), value: fields }))),
});

/** A form for a postal address; its fields are the country's, so they are pairs of the draft. */
export const addressRequest: Codec<'address-request'> = {
  message: addressRequestMessage,
  schema: interactiveSchema('address_message', framed, namedAction('address_message', parameters)),
  encode: (message) =>
    interactive(
      message,
      'address_message',
      framedMembers(message),
      object(
        ['name', constant('address_message')],
        [
          'parameters',
          object(
            ['country', leaf(message.at('country'))],
            ['values', drawEntries(message.at('values'))],
            ['validation_errors', drawEntries(message.at('errors'))],
            ['saved_addresses', optionalList(message.at('saved'), drawSaved)],
          ),
        ],
      ),
    ),
  decode(pair) {
    const part = interactivePart(pair);
    const given = parametersOf(part);
    return defined({
      type: 'address-request',
      ...readFrame(part),
      country: textAt(given, 'country') ?? '',
      values: readEntries(own(given, 'values')),
      errors: readEntries(own(given, 'validation_errors')),
      saved: readList(own(given, 'saved_addresses'), readSaved),
    });
  },
};

function drawSaved(item: Cursor<SavedAddress>): Wire {
  return {
    wire: 'object',
    from: item.path,
    members: [
      ['id', leaf(item.at('id'))],
      ['value', drawEntries(item.at('values'), 'always')],
    ],
  };
}

function readSaved(item: Json): SavedAddress {
  return { id: textAt(item, 'id') ?? '', values: readEntries(own(item, 'value')) ?? [] };
}
