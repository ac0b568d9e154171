package org.waymark.platform.crypto;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys of each face lie. Unset, they lie below the data folder and are made at
 * first start, which live mode refuses.
 *
 * @param publicDir folder with {@code hub-public.json} and {@code pepper.json}
 * @param triageDir folder with {@code hub-private.json}, {@code case.json},
 * {@code identity.json}, {@code audit.json} and {@code pepper.json}
 */
@ConfigurationProperties("waymark.keys")
record KeyProperties(@Nullable Path publicDir, @Nullable Path triageDir) {

	Path publicDirOr(Path fallback) {
		return (this.publicDir != null) ? this.publicDir : fallback;
	}

	Path triageDirOr(Path fallback) {
		return (this.triageDir != null) ? this.triageDir : fallback;
	}

}
