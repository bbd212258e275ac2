'use client';

export type {
  BuilderClassNames,
  BuilderComponents,
  DraftNews,
  MessageBuilderProps,
  SubmitNews,
} from './builder/builder-props.ts';
export { MessageBuilder } from './builder/message-builder.tsx';
export { type MessageBuilderHandle, useMessageBuilder } from './builder/use-message-builder.ts';
export {
  createWords,
  type Notification,
  useWords,
  type Words,
  type WordsOptions,
  WordsProvider,
} from './context/index.ts';
export type { PartialDictionary, Plural } from './dictionary/dictionary.ts';
export { type Dictionary, en } from './dictionary/en.ts';
export { createFileStore, type FileStore } from './files/file-store.ts';
export type { Upload } from './files/files-context.ts';
export { type PartFile, partFiles, placeOfFile } from './files/part-files.ts';
export type { IconComponentProps, IconName, Icons } from './icons/index.ts';
export { ImportDialog, type ImportDialogProps, JsonPanel } from './json/index.ts';
export { AddressRequestForm } from './messages/address-request/address-request-form.tsx';
export { ButtonsForm } from './messages/buttons/buttons-form.tsx';
export { CallForm } from './messages/call/call-form.tsx';
export { CallPermissionForm } from './messages/call-permission/call-permission-form.tsx';
export { CatalogForm } from './messages/catalog/catalog-form.tsx';
export { CustomForm } from './messages/custom/custom-form.tsx';
export { FlowForm } from './messages/flow/flow-form.tsx';
export { CarouselForm, TemplateForm } from './messages/large-forms.ts';
export { LinkForm } from './messages/link/link-form.tsx';
export { ListForm } from './messages/list/list-form.tsx';
export { LocationForm } from './messages/location/location-form.tsx';
export { LocationRequestForm } from './messages/location-request/location-request-form.tsx';
export type { MessageForm, MessageFormProps } from './messages/message-form.ts';
export { ProductForm } from './messages/product/product-form.tsx';
export { ProductListForm } from './messages/product-list/product-list-form.tsx';
export { TextForm } from './messages/text/text-form.tsx';
export {
  MessagePreview,
  type MessagePreviewProps,
  type PreviewContact,
  type PreviewPick,
} from './preview/index.ts';
export type { LoadTemplates } from './templates/use-template-library.ts';
