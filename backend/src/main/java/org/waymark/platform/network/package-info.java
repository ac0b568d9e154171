/**
 * Where requests come from, as far as anybody is believed: the connection, and what named
 * proxies say of whom they speak for.
 */
@NullMarked
package org.waymark.platform.network;

import org.jspecify.annotations.NullMarked;
