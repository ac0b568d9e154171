package org.waymark.drills.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.waymark.drills.probe.SealedColumns.Holder;

import static java.util.stream.Collectors.groupingBy;

/**
 * The other half of the proof: the values that the intruder's decryptor could not open do
 * open with the hub's keys, in every sealed column.
 */
final class OpenedColumns {

	private final SealedColumns listed = SealedColumns.read();

	private final List<String> misses = new ArrayList<>();

	/**
	 * The faults; prints a line a column.
	 * @param columns every binary column of the database
	 */
	List<String> misses(List<String> columns, List<Ciphertext> dump, Decryptor hub) {
		Map<String, List<Ciphertext>> values = dump.stream().collect(groupingBy(Ciphertext::column));
		this.listed.sealed()
			.forEach((column, holder) -> judge(column, holder, values.getOrDefault(column, List.of()), hub));
		Set<String> unlisted = new TreeSet<>(columns);
		unlisted.removeIf(this.listed::lists);
		unlisted.forEach((column) -> this.misses.add(column + " is not in clear-columns.md"));
		this.listed.sealed()
			.keySet()
			.stream()
			.filter((column) -> !columns.contains(column))
			.forEach((column) -> this.misses.add(column + " is listed as sealed and holds no bytes"));
		values.forEach((column, found) -> {
			if (!this.listed.sealed().containsKey(column) && found.stream().anyMatch(hub::opens)) {
				this.misses.add(column + " opens, and is not listed as sealed");
			}
		});
		return this.misses;
	}

	private void judge(String column, Holder holder, List<Ciphertext> values, Decryptor hub) {
		long opened = values.stream().filter(hub::opens).count();
		System.out.printf("%-34s %3d values, the hub's keys open %d%s%n", column, values.size(), opened,
				(holder == Holder.REPORTER) ? " (only a reporter can)" : "");
		if (values.isEmpty()) {
			this.misses.add("nothing was put into " + column);
		}
		if (opened != ((holder == Holder.HUB) ? values.size() : 0)) {
			this.misses.add("the hub's keys open " + opened + " of " + values.size() + " values of " + column);
		}
	}

}
