package org.waymark.directory.imports;

import java.util.Optional;

/**
 * A change as it is kept.
 *
 * @param place in the list of its import
 * @param change what would change
 * @param state WAITING, ACCEPTED, LEFT, OVERTAKEN or UNDONE
 * @param undo how it is taken back, once accepted
 */
record StoredChange(int place, SchoolChange change, String state, Optional<Undo> undo) {

}
