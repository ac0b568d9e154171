// Opens the pages that stand by themselves, then those of every door with the cookie of a visit that has come so far.
import lighthouse from "lighthouse"
import { launch } from "chrome-launcher"

const LEAST = { accessibility: 1, performance: 0.95 }
const site = process.argv[2].replace(/\/$/, "")
const wanted = new RegExp(process.argv[3] ?? "")

const links = async (path, pattern) => {
  const html = await (await fetch(site + path)).text()
  return [...html.matchAll(/href="(\/[^"#?]*)"/g)].map((found) => found[1]).filter((link) => pattern.test(link))
}

const cookies = (answer, before) => answer.headers.getSetCookie()[0]?.split(";")[0] ?? before

// The first option of every choice, and a word wherever something is typed.
const filled = (html) => {
  const fields = new URLSearchParams()
  const form = /<main[\s\S]*?<form[\s\S]*?<\/form>/.exec(html)?.[0] ?? ""
  for (const [tag, kind] of form.matchAll(/<(input|textarea)[^>]*>/g)) {
    const name = /\bname="([^"]*)"/.exec(tag)?.[1]
    const type = /\btype="([^"]*)"/.exec(tag)?.[1] ?? kind
    const value = /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? ""
    if (!name || fields.has(name) || /-remove$/.test(name) || /tabindex="-1"/.test(tag)) continue
    if (type === "hidden") fields.set(name, value)
    else if (type === "radio" && name !== "wish") fields.set(name, value)
    else if (["text", "textarea"].includes(type)) fields.set(name, "A word")
  }
  return fields
}

// Pages of a door up to the check, each with the cookie that opens it.
const walk = async (door) => {
  const pages = []
  let [path, cookie] = [door, ""]
  while (path && pages.length < 40) {
    const answer = await fetch(site + path, { headers: { cookie }, redirect: "manual" })
    if (answer.status === 303) {
      path = new URL(answer.headers.get("location"), site).pathname
      continue
    }
    pages.push({ path, cookie })
    if (path === "/report/check") break
    const html = await answer.text()
    const action = /<main[\s\S]*?<form[^>]*action="([^"]*)"/.exec(html)?.[1]
    if (!action) {
      path = /<main[\s\S]*?href="(\/report[^"]*)"[^>]*class="govuk-button|<main[\s\S]*?class="govuk-button"[^>]*href="(\/report[^"]*)"/
        .exec(html)?.slice(1).find(Boolean)
      continue
    }
    const next = await fetch(site + action, { method: "POST", body: filled(html), headers: { cookie }, redirect: "manual" })
    cookie = cookies(next, cookie)
    path = new URL(next.headers.get("location"), site).pathname
  }
  return pages
}

const doors = [...new Set(["/report", ...await links("/", /^\/report/)])]
const standing = [...new Set(["/", ...await links("/", /^\/(?!assets|exit|report|triage)/)])].map((path) => ({ path, cookie: "" }))
const pages = [...standing, ...(await Promise.all(doors.map(walk))).flat()]
  .filter((page, index, all) => wanted.test(page.path) && all.findIndex((other) => other.path === page.path) === index)

const chrome = await launch({ chromeFlags: ["--headless=new", ...(process.getuid() === 0 ? ["--no-sandbox"] : [])] })
const measured = async ({ path, cookie }) => (await lighthouse(site + path, {
  port: chrome.port, logLevel: "error", onlyCategories: Object.keys(LEAST), disableStorageReset: true,
  extraHeaders: cookie ? { Cookie: cookie } : {},
})).lhr

// Lighthouse sometimes loses its own trace and gives no score. That says nothing of the page, which is opened again.
const scored = (lhr) => Object.keys(LEAST).every((name) => lhr.categories[name].score !== null)
const seen = async (page, tries) => {
  const lhr = await measured(page)
  return scored(lhr) || tries === 1 ? lhr : seen(page, tries - 1)
}

let low = 0
for (const page of pages) {
  const lhr = await seen(page, 3)
  const scores = Object.keys(LEAST).map((name) => [name, lhr.categories[name].score])
  const faults = lhr.categories.accessibility.auditRefs.map((ref) => lhr.audits[ref.id]).filter((audit) => audit.score === 0)
  if (scores.some(([name, score]) => score < LEAST[name])) low++
  console.log(scores.map(([name, score]) => `${name} ${Math.round(score * 100)}`).join("  "), new URL(lhr.finalDisplayedUrl).pathname,
    faults.map((audit) => audit.id).join(" "))
}
chrome.kill()
console.log(low === 0 ? "PASS" : `FAIL: ${low} of ${pages.length}`)
process.exit(low === 0 ? 0 : 1)
