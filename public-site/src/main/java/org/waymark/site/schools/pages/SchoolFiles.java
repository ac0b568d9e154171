package org.waymark.site.schools.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.MediaType;

import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.School;
import org.waymark.site.text.Csv;

/**
 * The whole directory for everybody to take.
 *
 * @param csv a row a school
 * @param json the edition as the hub published it
 */
record SchoolFiles(DataFile csv, DataFile json) {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8;header=present");

	static SchoolFiles of(PublishedSchools edition, List<School> sorted, byte[] body) {
		SchoolColumns columns = new SchoolColumns(edition.kinds());
		DataFile csv = DataFile.of(CSV, out -> {
			out.write((Csv.MARK + Csv.line(columns.heads())).getBytes(StandardCharsets.UTF_8));
			for (School school : sorted) {
				out.write(Csv.line(columns.row(school)).getBytes(StandardCharsets.UTF_8));
			}
		});
		return new SchoolFiles(csv, DataFile.of(MediaType.APPLICATION_JSON, out -> out.write(body)));
	}

}
