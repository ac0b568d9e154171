// Keeps an open queue new: hears versions, fetches its own rows again, and says so when it hears nothing. Only the
// desk's own answer ends it or fills it. The wall clock tells how long nothing was heard: the device may have slept.
const queue = document.querySelector("[data-queue]")
if (queue) {
  const part = queue.querySelector("[data-queue-part]")
  const notice = queue.querySelector("[data-queue-notice]")
  const news = queue.querySelector("[data-queue-news]")
  const words = queue.dataset
  const SILENCE = 7000
  let source, beat = Date.now(), since = 0, wanted = 0, fetching = false, over = false

  const version = () => Number(part.firstElementChild.dataset.version)
  const references = () => new Set([...part.querySelectorAll("[data-report]")].map((row) => row.dataset.report))
  const say = (place, text) => { if (place.textContent !== text) place.textContent = text }

  const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" })
  const notLive = () => {
    since ||= beat
    say(notice, words.notLive.replace("{at}", clock.format(since)))
  }
  const heard = () => {
    say(notice, "")
    beat = Date.now()
    since = 0
  }
  const isOurEnd = (answer) => answer.status === 401 && answer.headers.get("waymark-session") === "ended"

  const end = () => {
    over = true
    close()
    notice.textContent = words.signedOut + " "
    const link = document.createElement("a")
    link.className = "govuk-link"
    link.href = "/triage/sign-in"
    link.textContent = words.signIn
    notice.append(link)
  }

  // The link that had the focus has it again, if its report is still there.
  const swap = (text) => {
    const before = references()
    const focused = part.contains(document.activeElement) ? document.activeElement : null
    const place = focused?.id || focused?.getAttribute("href")
    part.innerHTML = text
    const hub = document.querySelector("[data-hub-line]")
    if (hub) say(hub, part.firstElementChild.dataset.hub)
    if (place) {
      const again = [...part.querySelectorAll("a")].find((link) => link.id === place || link.getAttribute("href") === place)
      ;(again ?? document.getElementById("main")).focus({ preventScroll: true })
    }
    const fresh = [...references()].filter((reference) => !before.has(reference)).length
    const joined = fresh === 1 ? words.joinedOne : words.joinedMore.replace("{count}", fresh)
    if (fresh) say(news, joined + " " + part.querySelector("h1").textContent)
    document.title = document.title.replace(/^.*? – /, part.querySelector("h1").textContent + " – ")
  }

  const isRows = (text) => {
    const rows = document.createElement("template")
    rows.innerHTML = text
    return rows.content.firstElementChild?.dataset.version !== undefined
  }

  const fetchRows = async () => {
    if (fetching || over) return
    fetching = true
    try {
      while (wanted > version()) {
        const answer = await fetch(queue.dataset.rows, { cache: "no-store", redirect: "error" })
        if (isOurEnd(answer)) return end()
        const text = answer.ok ? await answer.text() : ""
        if (!isRows(text)) throw new Error("no rows")
        swap(text)
      }
    } catch {
      notLive()
      setTimeout(fetchRows, 2000)
    } finally {
      fetching = false
    }
  }

  const close = () => {
    source?.close()
    source = undefined
  }

  const open = () => {
    if (source || over || document.hidden) return
    source = new EventSource(queue.dataset.live)
    source.addEventListener("beat", heard)
    source.addEventListener("ended", end)
    source.addEventListener("queue", (event) => {
      heard()
      wanted = Number(event.data)
      fetchRows()
    })
    // A refusal is final for the browser, not for us: the rows say whether we are still signed in.
    source.addEventListener("error", () => {
      if (source?.readyState !== EventSource.CLOSED) return
      close()
      notLive()
      setTimeout(retry, 3000)
    })
  }

  const retry = async () => {
    try {
      const answer = await fetch(queue.dataset.rows, { cache: "no-store", redirect: "error" })
      if (isOurEnd(answer)) return end()
    } catch {
      notLive()
    }
    open()
  }

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return close()
    if (over) return
    beat = Date.now()
    open()
  })
  addEventListener("pagehide", close)

  // A connection that was silent for long may be dead without a word: another one is opened.
  const look = () => {
    if (over || document.hidden || Date.now() - beat <= SILENCE) return
    notLive()
    if (Date.now() - beat <= 3 * SILENCE) return
    beat = Date.now() - SILENCE - 1
    close()
    open()
  }
  setInterval(look, 1000)
  open()
}
