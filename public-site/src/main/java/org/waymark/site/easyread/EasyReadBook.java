package org.waymark.site.easyread;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.waymark.site.content.ContentFiles;

/**
 * The pages in easy read, as {@code easy-read.yaml} says them.
 *
 * @param readWith the people they were read with, in words
 * @param pages in their order
 * @param signed the same pages in British Sign Language, where there is a film
 */
record EasyReadBook(List<String> readWith, List<EasyRead> pages, List<Signed> signed) {

	static final String FILE = "easy-read.yaml";

	/** The pictures that the template can draw. */
	static final Set<String> PICTURES = Set.of("phone", "talk", "write", "clock", "house", "child", "people", "lock",
			"help", "choose");

	EasyReadBook {
		readWith = List.copyOf(Objects.requireNonNullElse(readWith, List.of()));
		pages = List.copyOf(pages);
		signed = List.copyOf(Objects.requireNonNullElse(signed, List.of()));
	}

	/**
	 * Reads the file.
	 * @throws IllegalArgumentException when it makes no sense
	 */
	static EasyReadBook read(ContentFiles files) {
		EasyReadBook book = ContentFiles.strictly(FILE, files.read(FILE), EasyReadBook.class);
		Set<String> codes = new HashSet<>();
		for (EasyRead page : book.pages()) {
			if (!codes.add(page.code()) || !page.code().matches("[a-z]+")) {
				throw new IllegalArgumentException(FILE + ": the code " + page.code() + " is no code of its own");
			}
			page.rows()
				.stream()
				.map(Row::picture)
				.filter(picture -> !PICTURES.contains(picture))
				.findFirst()
				.ifPresent(picture -> {
					throw new IllegalArgumentException(FILE + ": there is no picture " + picture);
				});
		}
		return book;
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
			if (!address.startsWith("https://")) {
				throw new IllegalArgumentException("A film has an https address");
			}
		}

		boolean live(LocalDate today) {
			return this.checkedOn != null && this.nextCheck != null && !today.isAfter(this.nextCheck);
		}

	}

}
