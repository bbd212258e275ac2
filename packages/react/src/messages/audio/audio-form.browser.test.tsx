import { page } from 'vitest/browser';
import { describeForm } from '../../../test/describe-form.tsx';

describeForm('audio', {
  fill: () => page.getByRole('switch', { name: 'Voice note' }).click(),
});
