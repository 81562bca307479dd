package dev.kossa.prose.source;

import dev.kossa.prose.Manuscript;
import dev.kossa.prose.UnreadableDocument;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An article in JATS XML (NISO Z39.96, the format of PubMed Central) to text. Offsets are characters of the XML file. The document type is
 * not looked at, so nothing outside of the file is read and no entity is expanded.
 */
final class JatsReader {
    private static final String SET = "pmc-articleset";
    private static final int DECLARATION = 200;

    private static final XMLInputFactory XML = factory();

    private final String name;
    private final String xml;
    private final Limits limits;

    private JatsReader(String name, String xml, Limits limits) {
        this.name = name;
        this.xml = xml;
        this.limits = limits;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    static Manuscript read(String name, byte[] file, Limits limits) throws UnreadableDocument {
        String xml = decode(name, file);
        if (xml.length() > limits.characters()) {
            throw new UnreadableDocument(name + " is too long: more than " + Limits.said(limits.characters())
                    + " characters of XML.\nMaybe it holds more than one article: split it.");
        }
        return new JatsReader(name, xml, limits).read();
    }

    private Manuscript read() throws UnreadableDocument {
        try (StringReader characters = new StringReader(xml)) {
            if (xml.startsWith("\ufeff")) {
                characters.skip(1);
            }
            XMLStreamReader events = XML.createXMLStreamReader(characters);
            toRoot(events);
            JatsText text = new JatsText(events, new XmlCursor(xml), limits.depth());
            Manuscript manuscript = text.read().manuscript(name);
            if (manuscript.text().isBlank()) {
                throw new UnreadableDocument(
                        name + " is an article without text.\nMaybe its publisher gives only its title away.");
            }
            return manuscript;
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory cannot fail.", e);
        } catch (JatsText.Refused e) {
            throw new UnreadableDocument(name + " " + e.getMessage(), e);
        }
    }

    private void toRoot(XMLStreamReader events) throws XMLStreamException, UnreadableDocument {
        while (events.next() != XMLStreamConstants.START_ELEMENT) {
            // what stands before the root is not read
        }
        String root = events.getLocalName();
        if (!root.equals("article") && !root.equals(SET)) {
            throw new UnreadableDocument(name + " is XML, but no article: its root is <" + shortened(root)
                    + ">.\nMaybe it is not JATS: save an article as PDF or text, a record as FHIR JSON.");
        }
    }

    private static String shortened(String root) {
        return root.length() <= 40 ? root : root.substring(0, 40) + "...";
    }

    private UnreadableDocument broken(XMLStreamException e) {
        Location at = e.getLocation();
        String place = at == null
                ? ""
                : String.format(Locale.ROOT, " (line %d, column %d)", at.getLineNumber(), at.getColumnNumber());
        return new UnreadableDocument(
                name + " is XML that is broken" + place + ".\nMaybe the download was cut off: get it again.", e);
    }

    private static String decode(String name, byte[] file) throws UnreadableDocument {
        Charset charset = Encoding.marked(file).isPresent()
                ? Encoding.marked(file).get()
                : declared(name, new String(file, 0, Math.min(DECLARATION, file.length), StandardCharsets.ISO_8859_1));
        return Encoding.strictly(file, charset)
                .orElseThrow(() -> new UnreadableDocument(
                        name + " is not " + charset.name() + ", as it says.\nMaybe save it as UTF-8."));
    }

    /** The encoding that the XML declaration names; UTF-8 when it names none. */
    private static Charset declared(String name, String beginning) throws UnreadableDocument {
        int end = beginning.indexOf("?>");
        int at = beginning.indexOf("encoding");
        if (!beginning.contains("<?xml") || at < 0 || at > end) {
            return StandardCharsets.UTF_8;
        }
        String[] parts = beginning.substring(at, end).split("[\"']", 3);
        String encoding = parts.length < 3 ? "" : parts[1];
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableDocument(
                    name + " is in an encoding that is not known (" + shortened(encoding)
                            + ").\nMaybe save it as UTF-8.",
                    e);
        }
    }
}
