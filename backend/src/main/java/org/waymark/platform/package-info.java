/**
 * The base of every feature: faces, crypto, databases, the embedded server, the web edge.
 * It holds no business.
 *
 * <p>
 * Start at {@link RunProperties} for what a process runs, at
 * {@link org.waymark.platform.database.Database} for its connections, and at
 * {@link org.waymark.platform.crypto.HubKeys} for its keys.
 *
 * <p>
 * Owns {@code limits.bucket}, {@code limits.hour}, {@code platform.schema_history},
 * {@code platform.beside}, {@code platform.binding}, {@code platform.going_live},
 * {@code platform.sealed_column}, {@code platform.wrapping_key} and
 * {@code platform.key_holder}.
 */
@Expiring(otherwise = { "limits.bucket", "limits.hour", "platform.beside", "platform.binding", "platform.going_live",
		"platform.schema_history", "platform.sealed_column", "platform.wrapping_key", "platform.key_holder" })
@ApplicationModule(type = ApplicationModule.Type.OPEN,
		allowedDependencies = { "site :: pdf", "site :: terms", "site :: text" })
@NullMarked
package org.waymark.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
