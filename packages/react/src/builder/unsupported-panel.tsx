import { cellOf, isCodec, type MessageType } from '@messagewright/core';
import { useBuilder, useWords } from '../context/index.ts';
import { Icon } from '../icons/index.ts';
import { useHost } from './host-context.ts';
import { pickerTypes } from './picker-types.ts';

/** In place of the form of a type that the provider lacks: why, and what there is instead. */
export function UnsupportedPanel({ type, reason }: { type: MessageType; reason: string }) {
  const { provider, providers, changeType, readOnly } = useBuilder();
  const { types } = useHost();
  const words = useWords();
  const names = { type: words.text(`types.${type}.label`), provider: provider.label };
  const others = (types ?? pickerTypes(providers)).filter((other) =>
    isCodec(cellOf(provider, other)),
  );
  return (
    <div className="mw-unsupported" data-mw-path="message.type" tabIndex={-1}>
      <p className="mw-unsupported__title">{words.text('builder.unsupported.title', names)}</p>
      <p>{words.text(`unsupported.${reason}`, names)}</p>
      {!readOnly && (
        <>
          <p>{words.text('builder.unsupported.kept')}</p>
          <ul className="mw-unsupported__types">
            {others.map((other) => {
              const label = words.text(`types.${other}.label`);
              return (
                <li key={other}>
                  <button type="button" className="mw-button" onClick={() => changeType(other)}>
                    <Icon name={`type.${other}`} />
                    {words.text('builder.unsupported.choose', { type: label })}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
