import { ErrorBoundary } from '../builder/error-boundary.tsx';
import { useHost } from '../builder/host-context.ts';
import { onDemand, useOnDemand } from '../context/on-demand.ts';
import { useWords } from '../context/words.tsx';
import type { MessageForm, MessageFormProps } from './message-form.ts';

/** A form that is not part of what every builder loads; `load` fetches it ahead. */
export type FormOnDemand = MessageForm & { load(): Promise<unknown> };

/**
 * The form that `fetchForm` gives, loaded when it is first shown. Until then a room of about its size
 * stands there. One that cannot be loaded leaves the fields around it, and is tried again on request.
 */
export function formOnDemand(fetchForm: () => Promise<MessageForm>): FormOnDemand {
  const form = onDemand(fetchForm);
  function Loaded(props: MessageFormProps) {
    const { part: Form, error } = useOnDemand(form);
    if (error !== undefined) throw error;
    return Form ? <Form {...props} /> : <FormRoom />;
  }
  function WhenLoaded(props: MessageFormProps) {
    const { latest } = useHost();
    return (
      <ErrorBoundary part="form" onError={(error) => latest.current.onError?.(error)}>
        <Loaded {...props} />
      </ErrorBoundary>
    );
  }
  return Object.assign(WhenLoaded, { load: form.load });
}

/** Its words come late (see the styles): most forms are there before. */
function FormRoom() {
  const words = useWords();
  return (
    <div className="mw-form__room" role="status">
      <p className="mw-form__note">{words.text('builder.loadingForm')}</p>
    </div>
  );
}
