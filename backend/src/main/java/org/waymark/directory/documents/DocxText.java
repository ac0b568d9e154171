package org.waymark.directory.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a Word document, parted where Word last broke its pages. Pure. The one part
 * that holds the text is read as it is unpacked, without document types or entities.
 */
final class DocxText {

	private static final String PART = "word/document.xml";

	private static final XMLInputFactory XML = factory();

	private final List<String> pages = new ArrayList<>();

	private StringBuilder page = new StringBuilder();

	private int characters;

	private DocxText() {
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	static DocumentPages read(byte[] document) {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(PART)) {
					return new DocxText().all(XML.createXMLStreamReader(zip));
				}
			}
			throw new UnreadableDocument("KIND");
		}
		catch (IOException | XMLStreamException | IllegalArgumentException broken) {
			throw new UnreadableDocument("BROKEN");
		}
	}

	private DocumentPages all(XMLStreamReader xml) throws XMLStreamException {
		boolean text = false;
		while (xml.hasNext() && this.characters < DocumentPages.MOST_CHARACTERS) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				text = xml.getLocalName().equals("t");
				begin(xml);
			}
			else if (event == XMLStreamConstants.CHARACTERS && text) {
				add(xml.getText());
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				text = false;
				end(xml.getLocalName());
			}
		}
		this.pages.add(this.page.toString());
		return new DocumentPages(this.pages.size() > 1, this.pages);
	}

	private void begin(XMLStreamReader xml) {
		String name = xml.getLocalName();
		if (name.equals("lastRenderedPageBreak")) {
			this.pages.add(this.page.toString());
			this.page = new StringBuilder();
		}
		else if (name.equals("tab") || name.equals("br")) {
			add(" ");
		}
	}

	private void end(String name) {
		if (name.equals("p")) {
			add("\n");
		}
	}

	private void add(String text) {
		this.page.append(text);
		this.characters += text.length();
	}

}
