package org.waymark.directory.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What files of the register say about the schools of one council.
 *
 * @param day of the register, from the name of its file
 * @param digest SHA-256 of the files, in hexadecimal digits
 * @param counts how much was read
 * @param schools by number: those of the council, those asked for by number, and the
 * schools that replaced them
 * @param warnings what somebody should know, though it is no reason to refuse
 */
public record Register(Optional<LocalDate> day, String digest, Counts counts, Map<Integer, RegisteredSchool> schools,
		List<Note> warnings) {

	public Register {
		schools = Map.copyOf(schools);
		warnings = List.copyOf(warnings);
	}

	/**
	 * How much was read.
	 *
	 * @param rows rows of the establishments file
	 * @param open schools of the council that are open
	 * @param links rows of the links file
	 * @param sites rows of the file of additional addresses
	 */
	public record Counts(int rows, int open, int links, int sites) {

	}

	/**
	 * A reason why files of the register are refused, or something to look at.
	 *
	 * @param code which of the desk's words say so, below {@code register}
	 * @param detail names of files, columns or lines; never a cell
	 */
	public record Note(String code, String detail) {

	}

}
