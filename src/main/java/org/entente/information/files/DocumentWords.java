package org.entente.information.files;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The words of a document's parts, a paragraph a line. A part that declares a document type is not read (no entities). */
final class DocumentWords {

    private static final int MOST = 8_000_000;
    /** What ends a line in the languages of documents: paragraphs, headings, cells of tables, breaks. */
    private static final Set<String> LINES = Set.of("p", "h", "si", "br", "line-break", "tc", "tr", "c");

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final StringBuilder words = new StringBuilder();

    DocumentWords() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    void read(String name, byte[] part) throws NotReadable {
        var properties = name.startsWith("docProps/") || name.endsWith("meta.xml");
        try {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new NotReadable(FileRefusal.UNREADABLE);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (properties || LINES.contains(xml.getLocalName())) {
                            add("\n");
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw new NotReadable(FileRefusal.UNREADABLE);
        }
        add("\n");
    }

    private void add(String letters) throws NotReadable {
        words.append(letters);
        if (words.length() > MOST) {
            throw new NotReadable(FileRefusal.UNREADABLE);
        }
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
