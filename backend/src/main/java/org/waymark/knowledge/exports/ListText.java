package org.waymark.knowledge.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.waymark.site.content.ContentFiles;
import org.waymark.site.content.ContentLayer;

/**
 * The text of a list with other rows in it. Rows that stay keep their text, and the
 * comments of the list stay. Pure.
 */
final class ListText {

	private static final String BEGINS = "- ";

	private final String name;

	private final Function<Map<?, ?>, String> code;

	/**
	 * For one list.
	 * @param name of the list, for messages
	 * @param code by which editors name a row
	 */
	ListText(String name, Function<Map<?, ?>, String> code) {
		this.name = name;
		this.code = code;
	}

	/**
	 * The list with these rows: code to row.
	 * @param before the text of the list; empty for none
	 */
	String with(String before, Map<String, String> rows) {
		List<Map<?, ?>> wanted = wanted(before, rows);
		String kept = kept(before, new TreeMap<>(rows));
		return says(kept, wanted) ? kept : ContentLayer.written(wanted);
	}

	/** A list of another style cannot be changed row by row. */
	private boolean says(String text, List<Map<?, ?>> wanted) {
		try {
			return wanted.equals(read(text));
		}
		catch (IllegalArgumentException unreadable) {
			return false;
		}
	}

	/** What the list has to say then. */
	private List<Map<?, ?>> wanted(String before, Map<String, String> rows) {
		Map<String, String> left = new TreeMap<>(rows);
		List<Map<?, ?>> wanted = new ArrayList<>();
		for (Map<?, ?> row : read(before)) {
			String other = left.remove(this.code.apply(row));
			wanted.add((other != null) ? row(other) : row);
		}
		left.values().forEach(row -> wanted.add(row(row)));
		return wanted;
	}

	private String kept(String before, Map<String, String> left) {
		StringBuilder text = new StringBuilder();
		for (String block : blocks(before)) {
			String other = block.startsWith(BEGINS) ? left.remove(code(block)) : null;
			text.append((other != null) ? block(other) + after(block) : block);
		}
		left.values().forEach(row -> text.append(block(row)));
		return text.toString();
	}

	/** What stands before the first row, and then the rows. */
	private static List<String> blocks(String text) {
		List<String> blocks = new ArrayList<>(List.of(""));
		text.lines().forEach(line -> {
			if (line.startsWith(BEGINS)) {
				blocks.add("");
			}
			blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1) + line + "\n");
		});
		return blocks;
	}

	private String code(String block) {
		List<Map<?, ?>> rows = read(block);
		return (rows.size() == 1) ? this.code.apply(rows.get(0)) : "";
	}

	private static String block(String row) {
		return BEGINS + row.lines()
			.map(line -> line.isEmpty() ? "\n" : "  " + line + "\n")
			.collect(Collectors.joining())
			.substring(BEGINS.length());
	}

	/** Blank lines and comments below a row belong to the next. */
	private static String after(String block) {
		List<String> lines = block.lines().toList();
		int at = lines.size();
		while (at > 0 && (lines.get(at - 1).isEmpty() || lines.get(at - 1).startsWith("#"))) {
			at--;
		}
		return lines.subList(at, lines.size()).stream().map(line -> line + "\n").collect(Collectors.joining());
	}

	private Map<?, ?> row(String row) {
		return ContentFiles.strictly(this.name, row, LinkedHashMap.class);
	}

	private List<Map<?, ?>> read(String text) {
		return text.isEmpty() ? List.of()
				: List.of((Map<?, ?>[]) ContentFiles.strictly(this.name, text, LinkedHashMap[].class));
	}

}
