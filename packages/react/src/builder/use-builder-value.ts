import { type RefObject, useId, useMemo } from 'react';
import type { BuilderContextValue } from '../context/index.ts';
import {
  useTemplateLibrary,
  useTemplateList,
  useTemplatesWhenNamed,
} from '../templates/use-template-library.ts';
import type { MessageBuilderProps } from './builder-props.ts';
import type { Host } from './host-context.ts';
import { useClock } from './use-clock.ts';
import { useConversion } from './use-conversion.ts';
import { useDraftForm } from './use-draft-form.ts';
import { useFocusPath } from './use-focus-path.ts';
import { useProvider } from './use-provider.ts';
import { sameData, sameMembers, useLatest, useStable } from './use-stable.ts';

const nothing = {};

/** The host's props as the parts of the shell read them; the same object while they say the same. */
export function useHostValue(props: MessageBuilderProps): Host {
  const latest = useLatest(props);
  const components = useStable(props.components ?? nothing, sameMembers);
  const classNames = useStable(props.classNames ?? nothing, sameMembers);
  const contact = useStable(props.contact, sameMembers);
  const types = useStable(props.types, sameMembers);
  const hideRecipient = props.hideRecipient ?? false;
  const serviceWindowExpiresAt = props.context?.serviceWindowExpiresAt;
  const canSubmit = props.onSubmit !== undefined;
  return useMemo(
    () => ({
      components,
      classNames,
      contact,
      types,
      hideRecipient,
      serviceWindowExpiresAt,
      canSubmit,
      latest,
    }),
    [
      components,
      classNames,
      contact,
      types,
      hideRecipient,
      serviceWindowExpiresAt,
      canSubmit,
      latest,
    ],
  );
}

/** What the parts of a builder reach; the same object while only the draft changes. */
export function useBuilderValue(
  props: MessageBuilderProps,
  root: RefObject<HTMLElement | null>,
  notify: BuilderContextValue['notify'],
): BuilderContextValue {
  const { readOnly = false, theme, portalContainer } = props;
  const { provider, providers, switchTo } = useProvider(props);
  const context = useStable(props.context, sameData);
  const library = useTemplateLibrary(props.loadTemplates, provider);
  const list = useTemplateList(library);
  const templates = list?.state === 'ready' ? list.templates : undefined;
  const environment = { provider, context, issues: props.issues, templates };
  const draftForm = useDraftForm(props, environment);
  const { form, store, replaceDraft, changeType, generation } = draftForm;
  const { changeProvider, conversion } = useConversion({
    provider,
    store,
    switchTo,
    replaceDraft,
  });
  useTemplatesWhenNamed(library, store);
  useClock(store, context);
  const { focusPath, addRevealer } = useFocusPath(root);
  const idPrefix = useId();
  return useMemo(
    () => ({
      provider,
      providers,
      form,
      store,
      library,
      readOnly,
      theme,
      portalContainer,
      generation,
      idPrefix,
      idFor: (path) => `${idPrefix}-${path.replaceAll('.', '-')}`,
      focusPath,
      addRevealer,
      changeType,
      replaceDraft,
      changeProvider,
      conversion,
      notify,
    }),
    [
      provider,
      providers,
      form,
      store,
      library,
      readOnly,
      theme,
      portalContainer,
      generation,
      idPrefix,
      focusPath,
      addRevealer,
      changeType,
      replaceDraft,
      changeProvider,
      conversion,
      notify,
    ],
  );
}
