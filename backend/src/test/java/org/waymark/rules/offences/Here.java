package org.waymark.rules.offences;

import java.util.Optional;

import org.waymark.rules.offences.circle.There;

/** Needs the package that needs this one. */
public record Here(Optional<There> there) {

}
