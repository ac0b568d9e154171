/**
 * Where requests come from: the connection, and the forwarded addresses of named proxies.
 */
@NullMarked
package org.waymark.platform.network;

import org.jspecify.annotations.NullMarked;
