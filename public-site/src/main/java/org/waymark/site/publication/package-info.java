/**
 * What the hub publishes and the public face shows: schools, guidance, contacts, released
 * figures. The hub publishes whole editions; the public face keeps the newest, and
 * answers from it while the database is away.
 */
@NamedInterface("publication")
@NullMarked
package org.waymark.site.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
