package org.waymark.knowledge.lists;

import java.util.List;
import java.util.Map;

import org.waymark.desk.Fault;
import org.waymark.knowledge.Item;

/** What is peculiar to the rows of one list. Pure. */
interface ListedRows {

	/** What the rows are. */
	Item.Sort sort();

	/** The address of the list. */
	String path();

	/** Each field and the most characters that it takes. */
	Map<String, Integer> fields();

	/** What has to be put right, besides what is too long. */
	List<Fault> faults(RowForm form, boolean fresh);

	/** By what a new row is called in addresses; may be no code at all. */
	String code(RowForm form);

	/** The row as its file says it, once nothing is wrong with it. */
	String written(RowForm form);

	/** The fields of a row, and the themes that it has. */
	RowForm read(String row, int version);

	/** What the list says of a row beside its name. */
	String told(RowForm form);

	/** What people read of it, a line each. */
	List<String> look(RowForm form);

}
