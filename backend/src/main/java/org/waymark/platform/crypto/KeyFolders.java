package org.waymark.platform.crypto;

import java.nio.file.Path;

/** The folders of keys, as they were settled at start. */
record KeyFolders(Path publicDir, Path triageDir) {

}
