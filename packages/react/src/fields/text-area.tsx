import {
  forwardRef,
  type TextareaHTMLAttributes,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react';

type TextAreaProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'value' | 'defaultValue'> & {
  text: string;
};

// Layout effects do not run on a server, and React says so loudly.
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * A text area that shows `text`. React's own `value` also writes the default value with every letter,
 * after which Chromium undoes letter by letter; so the text is put in place here, and only when it
 * came from elsewhere.
 */
export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { text, ...props },
  ref,
) {
  const area = useRef<HTMLTextAreaElement>(null);
  // In the page that a server sends the text has to stand there before any of this runs.
  const sent = useSyncExternalStore(
    neverChanges,
    () => undefined,
    () => text,
  );
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(
    ref,
    () => area.current,
  );
  useBrowserLayoutEffect(() => {
    // The browser gives line ends back as line feeds, whatever was put in.
    const shown = text.replace(/\r\n?/g, '\n');
    if (area.current && area.current.value !== shown) area.current.value = shown;
  });
  return <textarea {...props} ref={area} defaultValue={sent} />;
});

const neverChanges = () => () => {};
