package org.waymark.rules.offences.circle;

import org.waymark.rules.offences.Here;

/** Needs the package that needs this one. */
public record There(Here here) {

}
