package org.waymark.site.assets;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssetsController {

	private static final String FOR_GOOD = "public, max-age=31536000, immutable";

	private final StoredAssets assets;

	AssetsController(StoredAssets assets) {
		this.assets = assets;
	}

	@GetMapping("/assets/{hash}/{name}")
	ResponseEntity<byte[]> asset(@PathVariable String hash, @PathVariable String name,
			@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
		return this.assets.file(hash, name)
			.map(file -> file.answer(accepted, FOR_GOOD))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
