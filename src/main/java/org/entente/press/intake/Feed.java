package org.entente.press.intake;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.press.reading.Cut;

/**
 * The entries of a feed, RSS or Atom. A document that declares a document type is not read (no entities).
 *
 * @param shape which kind of feed it is
 */
public record Feed(String shape, List<Entry> entries) {

    private static final int MOST = 200;
    private static final int LONGEST = 2_000;

    /** One entry: by which name it is known again, and where its page is. */
    public record Entry(String name, String link) {}

    public static Optional<Feed> read(byte[] content) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new Walk(factory.createXMLStreamReader(new ByteArrayInputStream(content))).feed();
        } catch (XMLStreamException broken) {
            return Optional.empty();
        }
    }

    private static final class Walk {

        private final XMLStreamReader xml;
        private final List<Entry> entries = new ArrayList<>();
        private String shape = "";
        private boolean inEntry;
        /** What an entry says of the feed it was taken over from is not its own. */
        private boolean inSource;

        private String name = "";
        private String link = "";
        private String element = "";
        private final StringBuilder words = new StringBuilder();

        private Walk(XMLStreamReader xml) {
            this.xml = xml;
        }

        private Optional<Feed> feed() throws XMLStreamException {
            while (xml.hasNext() && entries.size() < MOST) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                        return Optional.empty();
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (!begin(xml.getLocalName())) {
                            return Optional.empty();
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (words.length() < LONGEST) {
                            words.append(Cut.to(xml.getText(), LONGEST));
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    default -> {}
                }
            }
            return shape.isEmpty() ? Optional.empty() : Optional.of(new Feed(shape, List.copyOf(entries)));
        }

        /** False where it is no feed. */
        private boolean begin(String started) {
            if (shape.isEmpty()) {
                shape = switch (started) {
                    case "rss" -> "rss";
                    case "RDF" -> "rdf";
                    case "feed" -> "atom";
                    default -> "";
                };
                return !shape.isEmpty();
            }
            if (started.equals("item") || started.equals("entry")) {
                inEntry = true;
                inSource = false;
                name = "";
                link = "";
            } else if (started.equals("source")) {
                inSource = true;
            } else if (inEntry && !inSource && started.equals("link") && xml.getAttributeValue(null, "href") != null) {
                atomLink();
            }
            element = started;
            words.setLength(0);
            return true;
        }

        private void atomLink() {
            var kind = xml.getAttributeValue(null, "rel");
            if (link.isEmpty() && (kind == null || kind.equals("alternate"))) {
                link = xml.getAttributeValue(null, "href").strip();
            }
        }

        private void end(String ended) {
            if (inEntry && !inSource && ended.equals(element)) {
                var said = words.toString().strip();
                switch (ended) {
                    case "guid", "id" -> name = said;
                    case "link" -> link = link.isEmpty() ? said : link;
                    default -> {}
                }
            }
            inSource &= !ended.equals("source");
            if (ended.equals("item") || ended.equals("entry")) {
                if (!link.isEmpty()) {
                    entries.add(new Entry(name.isEmpty() ? link : name, link));
                }
                inEntry = false;
            }
            words.setLength(0);
        }
    }
}
