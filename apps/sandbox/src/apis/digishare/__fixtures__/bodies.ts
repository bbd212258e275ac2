import type { Json, JsonObject } from '../../../json.ts';

/** A message with the given members over those of a good one. */
export function message(type: string, body: Json, members: JsonObject = {}): JsonObject {
  return { send_to_third: true, conversation_id: 'conv_1', type, body, ...members };
}

/** Reply buttons with the given members of the interactive body over those of a good one. */
export function buttons(members: JsonObject = {}): JsonObject {
  return message('interactive', {
    type: 'button',
    body: { text: 'Shall we deliver today?' },
    action: { buttons: [button('yes', 'Yes'), button('no', 'No')] },
    ...members,
  });
}

/** Reply buttons made of exactly these buttons. */
export function buttonsOf(...list: Json[]): JsonObject {
  return buttons({ action: { buttons: list } });
}

/** One reply button. */
export function button(id: Json, title: Json): JsonObject {
  return { type: 'reply', reply: { id, title } };
}

/** A list with the given members of the interactive body over those of a good one. */
export function list(members: JsonObject = {}): JsonObject {
  return message('interactive', {
    type: 'list',
    body: { text: 'What is it about?' },
    action: { button: 'Choose', sections: [section('Orders', [row('track', 'Track')])] },
    ...members,
  });
}

/** A list made of exactly these sections. */
export function listOf(...sections: Json[]): JsonObject {
  return list({ action: { button: 'Choose', sections } });
}

/** One section of a list. */
export function section(title: Json | undefined, rows: Json): JsonObject {
  return title === undefined ? { rows } : { title, rows };
}

/** One row of a list. */
export function row(id: Json, title: Json, description?: Json): JsonObject {
  return description === undefined ? { id, title } : { id, title, description };
}

/** `count` rows that differ from one another and from those of another prefix. */
export function rows(count: number, prefix = 'row'): JsonObject[] {
  return Array.from({ length: count }, (_, index) => row(`${prefix}_${index}`, `Row ${index}`));
}

/** A location request with the given members of the interactive body over those of a good one. */
export function locationRequest(members: JsonObject = {}): JsonObject {
  return message('interactive', {
    type: 'location_request_message',
    body: { text: 'Where shall we deliver?' },
    action: { name: 'send_location' },
    ...members,
  });
}

/** A location with the given members over those of a good one. */
export function location(members: JsonObject = {}): JsonObject {
  return message('location', { latitude: 34.02, longitude: -6.84, ...members });
}

/** An object without one of its members. */
export function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
