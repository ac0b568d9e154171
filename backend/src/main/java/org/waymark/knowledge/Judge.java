package org.waymark.knowledge;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.CouncilProfile;
import org.waymark.site.CouncilProfile.Contact;
import org.waymark.site.campaigns.FiledCampaign;
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
			case CAMPAIGN, WORD -> Optional.ofNullable(rows(item.sort(), ContentLayer.NONE).get(item.name()));
			case BANNER -> Optional.empty();
		};
	}

	/** The campaigns, or the words that are explained, below a layer: code to row. */
	Map<String, String> rows(Item.Sort sort, ContentLayer layer) {
		return rows(sort, this.folder.below(layer));
	}

	private static Map<String, String> rows(Item.Sort sort, ContentFiles files) {
		Map<String, String> rows = new LinkedHashMap<>();
		if (sort == Item.Sort.WORD) {
			EditedLibrary.read(files).glossary().forEach(term -> rows.put(term.code(), ContentLayer.written(term)));
		}
		else {
			FiledCampaign.all(files)
				.forEach(campaign -> rows.put(String.valueOf(campaign.code()), ContentLayer.written(campaign)));
		}
		return rows;
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
		return PreparedSentences.of(this.folder, council(layer), today());
	}

	/** Whether a second person has to agree to a change. */
	boolean second(Change change, ItemStanding standing, ContentLayer layer) {
		Optional<String> then = change.body().or(standing::folder);
		return ItemRules.second(change.item(), standing.published(), then, today()) && !prepared(change, layer);
	}

	/** Whether a banner says a prepared sentence, so that one person may publish it. */
	private boolean prepared(Change change, ContentLayer layer) {
		return change.item().sort() == Item.Sort.BANNER && change.body()
			.filter(row -> sentences(layer).containsValue(ItemRules.title(change.item(), row)))
			.isPresent();
	}

	/**
	 * A second person may agree after the end of a banner, so that nothing would stand.
	 */
	private List<String> banner(String text, Set<String> live) {
		BannerRow row = ContentFiles.strictly(BannerRow.FILE, text, BannerRow.class);
		Instant now = this.time.instant();
		Stream<String> over = now.isBefore(row.until()) ? Stream.empty()
				: Stream.of(said("OVER", TimeWords.at(row.until(), now)));
		return Stream.concat(over, strange(PhoneNumbers.every(row.text()), live)).toList();
	}

	/** What the banner of now says; empty where none stands. */
	private Optional<String> banner(ContentLayer now) {
		return Optional.ofNullable(now.rows().getOrDefault(BannerRow.FILE, Map.of()).get(BannerRow.KEY))
			.map(text -> ContentFiles.strictly(BannerRow.FILE, text, BannerRow.class))
			.filter(row -> this.time.instant().isBefore(row.until()))
			.map(BannerRow::text);
	}

	/** Those of the numbers that are none of a contact which is live. */
	private Stream<String> strange(List<String> numbers, Set<String> live) {
		return numbers.stream()
			.filter(number -> !live.contains(PhoneNumbers.digits(number)))
			.map(number -> said("NUMBER", number));
	}

	/** The council below a layer. */
	CouncilProfile council(ContentLayer layer) {
		return FiledContact.profile(this.folder.below(layer));
	}

	/** What is wrong with the content that a change makes, in words. */
	List<String> faults(Change change, ContentLayer now, ContentLayer then) {
		try {
			ContentFiles files = this.folder.below(then);
			EditedLibrary library = EditedLibrary.read(files);
			List<String> leftOut = leftOut(files, now);
			if (!leftOut.isEmpty()) {
				return leftOut;
			}
			CouncilProfile profile = council(then);
			Set<String> live = live(profile);
			List<String> own = switch (change.item().sort()) {
				case PAGE -> library.entry(change.item().name())
					.filter(entry -> change.body().isPresent())
					.map(entry -> page(entry, library, profile, live))
					.orElse(List.of());
				case BANNER -> change.body().map(row -> banner(row, live)).orElse(List.of());
				case CAMPAIGN, WORD ->
					change.body().map(row -> row(change.item(), row, library, live)).orElse(List.of());
				case CONTACT -> contact(change, council(now), profile, standing(library, now));
			};
			return Stream.concat(own.stream(), unmade(change.item(), library, library(now)).stream()).toList();
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

	/** What the public face leaves out below a layer, and pages that it cannot make. */
	List<String> leftOut(ContentLayer layer) {
		ContentFiles files = this.folder.below(layer);
		Stream<String> unmade = LeftOut.unmade(EditedLibrary.read(files), today()).values().stream();
		return Stream.concat(LeftOut.of(files).stream(), unmade).distinct().toList();
	}

	/** What the public face would leave out, and does not leave out now. */
	private List<String> leftOut(ContentFiles files, ContentLayer now) {
		List<String> before = LeftOut.of(this.folder.below(now));
		return LeftOut.of(files)
			.stream()
			.filter(fault -> !before.contains(fault))
			.map(fault -> said("UNREADABLE", fault))
			.toList();
	}

	/**
	 * Pages that cannot be made with a change; another that could not be made before
	 * holds up nothing.
	 */
	private List<String> unmade(Item changed, EditedLibrary library, EditedLibrary before) {
		Map<String, String> unmade = LeftOut.unmade(library, today());
		Set<String> already = new HashSet<>(LeftOut.unmade(before, today()).keySet());
		if (changed.sort() == Item.Sort.PAGE) {
			already.remove(changed.name());
		}
		unmade.keySet().removeAll(already);
		return unmade.values().stream().map(fault -> said("UNREADABLE", fault)).toList();
	}

	private List<String> page(LibraryEntry entry, EditedLibrary library, CouncilProfile council, Set<String> live) {
		Stream<String> numbers = strange(PhoneNumbers.in(EditedLibrary.wording(entry)), live);
		Stream<String> lapsing = ItemRules.phones(entry)
			.stream()
			.filter(code -> council.contact(code).filter(Contact::stays).isEmpty())
			.map(code -> said("LAPSES", code));
		Stream<String> links = library.strange(entry).stream().map(link -> said("LINK", link));
		return Stream.of(numbers, lapsing, links).flatMap(found -> found).distinct().toList();
	}

	private List<String> row(Item item, String text, EditedLibrary library, Set<String> live) {
		Stream<String> numbers = strange(PhoneNumbers.in(ItemRules.read(item, text)), live);
		Stream<String> links = (item.sort() == Item.Sort.WORD) ? Stream.empty()
				: Stream.ofNullable(FiledCampaign.of(text).address()).filter(address -> !library.leads(address));
		return Stream.concat(numbers, links.map(link -> said("LINK", link))).distinct().toList();
	}

	/**
	 * What would be wrong with a contact, and where a number that it had still stands.
	 */
	private List<String> contact(Change change, CouncilProfile before, CouncilProfile then,
			List<NumbersThere> standing) {
		String code = change.item().name();
		Set<String> live = live(then);
		Set<String> gone = PhoneNumbers.of(Stream.ofNullable(before.contact(code).orElse(null)));
		gone.removeAll(live);
		Stream<String> unchecked = Stream.of(code)
			.filter(FiledContact::lasting)
			.filter(lasting -> before.live(lasting, today()).isPresent() && then.live(lasting, today()).isEmpty())
			.map(lasting -> said("LASTING", lasting));
		Stream<String> told = change.body()
			.stream()
			.flatMap(row -> strange(PhoneNumbers.in(ItemRules.told(row)), live));
		Stream<String> stands = standing.stream()
			.filter(text -> text.numbers().stream().map(PhoneNumbers::digits).anyMatch(gone::contains))
			.map(NumbersThere::fault);
		return Stream.of(unchecked, told, stands).flatMap(found -> found).distinct().toList();
	}

	/** The numbers of the banner of now, of pages, campaigns and meanings. */
	private List<NumbersThere> standing(EditedLibrary library, ContentLayer now) {
		Stream<NumbersThere> banner = banner(now).stream()
			.map(words -> new NumbersThere(said("BANNER_STANDS", words), PhoneNumbers.every(words)));
		Stream<NumbersThere> pages = library.entries()
			.stream()
			.map(entry -> new NumbersThere(said("STANDS", entry.title()),
					PhoneNumbers.in(EditedLibrary.wording(entry))));
		Stream<NumbersThere> rows = Stream.of(Item.Sort.CAMPAIGN, Item.Sort.WORD)
			.flatMap(sort -> rows(sort, now).entrySet()
				.stream()
				.map(row -> there(new Item(sort, row.getKey()), row.getValue())));
		return Stream.of(banner, pages, rows).flatMap(found -> found).toList();
	}

	private NumbersThere there(Item item, String text) {
		return new NumbersThere(said("STANDS_ROW", ItemRules.title(item, text)),
				PhoneNumbers.in(ItemRules.read(item, text)));
	}

	private Set<String> live(CouncilProfile council) {
		LocalDate today = today();
		return PhoneNumbers.of(council.contacts().values().stream().filter(contact -> contact.live(today)));
	}

	private String said(String code, String what) {
		return this.words.of("content-fault", code).replace("{what}", TypedText.isolated(what));
	}

	/** Numbers of a text, and what to say where one of them may not stand there. */
	private record NumbersThere(String fault, List<String> numbers) {

	}

}
