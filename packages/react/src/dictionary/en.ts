import type { WidenStrings } from './dictionary.ts';
import { builderEn } from './en/builder.ts';
import { fieldsEn } from './en/fields.ts';
import { issuesEn, placesEn } from './en/issues.ts';
import { jsonEn } from './en/json.ts';
import { controlsEn, optionFormEn, optionSectionsEn } from './en/option-controls.ts';
import {
  badgesEn,
  messageOptionsEn,
  optionsEn,
  recipientsEn,
  unsupportedEn,
} from './en/options.ts';
import { previewEn } from './en/preview.ts';
import { typesEn } from './en/types.ts';

/** Every visible string in English; what other dictionaries do not say falls back to it. */
export const en = {
  types: typesEn,
  builder: builderEn,
  fields: fieldsEn,
  preview: previewEn,
  json: jsonEn,
  issues: issuesEn,
  places: placesEn,
  options: optionsEn,
  messageOptions: messageOptionsEn,
  optionSections: optionSectionsEn,
  optionForm: optionFormEn,
  controls: controlsEn,
  unsupported: unsupportedEn,
  badges: badgesEn,
  recipients: recipientsEn,
};

/** A complete dictionary: the sections and keys of English in another language. */
export type Dictionary = WidenStrings<typeof en>;
