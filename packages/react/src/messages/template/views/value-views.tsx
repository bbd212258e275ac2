import type { ParameterValue } from '@messagewright/core';
import type { ReactNode } from 'react';
import { PlainText } from '../../../preview/formatted-text.tsx';
import { jsonType } from '../../../preview/json-type.ts';
import { hasText } from '../../../preview/text-or-hint.tsx';
import { choicesView } from './choices-view.tsx';
import { billView, formItemsView, methodsView } from './lines-view.tsx';
import { productSectionsView, productsView } from './products-view.tsx';
import { timesView } from './times-view.tsx';
import type { ValueView, ValueViewProps } from './value-view.ts';

/** How each type of value is drawn beside its key; those without an entry only say what they are. */
const views: { readonly [T in ParameterValue['type']]?: ValueView<T> } = {
  text: ({ value: { text } }) => hasText(text) && <PlainText text={text} />,
  number: ({ value: { number }, words }) =>
    number !== undefined && new Intl.NumberFormat(words.locale).format(number),
  boolean: ({ value: { boolean }, words }) =>
    words.text(`preview.template.${boolean ? 'yes' : 'no'}`),
  object: ({ value: { json } }) => <JsonLines json={json} />,
  'section-list': choicesView,
  timeslots: timesView,
  'product-sections': productSectionsView,
  products: productsView,
  'shipping-methods': methodsView,
  'line-items': billView,
  cards: ({ value: { cards }, words }) =>
    cards.length > 0 && words.text('preview.template.cards', { count: cards.length }),
  'form-items': formItemsView,
  custom: ({ value: { json } }) => jsonType(json).type,
};

/** A value beside its key, or what is missing. */
export function drawValue({
  value,
  ...props
}: Partial<ValueViewProps> & Omit<ValueViewProps, 'value'>): ReactNode {
  const { words } = props;
  if (!value) return <Missing>{words.text('preview.template.absent')}</Missing>;
  // The table is typed by type of value, the call is not.
  const draw = views[value.type] as ((props: ValueViewProps) => ReactNode) | undefined;
  const drawn = draw
    ? draw({ value, ...props })
    : words.text(`builder.templates.values.${value.type}`);
  const isEmpty = !drawn || (Array.isArray(drawn) && drawn.length === 0);
  return isEmpty ? <Missing>{words.text('preview.template.empty')}</Missing> : drawn;
}

function Missing({ children }: { children: ReactNode }) {
  return <span className="mw-preview-hint">{children}</span>;
}

/** The most lines of JSON that stand in a bubble. */
const maxLines = 8;

function JsonLines({ json }: { json: string }) {
  const lines = json.split('\n');
  const shown = lines.slice(0, maxLines).join('\n');
  return (
    <code className="mw-keyed__json" dir="ltr">
      {lines.length > maxLines ? `${shown}\n…` : shown}
    </code>
  );
}
