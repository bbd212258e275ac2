import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ReactNode } from 'react';
import { storySettings } from '../stories/story-settings.ts';
import { ActionButton } from './action-button.tsx';
import { Bubble } from './bubble.tsx';
import { FormattedText, PlainText } from './formatted-text.tsx';
import { LocationCard } from './location-card.tsx';
import { MediaPlaceholder } from './media-placeholder.tsx';
import { PhoneFrame } from './phone-frame.tsx';
import { PreviewEvent } from './preview-event.tsx';
import { PreviewUnavailable } from './preview-unavailable.tsx';

/** The parts of a preview, for hosts that draw a message type of their own. */
const meta = {
  title: 'Preview/Parts',
  component: PhoneFrame,
  render: ({ children }, { globals }) => (
    <div className="mw-root mw-preview" data-mw-theme={storySettings(globals).theme}>
      <PhoneFrame>{children}</PhoneFrame>
    </div>
  ),
} satisfies Meta<typeof PhoneFrame>;
export default meta;

type Story = StoryObj<typeof meta>;

const story = (children: ReactNode): Story => ({ args: { children } });

export const PhoneWithoutMessages = story(null);
export const Bubbles = story(
  <>
    <Bubble time="10:24">Short</Bubble>
    <br />
    <Bubble header="Header" footer="Footer" time="10:24">
      A longer body, which takes more than one line of the bubble.
    </Bubble>
    <br />
    <Bubble side="theirs">An answer</Bubble>
  </>,
);
export const Actions = story(
  <Bubble
    actions={
      <>
        <ActionButton icon="reply" onPress={() => undefined}>
          To tap
        </ActionButton>
        <ActionButton icon="reply" onPress={() => undefined} picked>
          Picked
        </ActionButton>
        <ActionButton icon="external">Only to see</ActionButton>
      </>
    }
  >
    Body
  </Bubble>,
);
export const TextOverLimit = story(
  <Bubble header={<PlainText text="A title too long" max={7} />}>
    <FormattedText text="A *body* that says _too much_" max={18} />
  </Bubble>,
);
export const Place = story(
  <LocationCard
    place={{ latitude: 33.5731, longitude: -7.5898, name: 'Office' }}
    path="message"
    limitAt={() => undefined}
    time="10:24"
  />,
);
export const Media = story(
  <Bubble
    media={
      <>
        <MediaPlaceholder media={{ kind: 'video', source: 'id', id: '98213' }} />
        <MediaPlaceholder media={{ kind: 'audio', source: 'url', url: '' }} />
      </>
    }
  >
    Caption
  </Bubble>,
);
export const Event = story(<PreviewEvent pick={{ type: 'button', id: 'yes', title: 'Yes' }} />);
export const Unavailable = story(<PreviewUnavailable type="flow" />);
