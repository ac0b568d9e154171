// Leaves at once: by the button, its skip link, or Shift three times, left and right alike. The screen is covered while
// the next page loads, and that page takes this one's place in the history.
// Whether Shift is turned off is in a cookie: it goes with the visit, in every window, and says nothing of its subject.
const OFF = "__Host-shift=off"
const isOff = () => document.cookie.split("; ").includes(OFF)
const turn = (off) => { document.cookie = `${OFF}; Path=/; Secure; SameSite=Lax${off ? "" : "; Max-Age=0"}` }
const leave = (address) => {
  turn(false)
  document.body.classList.add("govuk-exit-this-page-hide-content")
  const cover = document.createElement("div")
  cover.className = "govuk-exit-this-page-overlay"
  document.body.append(cover)
  document.title = "\u200b"
  location.replace(address)
}
const exit = document.querySelector("[data-exit]")
for (const link of document.querySelectorAll("[data-exit]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault()
    leave(link.href)
  })
}

// Only lone, short presses count, each within two seconds of the one before: screen readers pause with Shift, and
// capitals are typed with it. After the second one it is said what one more does.
const AGAIN = 2000
const SHORT = 500
const status = document.querySelector("[data-exit-status]")
const tell = (text) => { if (status && status.textContent !== text) status.textContent = text }
let presses = 0
let last = 0
let forget
const down = new Map()
const start = () => {
  presses = 0
  down.clear()
  tell("")
}
addEventListener("keydown", (event) => {
  // A Shift counts when it goes down and up with no other key between: typing capitals does not. Two Shifts may
  // overlap, and each counts. A Shift that is held until it repeats is meant for typing.
  if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) return start()
  if (event.repeat) down.delete(event.code)
  else down.set(event.code, event.timeStamp)
})
addEventListener("keyup", (event) => {
  if (event.key !== "Shift" || !exit || isOff()) return
  const from = down.get(event.code)
  down.delete(event.code)
  const now = event.timeStamp
  if (from === undefined || now - from > SHORT) return start()
  presses = now - last > AGAIN ? 1 : presses + 1
  last = now
  clearTimeout(forget)
  if (presses >= 3) return leave(exit.href)
  if (presses === 2) tell(status?.dataset.onceMore ?? "")
  forget = setTimeout(start, AGAIN)
})
addEventListener("pointerdown", start)
// On a touch screen a capital can arrive as a Shift of its own, and then as text.
addEventListener("input", start)

// The choice lasts for this visit: until it is sent or left.
if (document.querySelector("[data-reference]")) turn(false)
const choice = document.querySelector("[data-shift]")
if (choice && navigator.cookieEnabled) {
  const button = choice.querySelector("button")
  const show = () => {
    choice.hidden = false
    button.setAttribute("aria-pressed", String(isOff()))
  }
  button.addEventListener("click", () => {
    turn(!isOff())
    show()
  })
  show()
}
