package org.waymark.directory.documents;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.waymark.platform.WebAddress;

/**
 * How documents of schools are fetched.
 *
 * @param fetch whether they are; off unless switched on
 * @param proxy by way of which requests leave the house; none unless set
 */
@ConfigurationProperties("waymark.documents")
record DocumentProperties(@DefaultValue("false") boolean fetch, @WebAddress @Nullable URI proxy) {

}
