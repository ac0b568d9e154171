package org.waymark.site.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import org.waymark.site.text.TypedText;

/**
 * A page as it was written for paper. Each link says in a title what it says in words,
 * which the standard asks for.
 *
 * @param document its elements
 * @param links what each address is called
 */
record PrintedPage(Document document, Map<String, String> links) {

	static PrintedPage of(byte[] page) {
		Document document = read(page);
		Map<String, String> links = new LinkedHashMap<>();
		for (Element link : elements(document, "a")) {
			if (link.getAttribute("title").isEmpty()) {
				link.setAttribute("title", TypedText.oneLine(link.getTextContent()));
			}
			links.putIfAbsent(link.getAttribute("href"), link.getAttribute("title"));
		}
		return new PrintedPage(document, links);
	}

	/** All its words, and those that stand for pictures. */
	String text() {
		StringBuilder text = new StringBuilder(this.document.getDocumentElement().getTextContent());
		elements(this.document, "svg").forEach(drawing -> text.append(drawing.getAttribute("alt")));
		return text.toString();
	}

	int elements() {
		return this.document.getElementsByTagName("*").getLength();
	}

	private static List<Element> elements(Document document, String name) {
		NodeList found = document.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int at = 0; at < found.getLength(); at++) {
			elements.add((Element) found.item(at));
		}
		return elements;
	}

	// No document type, so no entity and nothing from outside.
	private static Document read(byte[] page) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			DocumentBuilder reader = factory.newDocumentBuilder();
			// Its own one prints what it read.
			reader.setErrorHandler(new DefaultHandler());
			return reader.parse(new ByteArrayInputStream(page));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		catch (ParserConfigurationException | SAXException malformed) {
			// The cause would quote the page.
			throw new IllegalArgumentException("The page for a PDF is not well formed");
		}
	}

}
