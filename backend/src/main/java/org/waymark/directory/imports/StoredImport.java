package org.waymark.directory.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.waymark.directory.register.Register.Counts;

/**
 * An import as it is kept.
 *
 * @param received when it was brought
 * @param day of the register
 * @param digest SHA-256 of the files
 * @param counts how much was read
 * @param warnings codes of what somebody should know
 * @param author who brought it; nobody for the command
 * @param undone when it was undone
 * @param waiting changes that nobody has decided
 * @param accepted changes that were accepted
 */
record StoredImport(UUID id, Instant received, Optional<LocalDate> day, String digest, Counts counts,
		List<String> warnings, Optional<String> author, Optional<Instant> undone, int waiting, int accepted) {

}
