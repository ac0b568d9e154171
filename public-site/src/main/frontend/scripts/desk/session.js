// Warns five minutes before the session ends, and keeps it open when asked. Asking for the remaining time does not
// count as using the session. Only our own answer says that it is over, and the wall clock decides when to ask: the
// device may have slept.
const warning = document.querySelector("[data-session-left]")
if (warning) {
  const LEAD = 300
  const said = warning.dataset
  const words = warning.querySelector("p")
  const button = warning.querySelector("button")
  let next = Infinity
  let asking = false

  // A redirect may be anybody's. What runs in the background is refused with a word of the desk's own.
  const isOver = async () => {
    const answer = await fetch("/triage/queue/rows", { cache: "no-store", redirect: "manual" })
    return answer.status === 401 && answer.headers.get("waymark-session") === "ended"
  }

  const ask = async (use) => {
    const answer = await fetch(`/triage/sessions/left${use ? "" : "?by-itself"}`, { cache: "no-store", redirect: "manual" })
    if (answer.type === "opaqueredirect" && (await isOver())) return 0
    const text = answer.ok ? await answer.text() : ""
    if (!/^\d+$/.test(text)) throw new Error("not our answer")
    return Number(text)
  }

  const show = (text, stay) => {
    if (document.activeElement === button && !stay) document.getElementById("main").focus({ preventScroll: true })
    button.hidden = !stay
    warning.hidden = false
    if (words.textContent !== text) words.textContent = text
  }

  const plan = (left) => {
    next = left <= 0 ? Infinity : Date.now() + Math.max(1, left > LEAD ? left - LEAD : left) * 1000
    if (left <= 0) show(said.over, false)
  }

  const soon = (left, stay) => {
    const minutes = Math.max(1, Math.round(left / 60))
    const text = minutes === 1 ? said.soonOne : said.soonMore.replace("{minutes}", minutes)
    show(stay ? text : text + " " + said.last, stay)
  }

  const look = async () => {
    if (asking) return
    asking = true
    try {
      const left = await ask(false)
      if (left > LEAD) warning.hidden = true
      else if (left > 0) soon(left, true)
      plan(left)
    } catch {
      next = Date.now() + 30000
      show(said.unknown, false)
    } finally {
      asking = false
    }
  }

  button.addEventListener("click", async () => {
    try {
      const left = await ask(true)
      if (left > LEAD) {
        warning.hidden = true
        document.getElementById("main").focus({ preventScroll: true })
      } else if (left > 0) soon(left, false)
      plan(left)
    } catch {
      words.textContent = said.away
    }
  })

  setInterval(() => { if (Date.now() >= next) look() }, 1000)
  const seen = () => { if (!document.hidden) look() }
  document.addEventListener("visibilitychange", seen)
  addEventListener("pageshow", (event) => { if (event.persisted) seen() })

  const first = Number(warning.dataset.sessionLeft)
  if (first <= LEAD && first > 0) soon(first, true)
  plan(first)
}
