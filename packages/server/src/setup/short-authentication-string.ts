import type { VerificationSAS } from '@beeper-openapi/types';
import { derive } from './derive.ts';

/** The 64 that Matrix has agreed on, in its order: https://spec.matrix.org/latest/client-server-api/#sas-method-emoji */
const EMOJI =
  '🐶 🐱 🦁 🐎 🦄 🐷 🐘 🐰 🐼 🐓 🐧 🐢 🐟 🐙 🦋 🌷 🌳 🌵 🍄 🌏 🌙 ☁️ 🔥 🍌 🍎 🍓 🌽 🍕 🎂 ❤️ 😀 🤖 🎩 👓 🔧 🎅 👍 ☂️ ⌛ ⏰ 🎁 💡 📕 ✏️ 📎 ✂️ 🔒 🔑 🔨 ☎️ 🏁 🚂 🚲 ✈️ 🚀 🏆 ⚽ 🎸 🎺 🔔 ⚓ 🎧 📁 📌'.split(
    ' ',
  );

/** What both devices of a verification show: seven emoji, or three numbers. */
export function deriveSAS(verificationID: string): VerificationSAS {
  const bytes = derive('sas', verificationID);
  const emojis = [...bytes.subarray(0, 7)].map((byte) => EMOJI[byte % EMOJI.length]);
  const decimals = [7, 9, 11].map((at) => 1000 + (bytes.readUInt16BE(at) % 8192));
  return { emojis: emojis.join(' '), decimals: decimals.join(' ') };
}
