/** A piece of a line. `at` is where it starts in the source, in UTF-16 units. */
export type InlineNode = TextNode | EmphasisNode | CodeNode | LinkNode;

/** Text as it is. */
export interface TextNode {
  type: 'text';
  at: number;
  text: string;
}

/** What stands between two equal markers; `end` is where the closing one starts. */
export interface EmphasisNode {
  type: 'bold' | 'italic' | 'strike';
  at: number;
  end: number;
  marker: Marker;
  children: InlineNode[];
}

/** Text between backticks: `code` between single ones, `mono` between three, which may hold newlines. */
export interface CodeNode {
  type: 'code' | 'mono';
  at: number;
  marker: '`' | '```';
  text: string;
}

/** An address that opens: `http:` or `https:` only. */
export interface LinkNode {
  type: 'link';
  at: number;
  text: string;
  href: string;
  /** Where it really leads, when that is not what the text says (other scripts, odd notations). */
  host?: string | undefined;
}

/** The characters that begin and end an emphasis. */
export type Marker = '*' | '_' | '~';

/** One line: what marks it as an item or a quote (or nothing), and its content. */
export interface Line {
  at: number;
  /** As written: `- `, `12. `, `> ` or nothing. */
  marker: string;
  children: InlineNode[];
}

/** What a run of lines is. */
export type BlockType = 'paragraph' | 'bullets' | 'numbers' | 'quote';

/** Neighbouring lines of one type. */
export interface Block {
  type: BlockType;
  lines: Line[];
}

/** What the parser read. */
export interface ParsedFormat {
  blocks: Block[];
  /** How many characters were looked at, so that a test can see that time is linear. */
  steps: number;
}

/** Counts the work of one parse. */
export interface StepCounter {
  steps: number;
}
