package org.waymark.site.assets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.waymark.site.Assets;
import org.waymark.site.page.PrecompressedBody;

/** The output of the frontend build, read from the class path and held in memory. */
@Component
class StoredAssets implements Assets {

	private static final String FOLDER = "site-assets/";

	private static final Map<String, MediaType> TYPES = Map.of("css", utf8("text/css"), "js", utf8("text/javascript"),
			"svg", utf8("image/svg+xml"));

	private final Map<String, String> hashes = new LinkedHashMap<>();

	private final Map<String, PrecompressedBody> files = new LinkedHashMap<>();

	StoredAssets() {
		Properties manifest = manifest();
		manifest.stringPropertyNames().forEach(name -> {
			this.hashes.put(name, manifest.getProperty(name));
			this.files.put(name, packed(name));
		});
	}

	@Override
	public String url(String name) {
		String hash = this.hashes.get(name);
		if (hash == null) {
			throw new IllegalArgumentException("There is no asset " + name);
		}
		return "/assets/" + hash + "/" + name;
	}

	/** The file under the name, if its content is still the one that the hash names. */
	Optional<PrecompressedBody> file(String hash, String name) {
		return hash.equals(this.hashes.get(name)) ? Optional.ofNullable(this.files.get(name)) : Optional.empty();
	}

	private static PrecompressedBody packed(String name) {
		MediaType type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
		if (type == null) {
			throw new IllegalStateException("No media type is known for the asset " + name);
		}
		return new PrecompressedBody(type, bytes(name), bytes(name + ".gz"), bytes(name + ".br"));
	}

	private static Properties manifest() {
		Properties manifest = new Properties();
		try (var in = new ClassPathResource(FOLDER + "manifest.properties").getInputStream()) {
			manifest.load(in);
		}
		catch (IOException missing) {
			throw new UncheckedIOException("The frontend was not built", missing);
		}
		return manifest;
	}

	private static byte[] bytes(String name) {
		try {
			return new ClassPathResource(FOLDER + name).getContentAsByteArray();
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	private static MediaType utf8(String type) {
		return MediaType.parseMediaType(type + ";charset=UTF-8");
	}

}
