import type { OneTimeCodeMessage } from '@messagewright/core';
import { useWords } from '../../context/words.tsx';
import { Bubble } from '../../preview/bubble.tsx';
import { buttonActions } from '../../preview/button-actions.tsx';
import { FormattedText } from '../../preview/formatted-text.tsx';
import type { TypePreviewProps } from '../../preview/scene.ts';

/** A made-up code in words like the provider's; both are said to be examples. */
export function OneTimeCodePreview(props: TypePreviewProps<OneTimeCodeMessage>) {
  const { message, path, scene } = props;
  const { disclaimer, expiration, buttons } = message;
  const words = useWords();
  const sentences = [
    words.text('preview.oneTimeCode.code', { code: `*${exampleCode}*` }),
    disclaimer === true ? words.text('preview.oneTimeCode.disclaimer') : '',
  ];
  const footer =
    expiration === undefined
      ? undefined
      : words.text('preview.oneTimeCode.expires', { count: expiration });
  return (
    <div className="mw-code">
      <Bubble
        time={scene.time}
        footer={footer && <FormattedText text={footer} />}
        actions={buttonActions(buttons, `${path}.buttons`, scene)}
      >
        <FormattedText text={sentences.filter(Boolean).join(' ')} />
      </Bubble>
      <p className="mw-code__note">{words.text('preview.oneTimeCode.example')}</p>
    </div>
  );
}

const exampleCode = '493 817';
