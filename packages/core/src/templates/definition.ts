/** A template as it was approved: the words around what a message leaves open. */
export interface TemplateDefinition {
  name: string;
  /** A code of `templateLanguages`. */
  language: string;
  /** In the platform's words: `MARKETING`, `UTILITY`, `AUTHENTICATION`. */
  category?: string | undefined;
  /** In the platform's words: `APPROVED`, `PAUSED`, `REJECTED`. */
  status?: string | undefined;
  id?: string | undefined;
  /** Whether placeholders are numbers or names; absent means numbers. */
  parameterFormat?: 'positional' | 'named' | undefined;
  components: readonly TemplateDefinitionPart[];
}

/** What may stand above the body. `other`: a format that we do not know, so nothing is said of it. */
export type TemplateHeaderFormat =
  | 'text'
  | 'image'
  | 'video'
  | 'document'
  | 'location'
  | 'product'
  | 'other';

/** One part of a template. `examples` follow the placeholders in the order in which they first appear. */
export type TemplateDefinitionPart =
  | {
      part: 'header';
      format: TemplateHeaderFormat;
      text?: string | undefined;
      /** Of a medium: an address or a handle of the file that was approved. */
      examples?: readonly string[] | undefined;
    }
  | { part: 'body'; text: string; examples?: readonly string[] | undefined }
  | { part: 'footer'; text: string }
  | { part: 'buttons'; buttons: readonly TemplateDefinitionButton[] }
  | {
      part: 'offer';
      text: string;
      /** Whether a message says when the offer ends. */
      hasExpiration?: boolean | undefined;
    }
  | { part: 'carousel'; cards: readonly TemplateDefinitionCard[] };

/** One card of a template's carousel. */
export interface TemplateDefinitionCard {
  components: readonly TemplateDefinitionPart[];
}

/** What tapping an approved button does. `other`: a sort that we do not know, so nothing is said of it. */
export type TemplateButtonType =
  | 'quick_reply'
  | 'url'
  | 'phone_number'
  | 'copy_code'
  | 'flow'
  | 'catalog'
  | 'mpm'
  | 'spm'
  | 'voice_call'
  | 'otp'
  | 'other';

/** An approved button. */
export interface TemplateDefinitionButton {
  type: TemplateButtonType;
  text: string;
  /** May end in a placeholder. */
  url?: string | undefined;
  phone?: string | undefined;
  /** What fills the placeholder, or the code that is copied. */
  example?: string | undefined;
}

/** The part of a sort, of a template or of a card. */
export function findPart<P extends TemplateDefinitionPart['part']>(
  owner: Pick<TemplateDefinition, 'components'>,
  part: P,
): Extract<TemplateDefinitionPart, { part: P }> | undefined {
  return owner.components.find(
    (each): each is Extract<TemplateDefinitionPart, { part: P }> => each.part === part,
  );
}

/** Whether a template carries a code to log in with. */
export function isOneTimeCode(definition: TemplateDefinition): boolean {
  return definition.category?.toUpperCase() === 'AUTHENTICATION';
}

/** Whether a draft's message is of a template: its name and language. */
export function isOfTemplate(
  definition: TemplateDefinition,
  message: { name?: string | undefined; language?: string | undefined },
): boolean {
  return definition.name === message.name && definition.language === message.language;
}
