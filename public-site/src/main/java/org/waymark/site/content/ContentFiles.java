package org.waymark.site.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The content files that ship with Waymark, each replaced by the council's own of the
 * same name where there is one.
 */
public class ContentFiles {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		// A key that stands twice hides one of its two values.
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final YAMLMapper STRICT = YAML.rebuild()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final @Nullable Path outside;

	private final Predicate<String> offered;

	/**
	 * Uses a council's own folder.
	 * @param outside null if the council has none
	 */
	public ContentFiles(@Nullable Path outside) {
		this(outside, any -> true);
	}

	private ContentFiles(@Nullable Path outside, Predicate<String> offered) {
		this.outside = outside;
		this.offered = offered;
	}

	/** The same files, but these alone: no other can be read. */
	ContentFiles only(Set<String> names) {
		return new ContentFiles(this.outside,
				name -> names.contains(name) || names.contains(name.substring(0, name.lastIndexOf('/') + 1)));
	}

	/**
	 * The files of a folder in either place, in the order of their names.
	 * @param folder path inside the content folder, such as {@code guidance/}
	 * @param ending such as {@code .md}
	 */
	public List<String> names(String folder, String ending) {
		Set<String> names = new TreeSet<>();
		try {
			for (Resource shipped : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:content/" + folder + "*" + ending)) {
				names.add(folder + shipped.getFilename());
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException("The content folder " + folder + " cannot be read", cause);
		}
		own(folder).map(file -> folder + file.getFileName()).filter(name -> name.endsWith(ending)).forEach(names::add);
		return List.copyOf(names);
	}

	private Stream<Path> own(String folder) {
		Path own = (this.outside != null) ? this.outside.resolve(folder) : null;
		if (own == null || !Files.isDirectory(own)) {
			return Stream.empty();
		}
		try (Stream<Path> files = Files.list(own)) {
			return files.filter(Files::isRegularFile).sorted().toList().stream();
		}
		catch (IOException cause) {
			throw new UncheckedIOException("The content folder " + folder + " cannot be read", cause);
		}
	}

	/**
	 * The text of a file.
	 * @param name path inside the content folder, such as {@code guidance/page.md}
	 * @throws UncheckedIOException when neither place has it
	 */
	public String read(String name) {
		if (!this.offered.test(name)) {
			throw new IllegalArgumentException(name + " is not among the content files that are read here");
		}
		try {
			Path own = (this.outside != null) ? this.outside.resolve(name) : null;
			if (own != null && Files.isRegularFile(own)) {
				return Files.readString(own);
			}
			return new ClassPathResource("content/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException cause) {
			throw new UncheckedIOException("The content file " + name + " cannot be read", cause);
		}
	}

	/**
	 * What a YAML file says.
	 * @param name path inside the content folder, such as {@code council.yaml}
	 * @param shape a record or an array of records; its names stand in the file in small
	 * letters with hyphens
	 * @throws IllegalArgumentException when the file says something else
	 */
	public <T> T read(String name, Class<T> shape) {
		try {
			return YAML.readValue(read(name), shape);
		}
		catch (JacksonException cause) {
			throw new IllegalArgumentException("The content file " + name + " cannot be understood", cause);
		}
	}

	/**
	 * What a part of a file says. A name that the shape does not know is refused, too.
	 * @param name of the file, for messages
	 * @throws IllegalArgumentException when the text says something else
	 */
	public static <T> T strictly(String name, String text, Class<T> shape) {
		try {
			return STRICT.readValue(text, shape);
		}
		catch (JacksonException cause) {
			throw new IllegalArgumentException(name + " cannot be understood: " + cause.getOriginalMessage(), cause);
		}
	}

	/**
	 * Changes when the council's own file of one of these names was added, changed or
	 * removed. No other file of its folder is looked at; a name with a slash at its end
	 * stands for all files of that folder.
	 */
	String stamp(Set<String> names) {
		Path folder = this.outside;
		return (folder == null) ? ""
				: names.stream()
					.sorted()
					.flatMap(name -> name.endsWith("/") ? stamps(name) : Stream.of(stamp(folder.resolve(name))))
					.collect(Collectors.joining(";"));
	}

	/** A folder that cannot be listed has a stamp too: what was read before stays. */
	private Stream<String> stamps(String name) {
		try {
			return own(name).map(ContentFiles::stamp);
		}
		catch (UncheckedIOException unlisted) {
			return Stream.of(name + ",none");
		}
	}

	private static String stamp(Path file) {
		try {
			BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
			return file + "," + now.lastModifiedTime() + "," + now.size();
		}
		catch (IOException none) {
			return file + ",none";
		}
	}

}
