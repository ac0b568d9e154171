// Letter keys: for the report that has the focus in a list, and on a report's own page. "?" leads to their list. They
// never work while somebody writes. They can be turned off, and stay so in this browser.
const told = document.querySelector("[data-keys]")
if (told) {
  const OFF = "letter-keys-off"
  const WAYS = { t: "/owner", r: "/rating", e: "/decision/emergency", m: "/messages", a: "/requests", d: "/decision" }
  const STEPS = { j: 1, k: -1 }
  const list = document.querySelector("[data-queue-part]")
  const button = told.querySelector("button")
  const off = () => localStorage.getItem(OFF) === "yes"
  const show = () => {
    told.hidden = false
    button.setAttribute("aria-pressed", String(!off()))
  }
  const links = () => (list ? [...list.querySelectorAll(".queue__name a")] : [])
  const writes = (place) => place.closest("input, textarea, select, [contenteditable]")
  const report = () => told.dataset.here ?? links().find((link) => link === document.activeElement)?.getAttribute("href")

  button.addEventListener("click", () => {
    off() ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "yes")
    show()
  })

  document.addEventListener("keydown", (event) => {
    if (off() || event.ctrlKey || event.altKey || event.metaKey || writes(event.target)) return
    const key = event.key.toLowerCase()
    const at = links().indexOf(document.activeElement)
    if (key === "?") {
      event.preventDefault()
      button.focus()
    } else if (STEPS[key] && at >= 0) {
      links()[at + STEPS[key]]?.focus()
    } else if (key === "q" && told.dataset.here) {
      location.assign("/triage")
    } else if (WAYS[key] && report()) {
      location.assign(report() + WAYS[key])
    }
  })
  show()
}
