package org.waymark.directory.letters;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is sent to schools without anybody pressing a button.
 *
 * @param yearly whether all schools get a link once a year; off unless switched on
 */
@ConfigurationProperties("waymark.letters")
record LetterProperties(@DefaultValue("false") boolean yearly) {

}
