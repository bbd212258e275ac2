import { isObject, type Json, own } from '../json.ts';
import { defined, textAt } from '../read-json.ts';
import type {
  TemplateButtonType,
  TemplateDefinition,
  TemplateDefinitionButton,
  TemplateDefinitionCard,
  TemplateDefinitionPart,
  TemplateHeaderFormat,
} from './definition.ts';
import { cutText, placeholderNames } from './placeholders.ts';

/**
 * A template as WhatsApp's list of message templates gives it; 360dialog passes the same on. Parts that
 * nobody knows are left out. `undefined` where the JSON is no template.
 */
export function readTemplateDefinition(json: Json | undefined): TemplateDefinition | undefined {
  const name = textAt(json, 'name');
  const components = own(json, 'components');
  // Some services wrap the code as a message does.
  const language = textAt(json, 'language') ?? textAt(own(json, 'language'), 'code');
  if (name === undefined || language === undefined || !Array.isArray(components)) return undefined;
  const category = textAt(json, 'category');
  return defined({
    id: textAt(json, 'id'),
    name,
    language,
    category,
    status: textAt(json, 'status'),
    parameterFormat: lower(json, 'parameter_format') === 'named' ? 'named' : 'positional',
    components: readParts(components, isAuthentication(category)),
  });
}

function isAuthentication(category: string | undefined): boolean {
  return category?.toUpperCase() === 'AUTHENTICATION';
}

function lower(json: Json | undefined, key: string): string | undefined {
  return textAt(json, key)?.toLowerCase();
}

type Reader = (part: Json, hasCode: boolean) => TemplateDefinitionPart | undefined;

/** `type` of a component, in lower case. */
const readers: Readonly<Record<string, Reader>> = {
  header: (part) => {
    const format = lookUp(headerFormats, lower(part, 'format')) ?? 'other';
    const text = textAt(part, 'text');
    const examples =
      format === 'text' ? textExamples(part, 'header_text', text ?? '') : handles(part);
    return defined({ part: 'header', format, text, examples });
  },
  body: (part, hasCode) => {
    // The platform writes the words of a one-time code, and some lists leave them out.
    const text = textAt(part, 'text') ?? (hasCode ? '{{1}}' : '');
    return defined({ part: 'body', text, examples: textExamples(part, 'body_text', text) });
  },
  footer: (part) => {
    const text = textAt(part, 'text');
    return text === undefined ? undefined : { part: 'footer', text };
  },
  buttons: (part) => ({ part: 'buttons', buttons: objectsAt(part, 'buttons').map(readButton) }),
  limited_time_offer: (part) => {
    const offer = own(part, 'limited_time_offer');
    const hasExpiration = own(offer, 'has_expiration') === true;
    return { part: 'offer', text: textAt(offer, 'text') ?? '', hasExpiration };
  },
  carousel: (part) => ({ part: 'carousel', cards: objectsAt(part, 'cards').map(readCard) }),
};

const headerFormats: Readonly<Record<string, TemplateHeaderFormat>> = {
  text: 'text',
  image: 'image',
  video: 'video',
  document: 'document',
  location: 'location',
  product: 'product',
};

function readParts(components: readonly Json[], hasCode: boolean): TemplateDefinitionPart[] {
  return components.flatMap((component) => {
    return lookUp(readers, lower(component, 'type'))?.(component, hasCode) ?? [];
  });
}

function readCard(card: Json): TemplateDefinitionCard {
  const components = own(card, 'components');
  return { components: Array.isArray(components) ? readParts(components, false) : [] };
}

const buttonTypes: Readonly<Record<string, TemplateButtonType>> = {
  quick_reply: 'quick_reply',
  url: 'url',
  phone_number: 'phone_number',
  copy_code: 'copy_code',
  flow: 'flow',
  catalog: 'catalog',
  mpm: 'mpm',
  spm: 'spm',
  voice_call: 'voice_call',
  otp: 'otp',
};

function readButton(button: Json): TemplateDefinitionButton {
  const url = textAt(button, 'url');
  return defined({
    type: lookUp(buttonTypes, lower(button, 'type')) ?? 'other',
    text: textAt(button, 'text') ?? '',
    url,
    phone: textAt(button, 'phone_number'),
    example: endOf(url, firstText(own(button, 'example'))),
  });
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Examples of a text in the order of its placeholders: listed by position, or by name. */
function textExamples(part: Json, key: string, text: string): string[] | undefined {
  const example = own(part, 'example');
  const named = own(example, `${key}_named_params`);
  if (Array.isArray(named)) {
    const byName = new Map(
      named.map((each) => [textAt(each, 'param_name'), textAt(each, 'example') ?? ''] as const),
    );
    return placeholderNames(text).map((name) => byName.get(name) ?? '');
  }
  const listed = own(example, key);
  if (!Array.isArray(listed)) return undefined;
  // A body lists its examples one level deeper than a header.
  const [first] = listed;
  return texts(Array.isArray(first) ? first : listed);
}

function handles(part: Json): string[] | undefined {
  const listed = own(own(part, 'example'), 'header_handle');
  return Array.isArray(listed) ? texts(listed) : undefined;
}

function texts(list: readonly Json[]): string[] {
  return list.map((each) => (typeof each === 'string' ? each : ''));
}

function firstText(value: Json | undefined): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
}

/** An address is approved with a whole one as its example; a message gives its end only. */
function endOf(url: string | undefined, example: string | undefined): string | undefined {
  const [start] = url === undefined ? [] : cutText(url);
  if (!start || !('text' in start) || !example?.startsWith(start.text)) return example;
  return example.slice(start.text.length);
}

function objectsAt(value: Json, key: string): Json[] {
  const list = own(value, key);
  return Array.isArray(list) ? list.filter(isObject) : [];
}
