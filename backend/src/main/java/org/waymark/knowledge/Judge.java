package org.waymark.knowledge;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.content.BannerRow;
import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.ContentLayer;
import org.waymark.site.council.FiledContact;
import org.waymark.site.guidance.EditedLibrary;
import org.waymark.site.guidance.LibraryEntry;
import org.waymark.site.text.TypedText;

/**
 * Says what is wrong with a change before anybody reads it: all of the content is read
 * with it as the public face would read it. It reads files, so it blocks.
 */
@Component
@ConditionalOnFace(Face.TRIAGE)
class Judge {

	private static final ZoneId LONDON = ZoneId.of("Europe/London");

	private static final String SENTENCES = "banners.yaml";

	private static final Pattern PHONE = Pattern.compile("\\{\\{phone:([a-z-]+)}}");

	private final ContentFiles folder;

	private final Words words;

	private final InstantSource time;

	Judge(ContentFiles files, Words words, InstantSource time) {
		this.folder = files.below(ContentLayer.NONE);
		this.words = words;
		this.time = time;
	}

	/** What the folder says of an item; empty where it has none. */
	Optional<String> folder(Item item) {
		return switch (item.sort()) {
			case PAGE -> Optional.of(EditedLibrary.file(item.name())).filter(this.folder::has).map(this.folder::read);
			case CONTACT -> contacts(ContentLayer.NONE).stream()
				.filter(row -> row.code().equals(item.name()))
				.findFirst()
				.map(ContentLayer::written);
			case BANNER -> Optional.empty();
		};
	}

	/** The library below a layer. */
	EditedLibrary library(ContentLayer layer) {
		return EditedLibrary.read(this.folder.below(layer));
	}

	/** The contacts below a layer. */
	List<FiledContact> contacts(ContentLayer layer) {
		return FiledContact.all(this.folder.below(layer));
	}

	/** The prepared sentences whose numbers are live: code to words. */
	Map<String, String> sentences(ContentLayer layer) {
		CouncilProfile council = council(layer);
		Map<String, String> sentences = new LinkedHashMap<>();
		for (Sentence sentence : this.folder.read(SENTENCES, Sentence[].class)) {
			filled(sentence.text(), council).ifPresent(words -> sentences.put(sentence.code(), words));
		}
		return sentences;
	}

	private Optional<String> filled(String text, CouncilProfile council) {
		Matcher place = PHONE.matcher(text);
		StringBuilder words = new StringBuilder();
		while (place.find()) {
			Optional<String> phone = council.live(place.group(1), today()).map(Contact::phone);
			if (phone.isEmpty()) {
				return Optional.empty();
			}
			place.appendReplacement(words, Matcher.quoteReplacement(phone.get()));
		}
		return Optional.of(place.appendTail(words).toString());
	}

	/** Whether a banner says a prepared sentence, so that one person may publish it. */
	boolean prepared(Change change, ContentLayer layer) {
		return change.item().sort() == Item.Sort.BANNER && change.body()
			.filter(row -> sentences(layer).containsValue(ItemRules.title(change.item(), row)))
			.isPresent();
	}

	private List<String> banner(String row, Set<String> live) {
		return PhoneNumbers.every(ContentFiles.strictly(BannerRow.FILE, row, BannerRow.class).text())
			.stream()
			.filter(number -> !live.contains(PhoneNumbers.digits(number)))
			.map(number -> said("NUMBER", number))
			.toList();
	}

	/** The council below a layer. */
	CouncilProfile council(ContentLayer layer) {
		return FiledContact.profile(this.folder.below(layer));
	}

	/** What is wrong with the content that a change makes, in words. */
	List<String> faults(Change change, ContentLayer now, ContentLayer then) {
		LocalDate today = today();
		try {
			ContentFiles files = this.folder.below(then);
			EditedLibrary library = EditedLibrary.read(files);
			List<String> leftOut = leftOut(files, now);
			if (!leftOut.isEmpty()) {
				return leftOut;
			}
			CouncilProfile profile = council(then);
			library.entries().forEach(entry -> library.html(entry, today, ""));
			Set<String> live = PhoneNumbers
				.of(profile.contacts().values().stream().filter(contact -> contact.live(today)));
			return switch (change.item().sort()) {
				case PAGE -> library.entry(change.item().name())
					.filter(entry -> change.body().isPresent())
					.map(entry -> page(entry, library, profile, live))
					.orElse(List.of());
				case BANNER -> change.body().map(row -> banner(row, live)).orElse(List.of());
				case CONTACT -> contact(change.item().name(), now, library, live);
			};
		}
		catch (IllegalArgumentException unreadable) {
			return List.of(said("UNREADABLE", String.valueOf(unreadable.getMessage())));
		}
	}

	/** A page below a layer as HTML. */
	String preview(Item item, ContentLayer layer) {
		EditedLibrary library = library(layer);
		return library.entry(item.name())
			.map(entry -> library.html(entry, today(), this.words.of("content", "UNCHECKED")))
			.orElse("");
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.time.instant(), LONDON);
	}

	/** What the public face would leave out, and does not leave out now. */
	private List<String> leftOut(ContentFiles files, ContentLayer now) {
		ContentFiles before = this.folder.below(now);
		EditedLibrary.read(before);
		return files.leftOut()
			.stream()
			.filter(fault -> !before.leftOut().contains(fault))
			.map(fault -> said("UNREADABLE", fault))
			.toList();
	}

	private List<String> page(LibraryEntry entry, EditedLibrary library, CouncilProfile council, Set<String> live) {
		Stream<String> numbers = PhoneNumbers.in(EditedLibrary.wording(entry))
			.stream()
			.filter(number -> !live.contains(PhoneNumbers.digits(number)))
			.map(number -> said("NUMBER", number));
		Stream<String> lapsing = ItemRules.phones(entry)
			.stream()
			.filter(code -> council.contact(code).filter(Contact::stays).isEmpty())
			.map(code -> said("LAPSES", code));
		Stream<String> links = library.strange(entry).stream().map(link -> said("LINK", link));
		return Stream.of(numbers, lapsing, links).flatMap(found -> found).distinct().toList();
	}

	/** A number that a contact had, and that still stands in a page. */
	private List<String> contact(String code, ContentLayer now, EditedLibrary library, Set<String> live) {
		Set<String> had = PhoneNumbers.of(Stream.ofNullable(council(now).contact(code).orElse(null)));
		return library.entries()
			.stream()
			.filter(entry -> PhoneNumbers.in(EditedLibrary.wording(entry))
				.stream()
				.map(PhoneNumbers::digits)
				.anyMatch(number -> had.contains(number) && !live.contains(number)))
			.map(entry -> said("STANDS", entry.title()))
			.toList();
	}

	private String said(String code, String what) {
		return this.words.of("content-fault", code).replace("{what}", TypedText.isolated(what));
	}

	/** A prepared sentence of the content folder. */
	record Sentence(String code, String text) {

	}

}
