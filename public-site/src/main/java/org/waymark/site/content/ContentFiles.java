package org.waymark.site.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
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

	private final FolderFiles folder;

	private final KeptContent kept;

	private final Supplier<ContentLayer> layer;

	private final Reading reading;

	private final Predicate<String> offered;

	/**
	 * Uses a council's own folder.
	 * @param outside null if the council has none
	 */
	public ContentFiles(@Nullable Path outside) {
		this(outside, KeptContent.none());
	}

	/**
	 * Uses a council's own folder, and what was accepted of it before.
	 * @param outside null if the council has none
	 */
	public ContentFiles(@Nullable Path outside, KeptContent kept) {
		this(outside, kept, () -> ContentLayer.NONE);
	}

	/**
	 * Uses a council's own folder, and above it what editors published.
	 * @param layer says what they published by now
	 */
	ContentFiles(@Nullable Path outside, KeptContent kept, Supplier<ContentLayer> layer) {
		this(new FolderFiles(outside), kept, layer,
				new Reading(new LayeredFiles(new FolderFiles(outside), layer), new CopiedFiles(Map.of())), any -> true);
	}

	private ContentFiles(FolderFiles folder, KeptContent kept, Supplier<ContentLayer> layer, Reading reading,
			Predicate<String> offered) {
		this.folder = folder;
		this.kept = kept;
		this.layer = layer;
		this.reading = reading;
		this.offered = offered;
	}

	/**
	 * The same files as this reading finds them, but these alone: no other can be read.
	 * @param now the layer of this reading
	 */
	ContentFiles only(Set<String> names, Reading read, ContentLayer now) {
		return new ContentFiles(this.folder, this.kept, () -> now, read,
				name -> names.contains(name) || names.contains(name.substring(0, name.lastIndexOf('/') + 1)));
	}

	/** The folder below another layer, read anew; {@link ContentLayer#NONE} for none. */
	public ContentFiles below(ContentLayer other) {
		return new ContentFiles(this.folder, this.kept, () -> other,
				new Reading(new LayeredFiles(this.folder, () -> other), new CopiedFiles(Map.of())), this.offered);
	}

	/** What editors published by now. */
	ContentLayer layer() {
		return this.layer.get();
	}

	FolderFiles folder() {
		return this.folder;
	}

	KeptContent kept() {
		return this.kept;
	}

	/**
	 * The files of a folder in either place, in the order of their names.
	 * @param inside path inside the content folder, such as {@code guidance/}
	 * @param ending such as {@code .md}
	 */
	public List<String> names(String inside, String ending) {
		Set<String> names = new TreeSet<>();
		try {
			for (Resource shipped : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:content/" + inside + "*" + ending)) {
				names.add(inside + shipped.getFilename());
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException("The content folder " + inside + " cannot be read", cause);
		}
		this.reading.names(inside).stream().filter(name -> name.endsWith(ending)).forEach(names::add);
		return List.copyOf(names);
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
		return this.reading.read(name).orElseGet(() -> shipped(name));
	}

	/**
	 * The text of a file as it ships.
	 * @throws UncheckedIOException when it does not
	 */
	public String shipped(String name) {
		try {
			return new ClassPathResource("content/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException cause) {
			throw new UncheckedIOException("The content file " + name + " cannot be read", cause);
		}
	}

	/** Whether there is a file of this name, wherever. */
	public boolean has(String name) {
		return this.reading.read(name).isPresent() || ships(name);
	}

	/** Whether a file of this name ships with Waymark. */
	public boolean ships(String name) {
		return new ClassPathResource("content/" + name).exists();
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
		return understood(name, () -> STRICT.readValue(text, shape));
	}

	private static <T> T understood(String name, Supplier<T> reader) {
		try {
			return reader.get();
		}
		catch (JacksonException cause) {
			throw new IllegalArgumentException(name + " cannot be understood: " + cause.getOriginalMessage(), cause);
		}
	}

	/**
	 * What a file says that no start depends on. A file that makes no sense is left out
	 * and named; if it did before, it stays as it was.
	 * @param parser makes something of its text, and throws if it cannot
	 */
	public <T> Optional<T> leniently(String name, Function<String, T> parser) {
		try {
			return Optional.of(parser.apply(read(name)));
		}
		catch (RuntimeException senseless) {
			this.reading.fault(ContentFault.of(name, senseless));
			this.reading.refuse(name);
			Optional<T> before = this.reading.before(name).flatMap(text -> attempt(parser, text));
			before.ifPresent(same -> this.reading.keepBefore(name));
			return before;
		}
	}

	private static <T> Optional<T> attempt(Function<String, T> parser, String text) {
		try {
			return Optional.of(parser.apply(text));
		}
		catch (RuntimeException senseless) {
			return Optional.empty();
		}
	}

	/**
	 * The entries of a list that make sense. Each of the others is left out and named.
	 * @param name of the file, for messages
	 * @throws IllegalArgumentException when the text is no list
	 */
	public <T> List<T> entries(String name, String text, Class<T> shape) {
		return entries(name, List.of(strictly(name, text, JsonNode[].class)), shape);
	}

	/** As {@link #entries(String, String, Class)}, of a list inside a file. */
	public <T> List<T> entries(String name, List<JsonNode> nodes, Class<T> shape) {
		List<T> entries = new ArrayList<>();
		for (int at = 0; at < nodes.size(); at++) {
			JsonNode node = nodes.get(at);
			String entry = name + ", entry " + (at + 1);
			try {
				T made = understood(entry, () -> STRICT.treeToValue(node, shape));
				entries.add(Objects.requireNonNull(made));
			}
			catch (RuntimeException senseless) {
				leftOut(ContentFault.of(entry, senseless));
			}
		}
		return entries;
	}

	/**
	 * The rows of a list, each replaced by what editors published under its key, and what
	 * they added. What makes no sense is left out and named.
	 * @param name of the list, such as {@code campaigns.yaml}
	 */
	public <T> List<T> edited(List<T> rows, String name, Class<T> shape, Function<T, String> key) {
		return layer().over(rows, name, shape, key, this::leftOut);
	}

	/**
	 * Says that a part of a file is left out.
	 * @param fault names the file, and says what is wrong
	 */
	public void leftOut(String fault) {
		this.reading.fault(fault);
	}

	/** What was left out of these files so far. */
	public List<String> leftOut() {
		return this.reading.faults();
	}

	/**
	 * Says what a person has to check.
	 * @param lines all that there is now, a line each
	 */
	public void toCheck(List<String> lines) {
		this.kept.check(lines);
	}

	/**
	 * Says what cannot be shown of content that could be read.
	 * @param pages a name for what is shown
	 * @param faults all that there are now
	 */
	public void notShown(String pages, List<String> faults) {
		this.kept.leaveOut(pages, faults);
	}

}
