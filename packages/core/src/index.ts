import { d360 } from './providers/360dialog/index.ts';
import { bird } from './providers/bird/index.ts';
import { digishare } from './providers/digishare/index.ts';
import { livedesk } from './providers/livedesk/index.ts';

export { checkPayload } from './check-payload.ts';
export { type Codec, isCodec, type Unsupported } from './codec.ts';
export { convert } from './convert.ts';
export { decode } from './decode.ts';
export { type Detected, detect } from './detect.ts';
export type { Addressee, Draft, MessageReference, ProviderOptions, Recipient } from './draft.ts';
export { emptyRecipient, phoneKey } from './draft.ts';
export { empty, emptyMessage } from './empty.ts';
export { fileHeadLength, isDeclaredAs, looksLike, typeOfName } from './file-type.ts';
export { hasError, type Issue, type IssueParams, type Repair, type Severity } from './issue.ts';
export { isObject, type Json, type JsonObject, type JsonText } from './json.ts';
export { jsonSchemaOf } from './json-schema.ts';
export { applies } from './limits/check-limits.ts';
export { countLength, sliceAt } from './limits/count.ts';
export type { LengthUnit, Limit, LimitSource, Rule, When } from './limits/limit.ts';
export { limitsOf, sourceOf } from './limits-of.ts';
export type { Message, MessageOf, MessageType } from './message.ts';
export type { MessageDefinition, MessageGroup, MessageSamples } from './messages/definition.ts';
export { messages } from './messages/registry.ts';
export type * from './messages/types.ts';
export { mimeOfName } from './mime-types.ts';
export { bodyForm, type FormFile, formFile, formOf, partsOf } from './multipart.ts';
export {
  messagesAround,
  messagesIn,
  type PlacedMessage,
  placeInDraft,
  placeInside,
} from './nested-messages.ts';
export type { Extra, Node, ProviderId, Residue } from './node.ts';
export { normalize } from './normalize.ts';
export { isNote } from './note.ts';
export type { OptionField, OptionSet, ProviderOptionsDefinition, Sensitive } from './options.ts';
export type { Button } from './parts/button.ts';
export type { Card } from './parts/card.ts';
export type { Contact } from './parts/contact.ts';
export type { Custom } from './parts/custom.ts';
export type { Entry } from './parts/entry.ts';
export type { Header } from './parts/header.ts';
export type { Place } from './parts/location.ts';
export type {
  Attachment,
  FileRef,
  FileStore,
  Media,
  MediaKind,
  MediaSource,
} from './parts/media.ts';
export {
  type ProductRef,
  type ProductSection,
  type ProductStyle,
  productStyles,
} from './parts/product.ts';
export type { TemplateCard, TemplateComponent } from './parts/template-component.ts';
export type { TemplateParameter } from './parts/template-parameter.ts';
export { type ParameterValue, values as parameterValues } from './parts/values/values.ts';
export {
  childPointer,
  expandPattern,
  getAt,
  matchesPattern,
  type Path,
  type PathPattern,
  type Pointer,
  parentPointer,
  parsePathKey,
  parsePointer,
  pathKey,
  setAt,
  toPointer,
} from './place.ts';
export { prepare } from './prepare.ts';
export type { Prepared } from './prepared.ts';
export {
  type Answer,
  type AnswerAttachment,
  type Classified,
  type Context,
  cellOf,
  type Endpoint,
  type LimitOverride,
  optionsOf,
  type Provider,
  type Retry,
  type Verdict,
} from './provider.ts';
export type { D360Options } from './providers/360dialog/index.ts';
export type { BirdOptions } from './providers/bird/index.ts';
export type { DigiShareOptions } from './providers/digishare/index.ts';
export type { LiveDeskOptions } from './providers/livedesk/index.ts';
export { type PayloadReading, readPayload } from './read-payload.ts';
export { retype } from './retype.ts';
export type { ServiceWindow, ServiceWindowLookUp, WindowContact } from './service-window.ts';
export type { Source } from './source.ts';
export type { Mark, SourceMap } from './source-map.ts';
export {
  isOfTemplate,
  type TemplateButtonType,
  type TemplateDefinition,
  type TemplateDefinitionButton,
  type TemplateDefinitionCard,
  type TemplateDefinitionPart,
  type TemplateHeaderFormat,
} from './templates/definition.ts';
export { draftFromTemplate, type TemplateSituation } from './templates/draft-from-template.ts';
export {
  type FilledButton,
  type FilledCard,
  type FilledHeader,
  type FilledPiece,
  type FilledTemplate,
  fillTemplate,
} from './templates/fill-template.ts';
export { filledBody } from './templates/filled-body.ts';
export { templateLanguages } from './templates/languages.ts';
export type { TemplateNeed, TemplateSlotKind } from './templates/open-components.ts';
export { readTemplateDefinition } from './templates/read-template-definition.ts';
export { type TemplateSlot, templateSlots } from './templates/slots.ts';
export { textCaps } from './text/text-caps.ts';
export { type TextIssueCode, textIssueCodes } from './text/text-issue-codes.ts';
export { encode, validate, verdict } from './validate.ts';
export type { WireBody, WirePart, WireRequest } from './wire.ts';
export { bird, d360, digishare, livedesk };

/** The providers of the package by id. Every function takes a provider object, so take only those you use. */
export const providers = { digishare, livedesk, bird, '360dialog': d360 } as const;
