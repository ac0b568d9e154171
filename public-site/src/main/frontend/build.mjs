import {mkdirSync} from "node:fs"
