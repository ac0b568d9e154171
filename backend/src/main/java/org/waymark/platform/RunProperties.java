package org.waymark.platform;

import java.nio.file.Path;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this process runs.
 *
 * @param mode trial, unless set
 * @param faces the faces that it runs; both, unless set
 * @param dataDir folder of the embedded database and of generated keys, absolute; {@code
 * .waymark} at the root of the checkout, unless set
 */
@ConfigurationProperties("waymark")
public record RunProperties(@DefaultValue("trial") Mode mode, @NotEmpty @DefaultValue( {
		"public", "triage" }) Set<Face> faces, @DefaultValue(".waymark") Path dataDir){

	private static final Path DEFAULT_FOLDER = Path.of(".waymark");

	public RunProperties {
		faces = Set.copyOf(faces);
		Path root = dataDir.equals(DEFAULT_FOLDER) ? Checkout.root() : Path.of("").toAbsolutePath();
		dataDir = root.resolve(dataDir).normalize();
	}

	public boolean runs(Face face) {
		return this.faces.contains(face);
	}

	public boolean live() {
		return this.mode == Mode.LIVE;
	}

}
