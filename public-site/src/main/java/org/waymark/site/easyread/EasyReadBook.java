package org.waymark.site.easyread;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.waymark.site.content.ContentFiles;

/**
 * The pages in easy read, as {@code easy-read.yaml} says them.
 *
 * @param readWith the people they were read with, in words
 * @param pages in their order
 * @param signed the same pages in British Sign Language, where there is a film
 */
public record EasyReadBook(List<String> readWith, List<EasyRead> pages, List<Signed> signed) {

	static final String FILE = "easy-read.yaml";

	/** The pictures that the template can draw. */
	static final Set<String> PICTURES = Set.of("phone", "talk", "write", "clock", "house", "child", "people", "lock",
			"help", "choose");

	public EasyReadBook {
		readWith = List.copyOf(readWith);
		pages = List.copyOf(pages);
		signed = List.copyOf(signed);
	}

	/** Reads the file. A page or film that makes no sense is left out. */
	public static EasyReadBook read(ContentFiles files) {
		return files.leniently(FILE, text -> read(files, text))
			.orElseGet(() -> new EasyReadBook(List.of(), List.of(), List.of()));
	}

	private static EasyReadBook read(ContentFiles files, String text) {
		Whole whole = ContentFiles.strictly(FILE, text, Whole.class);
		List<EasyRead> pages = new ArrayList<>();
		Set<String> codes = new HashSet<>();
		for (EasyRead page : files.entries(FILE, whole.pages(), EasyRead.class)) {
			if (codes.add(page.code())) {
				pages.add(page);
			}
			else {
				files.leftOut(FILE + ": the code " + page.code() + " is there twice");
			}
		}
		return new EasyReadBook(Objects.requireNonNullElse(whole.readWith(), List.of()), pages,
				files.entries(FILE, whole.signed(), Signed.class));
	}

	/** Titles of the pages. */
	public List<String> titles() {
		return this.pages.stream().map(EasyRead::title).toList();
	}

	/** Titles of the pages that have no film which is checked on this day. */
	public List<String> unsigned(LocalDate today) {
		return this.pages.stream().filter(page -> signed(page.code(), today).isEmpty()).map(EasyRead::title).toList();
	}

	Optional<EasyRead> page(String code) {
		return this.pages.stream().filter(page -> page.code().equals(code)).findFirst();
	}

	/** The film of a page, if somebody has checked it and that still holds. */
	Optional<Signed> signed(String code, LocalDate today) {
		return this.signed.stream().filter(film -> film.page().equals(code) && film.live(today)).findFirst();
	}

	/**
	 * A page in easy read.
	 *
	 * @param code stands in its address
	 * @param onward address of what to do next
	 */
	record EasyRead(String code, String title, List<Row> rows, String onward, String onwardWords) {

		EasyRead {
			if (code == null || !code.matches("[a-z]+")) {
				throw new IllegalArgumentException("the code of a page has small letters");
			}
			if (title == null || onward == null || onwardWords == null) {
				throw new IllegalArgumentException("the page " + code + " needs title, onward and onward-words");
			}
			rows = List.copyOf(rows);
		}

	}

	/**
	 * One idea.
	 *
	 * @param picture its name
	 * @param words a sentence each
	 */
	record Row(String picture, List<String> words) {

		Row {
			if (!PICTURES.contains(picture)) {
				throw new IllegalArgumentException("there is no picture " + picture);
			}
			words = List.copyOf(words);
		}

	}

	/**
	 * A film in British Sign Language.
	 *
	 * @param page the code of what it says
	 * @param address an https address
	 */
	record Signed(String page, String address, @Nullable LocalDate checkedOn, @Nullable LocalDate nextCheck) {

		Signed {
			if (page == null || address == null || !address.startsWith("https://")) {
				throw new IllegalArgumentException("A film has the code of a page, and an https address");
			}
		}

		boolean live(LocalDate today) {
			return this.checkedOn != null && this.nextCheck != null && !today.isAfter(this.nextCheck);
		}

	}

	/** The shape of the file. */
	private record Whole(@Nullable List<String> readWith, List<JsonNode> pages, List<JsonNode> signed) {

		Whole {
			pages = List.copyOf(Objects.requireNonNullElse(pages, List.of()));
			signed = List.copyOf(Objects.requireNonNullElse(signed, List.of()));
		}

	}

}
