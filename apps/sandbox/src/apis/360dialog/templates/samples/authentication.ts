import { body, buttons, inLanguages, type SampleTemplate } from '../sample-template.ts';

/** A code to sign in with. The platform words such templates itself. */
export const authenticationSamples: readonly SampleTemplate[] = inLanguages(
  { name: 'sign_in_code', category: 'AUTHENTICATION' },
  {
    en_US: { text: '*{{1}}* is your verification code.', copy: 'Copy code' },
    fr: { text: '*{{1}}* est votre code de vérification.', copy: 'Copier le code' },
    ar: { text: '*{{1}}* هو رمز التحقق الخاص بك.', copy: 'نسخ الرمز' },
  },
  ({ text, copy }) => [
    { ...body(text, '704218'), add_security_recommendation: true },
    { type: 'FOOTER', code_expiration_minutes: 10 },
    buttons({ type: 'OTP', otp_type: 'COPY_CODE', text: copy }),
  ],
);
