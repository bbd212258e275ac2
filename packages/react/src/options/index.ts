export { MessageOptionsButton } from './message-options-button.tsx';
export { OptionsForm } from './options-form.tsx';
export { useAllOptions } from './use-option-places.ts';
export { useSetOptions } from './use-option-state.ts';
