package dev.kossa.prose.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Takes the prose out of an article: title, abstract and body with their headings. A paragraph, a heading, a caption and a row of a table
 * are blocks, with a blank line between two (rows: a line feed; cells: a tab). What stands inside of a paragraph but apart from it on the
 * page, such as a figure, comes behind it.
 */
final class JatsText {
    /** Where only some of what is inside is read. */
    private static final Map<String, Set<String>> KEPT = Map.of(
            "pmc-articleset", Set.of("article"),
            "article", Set.of("front", "body", "floats-group"),
            "front", Set.of("article-meta"),
            "article-meta", Set.of("title-group", "abstract"),
            "title-group", Set.of("article-title", "subtitle"));

    /** Never read: references, what is not text, and second forms of what is there already. */
    private static final Set<String> SKIPPED = Set.of(
            "ref-list",
            "fn-group",
            "back",
            "sub-article",
            "response",
            "graphic",
            "inline-graphic",
            "media",
            "supplementary-material",
            "alt-text",
            "long-desc",
            "object-id",
            "permissions",
            "attrib",
            "tex-math",
            "annotation",
            "annotation-xml",
            "index-term");

    private static final Set<String> BLOCKS =
            Set.of("article-title", "subtitle", "title", "p", "fig", "table-wrap", "tr", "def-item", "fn");

    /** Inside of these, paragraphs and titles are parts of one block. */
    private static final Set<String> FLAT = Set.of("fig", "table-wrap", "tr", "def-item", "fn");

    /** Parts of a flat block, with a blank behind each. */
    private static final Set<String> PARTS = Set.of("title", "p", "label", "term", "def");

    /** Brackets around references are looked for in so many characters. */
    private static final int LONGEST_BRACKET = 60;

    /** What the file holds cannot be read; the message goes behind its name. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private Refused(String message) {
            super(message);
        }
    }

    private record Block(Draft draft, boolean row) {}

    private final XMLStreamReader events;
    private final XmlCursor cursor;
    private final int deepest;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Draft current;
    private @Nullable Block abstractHeading;
    private boolean flat;
    private boolean raised;
    private boolean cited;
    private int articles;
    private int depth;

    /** @param events stands on the root */
    JatsText(XMLStreamReader events, XmlCursor cursor, int deepest) {
        this.events = events;
        this.cursor = cursor;
        this.deepest = deepest;
    }

    Draft read() throws XMLStreamException, Refused {
        cursor.enterRoot();
        element("");
        while (events.hasNext()) {
            events.next(); // what comes behind the root must be well-formed too
        }
        Draft all = new Draft("");
        boolean row = false;
        for (Block block : blocks) {
            block.draft.trim();
            if (!block.draft.isEmpty()) {
                if (!all.isEmpty()) {
                    all.insert(row && block.row ? "\n" : "\n\n", all.end());
                }
                all.append(block.draft);
                row = block.row;
            }
        }
        return all;
    }

    /** The element whose start was read. */
    private void element(String parent) throws XMLStreamException, Refused {
        if (++depth > deepest) {
            throw new Refused("is nested too deep: more than " + deepest
                    + " levels.\nMaybe it is not an article, or was made to do harm.");
        }
        String element = events.getLocalName();
        if (element.equals("article") && ++articles > 1) {
            throw new Refused("holds more than one article.\nMaybe split it: one file for each.");
        }
        Set<String> kept = KEPT.get(parent);
        if (SKIPPED.contains(element) || kept != null && !kept.contains(element)) {
            skip();
        } else if (BLOCKS.contains(element) && !(flat && PARTS.contains(element))) {
            block(element, parent);
        } else {
            inside(element);
        }
        depth--;
    }

    private void block(String element, String parent) throws XMLStreamException, Refused {
        if (element.equals("title") && parent.equals("abstract") && abstractHeading != null) {
            blocks.remove(abstractHeading);
        }
        Draft outer = current;
        boolean outerFlat = flat;
        Draft draft = new Draft("");
        blocks.add(new Block(draft, element.equals("tr")));
        current = draft;
        flat = FLAT.contains(element);
        children(element);
        current = outer;
        flat = outerFlat;
    }

    private void inside(String element) throws XMLStreamException, Refused {
        switch (element) {
            case "sup" -> raised();
            case "xref" -> reference();
            case "abstract" -> {
                Draft heading = new Draft("");
                heading.insert("Abstract", cursor.at());
                abstractHeading = new Block(heading, false);
                blocks.add(abstractHeading);
                children(element);
            }
            case "td", "th" -> {
                separate("\t");
                children(element);
            }
            case "break" -> {
                separate(" ");
                children(element);
            }
            default -> {
                children(element);
                if (PARTS.contains(element)) {
                    separate(" ");
                }
            }
        }
    }

    /** Something between the parts of a block. */
    private void separate(String separator) {
        if (current != null && !current.isEmpty()) {
            current.insert(separator, cursor.at());
        }
    }

    private void children(String element) throws XMLStreamException, Refused {
        while (true) {
            switch (events.next()) {
                case XMLStreamConstants.START_ELEMENT -> element(element);
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                case XMLStreamConstants.ENTITY_REFERENCE -> throw unknownEntity();
                default -> {
                    // comments and instructions are not text
                }
            }
        }
    }

    private Refused unknownEntity() {
        return new Refused("uses an entity that the file does not explain (line "
                + events.getLocation().getLineNumber() + ").\nMaybe save it with the characters themselves.");
    }

    private void skip() throws XMLStreamException, Refused {
        Draft outer = current;
        int open = 1;
        current = null;
        while (open > 0) {
            switch (events.next()) {
                case XMLStreamConstants.START_ELEMENT -> open++;
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                case XMLStreamConstants.ENTITY_REFERENCE -> throw unknownEntity();
                default -> {
                    // comments and instructions are not text
                }
            }
        }
        current = outer;
    }

    /** Line feeds and repeated blanks of XML are one blank. */
    private void text() {
        char[] characters = events.getTextCharacters();
        int start = events.getTextStart();
        Draft draft = current;
        for (int i = start; i < start + events.getTextLength(); i++) {
            char c = characters[i];
            int offset = cursor.next(c);
            if (draft != null) {
                boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
                if (!blank) {
                    draft.add(c, offset);
                } else if (!draft.isEmpty() && !endsWithBlank(draft)) {
                    draft.add(' ', offset);
                }
            }
        }
    }

    private static boolean endsWithBlank(Draft draft) {
        CharSequence text = draft.text();
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    // --- what is raised or refers

    private void raised() throws XMLStreamException, Refused {
        boolean outerRaised = raised;
        boolean outerCited = cited;
        raised = true;
        cited = false;
        Draft run = apart("sup");
        boolean reference = cited;
        raised = outerRaised;
        cited = outerCited;
        if (current != null && run != null && !run.isEmpty()) {
            write(current, run, meaning(current.text(), run.text().toString(), reference));
        }
    }

    private Raised.Meaning meaning(CharSequence before, String run, boolean reference) {
        if (reference) {
            return Raised.isNumbers(run) && !inBrackets(before) ? Raised.Meaning.REFERENCE : Raised.Meaning.OTHER;
        }
        return Raised.endsWithNumber(before) && Raised.isExponent(run)
                ? Raised.Meaning.POWER
                : Raised.meaning(before, run, cursor.peek());
    }

    private void reference() throws XMLStreamException, Refused {
        boolean literature = "bibr".equals(events.getAttributeValue(null, "ref-type"));
        if (!literature || raised) {
            cited |= literature;
            children("xref");
            return;
        }
        Draft run = apart("xref");
        if (current != null && run != null && !run.isEmpty()) {
            write(current, run, meaning(current.text(), run.text().toString(), true));
        }
    }

    /** What is inside, not yet written. */
    private @Nullable Draft apart(String element) throws XMLStreamException, Refused {
        Draft outer = current;
        Draft run = outer == null ? null : new Draft("");
        current = run;
        children(element);
        current = outer;
        return run;
    }

    private static void write(Draft draft, Draft run, Raised.Meaning meaning) {
        switch (meaning) {
            case POWER -> {
                draft.insert("^", run.start());
                draft.append(run);
            }
            case REFERENCE -> {
                draft.insert("[", run.start());
                draft.append(run);
                draft.insert("]", run.end() - 1);
            }
            case OTHER -> draft.append(run);
        }
    }

    private static boolean inBrackets(CharSequence before) {
        for (int i = before.length() - 1; i >= 0 && i >= before.length() - LONGEST_BRACKET; i--) {
            char c = before.charAt(i);
            if (c == '[' || c == ']') {
                return c == '[';
            }
        }
        return false;
    }
}
