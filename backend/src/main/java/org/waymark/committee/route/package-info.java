/**
 * Whether the route to the hub is clear: how far people come, what those who tried it as
 * strangers met, and the card for whoever answers first.
 */
@NullMarked
package org.waymark.committee.route;

import org.jspecify.annotations.NullMarked;
