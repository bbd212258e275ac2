import { formOnDemand } from './form-on-demand.tsx';

/*
 * Forms that are large, and that few messages need. The package gives them out from here too, since a
 * bundler that meets the form itself in an entry puts it there.
 */

/** Cards beside each other. */
export const CarouselForm = formOnDemand(() =>
  import('./carousel/carousel-form.tsx').then((loaded) => loaded.CarouselForm),
);

/** Cards of people. */
export const ContactsForm = formOnDemand(() =>
  import('./contacts/contacts-form.tsx').then((loaded) => loaded.ContactsForm),
);

/** An e-mail. */
export const HtmlForm = formOnDemand(() =>
  import('./html/html-form.tsx').then((loaded) => loaded.HtmlForm),
);

/** Several messages in one. */
export const SectionForm = formOnDemand(() =>
  import('./section/section-form.tsx').then((loaded) => loaded.SectionForm),
);

/** An approved text, filled in along its definition or by hand. */
export const TemplateForm = formOnDemand(() =>
  import('./template/template-form.tsx').then((loaded) => loaded.TemplateForm),
);
