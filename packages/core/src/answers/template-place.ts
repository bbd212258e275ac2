import { type Json, own } from '../json.ts';
import { childPointer, type Pointer } from '../place.ts';

const components: Pointer = '/template/components';

/** Ways in which the platform names a part of a template, by its kind and not by its position. */
const mentions: readonly {
  text: RegExp;
  place(found: RegExpExecArray, sent: readonly Json[]): Pointer | undefined;
}[] = [
  {
    // "buttons: Button at index 1 of type Url requires a parameter"
    text: /Button at index (\d{1,2})\b/i,
    place: ([, index], sent) => {
      const at = sent.findIndex(
        (each) => own(each, 'type') === 'button' && String(own(each, 'index')) === index,
      );
      return at < 0 ? components : valueAt(sent, at, 0);
    },
  },
  {
    // "body: number of localizable_params (1) does not match the expected number of params (2)"
    text: /(\w+): number of localizable_params \((\d{1,4})\) does not match the expected number of params \((\d{1,4})\)/i,
    place: ([, kind, given, expected], sent) =>
      // The first value that is one too many, or the list where one is missing.
      valueAt(sent, componentOf(sent, kind), Math.min(Number(given), Number(expected))),
  },
  {
    // "header: Format mismatch, expected IMAGE, received UNKNOWN"
    text: /(\w+): Format mismatch\b/i,
    place: ([, kind], sent) => {
      const at = componentOf(sent, kind);
      const values = own(sent[at], 'parameters');
      // Which of several values it is, nobody says.
      return Array.isArray(values) && values.length === 1 ? valueAt(sent, at, 0) : partAt(at);
    },
  },
];

/** The component or the value of a sent template that an error text is about. */
export function templatePlace(text: string, sent: Json): Pointer | undefined {
  const list = own(own(sent, 'template'), 'components');
  if (own(sent, 'template') === undefined) return undefined;
  for (const { text: pattern, place } of mentions) {
    const found = pattern.exec(text);
    if (found) return place(found, Array.isArray(list) ? list : []);
  }
  return undefined;
}

/** "header", "HEADER" and "buttons" alike. */
function componentOf(sent: readonly Json[], kind = ''): number {
  const type = kind.toLowerCase().replace(/s$/, '');
  return sent.findIndex((each) => own(each, 'type') === type);
}

function partAt(component: number): Pointer {
  return component < 0 ? components : childPointer(components, component);
}

/** A value of a component; the list of values, or the component, where there is no such value. */
function valueAt(sent: readonly Json[], component: number, index: number): Pointer {
  const part = partAt(component);
  const values = own(sent[component], 'parameters');
  if (values === undefined) return part;
  const list = childPointer(part, 'parameters');
  return own(values, index) === undefined ? list : childPointer(list, index);
}
