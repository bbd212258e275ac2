import {
  isOfTemplate,
  type Message,
  type Provider,
  type TemplateDefinition,
} from '@messagewright/core';
import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { DeskClient, DeskTemplates } from '../sending/desk-client.ts';

/** The approved templates that the desk knows. */
export interface TemplateShelf {
  /** The template that a message is of; `undefined` for any other message, or one that is not known. */
  find(provider: Provider, message: Message): TemplateDefinition | undefined;
  /** For the builder: rejects where the desk's server does not answer. */
  load(
    provider: Provider,
    options: { signal: AbortSignal },
  ): Promise<readonly TemplateDefinition[]>;
}

/** See `useTemplateShelf`. */
export const TemplatesContext = createContext<TemplateShelf | undefined>(undefined);

/** The desk's templates: asked for once for the threads, and again whenever somebody chooses one. */
export function useTemplates(client: DeskClient): TemplateShelf {
  const [known, setKnown] = useState<DeskTemplates>({});
  useEffect(() => {
    const gone = new AbortController();
    void client.templates(gone.signal).then((templates) => {
      if (templates && !gone.signal.aborted) setKnown(templates);
    });
    return () => gone.abort();
  }, [client]);
  const load = useMemo(
    (): TemplateShelf['load'] =>
      async ({ id }, { signal }) => {
        const templates = await client.templates(signal);
        if (!templates) throw new Error('The templates could not be loaded.');
        setKnown(templates);
        return templates[id] ?? [];
      },
    [client],
  );
  return useMemo(
    () => ({
      load,
      find: ({ id }, message) =>
        message.type === 'template'
          ? known[id]?.find((template) => isOfTemplate(template, message))
          : undefined,
    }),
    [known, load],
  );
}

/** The desk's templates. Throws outside of a desk. */
export function useTemplateShelf(): TemplateShelf {
  const shelf = use(TemplatesContext);
  if (!shelf) throw new Error('This part stands outside of a desk.');
  return shelf;
}
