/**
 * What the public reads, as content editors change it: pages of guidance, contacts,
 * definitions, campaigns and banners. The content folder is the base; what editors
 * publish is a layer above it.
 *
 * <p>
 * Start at {@link Editing}, which keeps every version and publishes the layer; at {@code
 * pages} for the pages of guidance; at {@code contacts} for numbers; at {@code lists} for
 * campaigns and the meaning of words; at {@code banner} for the urgent banner; at
 * {@code attention} for what an editor has to look at; at {@code exports} for the way
 * back into the folder.
 *
 * <p>
 * Owns the schema {@code knowledge}: {@code version}.
 */
@Expiring(otherwise = { "knowledge.version" })
@ApplicationModule(allowedDependencies = { "audit", "desk", "platform", "publication", "site", "site :: campaigns",
		"site :: content", "site :: council", "site :: easyread", "site :: guidance", "site :: text", "staff" })
@NullMarked
package org.waymark.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

import org.waymark.platform.Expiring;
