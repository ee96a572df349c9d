/** A picture with its colour of skin, or a flag such as Scotland's. */
const PICTURE = String.raw`\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|[\u{e0020}-\u{e007f}])*`;

const EMOJI = new RegExp(
  String.raw`^(?:\p{Regional_Indicator}{2}|[#*\d]\ufe0f?\u20e3|${PICTURE}(?:\u200d${PICTURE})*)$`,
  'u',
);

/** Whether a text is one emoji and nothing else. */
export function isEmoji(text: string): boolean {
  return EMOJI.test(text);
}
