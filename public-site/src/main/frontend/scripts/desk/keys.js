// Letter keys for the report that has the focus in a list, and nowhere else. They can be turned off, and stay so in
// this browser.
const list = document.querySelector("[data-queue-part]")
const told = document.querySelector("[data-keys]")
if (list && told) {
  const OFF = "letter-keys-off"
  const WAYS = { t: "/owner", r: "/rating", e: "/decision/emergency", m: "/messages", a: "/requests", d: "/decision" }
  const button = told.querySelector("button")
  const off = () => localStorage.getItem(OFF) === "yes"
  const show = () => {
    told.hidden = false
    button.setAttribute("aria-pressed", String(!off()))
  }
  const links = () => [...list.querySelectorAll(".queue__name a")]

  button.addEventListener("click", () => {
    off() ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "yes")
    show()
  })

  list.addEventListener("keydown", (event) => {
    const at = links().indexOf(document.activeElement)
    if (off() || at < 0 || event.ctrlKey || event.altKey || event.metaKey) return
    const key = event.key.toLowerCase()
    const step = { j: 1, k: -1 }[key]
    if (step) links()[at + step]?.focus()
    else if (WAYS[key]) location.assign(document.activeElement.getAttribute("href") + WAYS[key])
  })
  show()
}
