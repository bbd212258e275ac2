import type { ParameterValue } from '@messagewright/core';
import type { ReactNode } from 'react';
import type { Words } from '../../../context/words.tsx';
import type { Scene } from '../../../preview/scene.ts';

/** What the drawing of a value is given. */
export interface ValueViewProps<T extends ParameterValue['type'] = ParameterValue['type']> {
  value: Extract<ParameterValue, { type: T }>;
  /** Where the value stands in the draft. */
  path: string;
  scene: Scene;
  words: Words;
}

/** Draws the value of one type, beside its key. */
export type ValueView<T extends ParameterValue['type']> = (props: ValueViewProps<T>) => ReactNode;
