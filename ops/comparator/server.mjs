// One process of it, told by the environment where to listen (PORT) and where PostgreSQL is (PGHOST, PGPORT, …).
// Sessions stay in its memory, the fastest place there is; more than one process would need a store that they share.
import { randomBytes } from "node:crypto"
import { createRequire } from "node:module"
import express from "express"
import { configure } from "@dwp/govuk-casa"
import { pages, plan } from "./journey.mjs"

const version = createRequire(import.meta.url)("@dwp/govuk-casa/package.json").version

const { ancillaryRouter, mount } = configure({
  views: [new URL("views", import.meta.url).pathname],
  session: { name: "visit", secret: randomBytes(32).toString("hex"), ttl: 3600, secure: false },
  i18n: { dirs: [new URL("locales", import.meta.url).pathname], locales: ["en"] },
  pages: pages(),
  plan: plan(),
})
ancillaryRouter.get(/^\/$/, (request, response) => response.render("start.njk"))
ancillaryRouter.get("/report", (request, response) => response.render("before.njk"))
ancillaryRouter.get("/sent", (request, response) => response.render("sent.njk", { reference: request.session.reference }))

const application = express()
application.use("/", mount(express()))
const server = application.listen(Number(process.env.PORT), "127.0.0.1", () => {
  console.log(`ready: @dwp/govuk-casa ${version}, Node ${process.version}`)
})
process.on("SIGTERM", () => server.close(() => process.exit(0)).closeAllConnections())
