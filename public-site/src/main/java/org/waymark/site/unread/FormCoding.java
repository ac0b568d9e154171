package org.waymark.site.unread;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Whether the body of a request is a form in a coding that the pages read. Pure. */
final class FormCoding {

	/** Each writes the signs between fields as ASCII does. */
	private static final Set<Charset> READ = Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII,
			StandardCharsets.ISO_8859_1);

	private FormCoding() {
	}

	/** Also where there is no body: some buttons send none. */
	static boolean isRead(HttpHeaders headers) {
		return !hasBody(headers) || isForm(headers);
	}

	private static boolean hasBody(HttpHeaders headers) {
		return headers.getContentLength() > 0 || headers.getFirst(HttpHeaders.TRANSFER_ENCODING) != null;
	}

	private static boolean isForm(HttpHeaders headers) {
		try {
			@Nullable MediaType type = headers.getContentType();
			return type != null && type.equalsTypeAndSubtype(MediaType.APPLICATION_FORM_URLENCODED)
					&& (type.getCharset() == null || READ.contains(type.getCharset()));
		}
		catch (InvalidMediaTypeException unknown) {
			return false;
		}
	}

}
