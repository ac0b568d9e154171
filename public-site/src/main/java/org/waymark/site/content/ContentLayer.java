package org.waymark.site.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What editors published above the files of the content folder. The hub publishes it as
 * one edition.
 *
 * @param shape number of the form in which it is written
 * @param files a file's path inside the content folder to its whole text
 * @param rows a list's path to the rows that editors changed or added: key to YAML
 */
public record ContentLayer(int shape, Map<String, String> files, Map<String, Map<String, String>> rows) {

	/** By this name editions of it are published. */
	public static final String SUBJECT = "content";

	/** Nothing was published. */
	public static final ContentLayer NONE = new ContentLayer(Map.of(), Map.of());

	private static final int SHAPE = 1;

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
		.enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.LITERAL_BLOCK_STYLE)
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	public ContentLayer {
		if (shape != SHAPE) {
			throw new IllegalArgumentException("A layer of content has the unknown shape " + shape);
		}
		files = new TreeMap<>(files);
		rows = new TreeMap<>(rows);
		rows.replaceAll((name, list) -> new TreeMap<>(list));
	}

	public ContentLayer(Map<String, String> files, Map<String, Map<String, String>> rows) {
		this(SHAPE, files, rows);
	}

	/**
	 * What an edition says.
	 * @throws RuntimeException when it says something else
	 */
	public static ContentLayer read(byte[] edition) {
		return JSON.readValue(edition, ContentLayer.class);
	}

	/** The same as an edition; equal layers are equal bytes. */
	public byte[] edition() {
		return JSON.writeValueAsBytes(this);
	}

	/** A record or a map as YAML, without what is null. */
	public static String written(Object value) {
		return YAML.writeValueAsString(value);
	}

	/** As {@link ContentFiles#edited}. */
	<T> List<T> over(List<T> rows, String name, Class<T> shape, Function<T, String> key, Consumer<String> leftOut) {
		Map<String, T> published = new LinkedHashMap<>();
		this.rows.getOrDefault(name, Map.of()).forEach((code, text) -> {
			try {
				published.put(code, ContentFiles.strictly(name + ", " + code, text, shape));
			}
			catch (RuntimeException senseless) {
				leftOut.accept(ContentFault.of(name, senseless));
			}
		});
		Set<String> codes = rows.stream().map(key).collect(Collectors.toSet());
		return Stream
			.concat(rows.stream().map(row -> published.getOrDefault(key.apply(row), row)),
					published.entrySet().stream().filter(row -> !codes.contains(row.getKey())).map(Map.Entry::getValue))
			.toList();
	}

	/** The published files of a folder. */
	Stream<String> names(String folder) {
		return this.files.keySet().stream().filter(name -> name.startsWith(folder));
	}

	/** Changes when another text of one of these names was published. */
	String stamp(Set<String> names) {
		return touches(names)
				? Integer.toHexString(of(this.files, names).hashCode()) + "," + of(this.rows, names).hashCode() : "";
	}

	/** Whether anything of one of these names was published. */
	boolean touches(Set<String> names) {
		return Stream.of(of(this.files, names), of(this.rows, names)).anyMatch(some -> !some.isEmpty());
	}

	private static <T> Map<String, T> of(Map<String, T> all, Collection<String> names) {
		return all.entrySet()
			.stream()
			.filter(entry -> names.contains(entry.getKey())
					|| names.contains(entry.getKey().substring(0, entry.getKey().lastIndexOf('/') + 1)))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
