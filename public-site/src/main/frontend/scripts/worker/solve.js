// Looks for the number that an ALTCHA challenge hides (protocol version 1): SHA-256 of salt and number. It works in
// parts of many numbers, because each digest is handed to the browser and back.
const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
const text = new TextEncoder()
onmessage = async ({ data: { challenge, salt, maxnumber } }) => {
  const PART = 256
  for (let from = 0; from <= maxnumber; from += PART) {
    const numbers = Array.from({ length: Math.min(PART, maxnumber - from + 1) }, (_, at) => from + at)
    const digests = await Promise.all(numbers.map((number) => crypto.subtle.digest("SHA-256", text.encode(salt + number))))
    const at = digests.findIndex((digest) => hex(digest) === challenge)
    if (at >= 0) return postMessage(numbers[at])
  }
  postMessage(null)
}
