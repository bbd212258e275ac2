import { useEffect, useState } from 'react';

/** What a text says as a phone number. */
export interface ReadPhone {
  /** ISO 3166 code of the country. */
  country: string | undefined;
  /** As people write it: `+1 202 555 0143`. */
  international: string;
  /** As machines write it: `+12025550143`. */
  e164: string;
  /** A number that can exist, and nothing but that number. */
  isWhole: boolean;
}

/** Reads a phone number with its country code. */
export type PhoneReader = (text: string) => ReadPhone | undefined;

let loading: Promise<PhoneReader> | undefined;

/** Comes with the metadata of all countries, so it is fetched from our own bundle when it is wanted first. */
function load(): Promise<PhoneReader> {
  loading ??= import('libphonenumber-js/min').then(({ parsePhoneNumberFromString }) => (text) => {
    const found = parsePhoneNumberFromString(text, { extract: false });
    return (
      found && {
        country: found.country,
        international: found.formatInternational(),
        e164: found.number,
        isWhole: found.isValid() && found.ext === undefined,
      }
    );
  });
  return loading;
}

/** A reader once it has loaded, and only where there is something to read. */
export function usePhoneReader(isWanted: boolean): PhoneReader | undefined {
  const [read, setRead] = useState<PhoneReader>();
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    load()
      .then((reader) => {
        if (!isGone) setRead(() => reader);
      })
      // The field works without the hint; the next one tries again.
      .catch(() => {
        loading = undefined;
      });
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return read;
}
