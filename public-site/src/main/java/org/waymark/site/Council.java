package org.waymark.site;

/**
 * The council's own content, as it stands now (its files are read again when they
 * change).
 */
public interface Council {

	CouncilProfile profile();

}
