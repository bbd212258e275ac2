import { PlainText } from '../../../preview/formatted-text.tsx';
import { hasText, LabelOrHint } from '../../../preview/text-or-hint.tsx';
import { withPaths } from '../../../preview/with-paths.ts';
import type { ValueView } from './value-view.ts';

/** Choices under their titles, with a mark to pick one or several. */
export const choicesView: ValueView<'section-list'> = ({ value, path, words }) =>
  withPaths(value.sections, `${path}.sections`).map(({ value: section, path: key }) => (
    <div key={key} className="mw-keyed__group">
      <p className="mw-keyed__title">
        <LabelOrHint text={section.title} hint="untitled" />
        {section.multiple && (
          <span className="mw-keyed__note"> {words.text('preview.template.several')}</span>
        )}
      </p>
      <ul className="mw-keyed__rows">
        {withPaths(section.items, key).map(({ value: item, path: itemKey }) => (
          <li key={itemKey} className="mw-keyed__row" data-hidden={item.hidden || undefined}>
            <span className="mw-keyed__pick" data-several={section.multiple || undefined} />
            <span className="mw-keyed__words">
              <span>
                <LabelOrHint text={item.text} hint="choice" />
              </span>
              {hasText(item.subTitle) && (
                <span className="mw-keyed__note">
                  <PlainText text={item.subTitle} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  ));
