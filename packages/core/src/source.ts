/** A document that a limit or rule is taken from. No address is given where none is known. */
export interface Source {
  key: string;
  /** Short form for a link under a field: `DigiShare §5`. */
  label: string;
  /** Title of the page, by language where it is published in several. */
  title: { en: string; fr?: string | undefined };
  section?: { en: string; fr?: string | undefined } | undefined;
  url?: string | undefined;
  /** The day the page was read, as `YYYY-MM-DD`. */
  checked: string;
}
