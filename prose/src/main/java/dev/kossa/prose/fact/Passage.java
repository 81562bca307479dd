package dev.kossa.prose.fact;

import dev.kossa.language.Mention;
import dev.kossa.language.Statement;
import dev.kossa.language.Statement.Mark;
import dev.kossa.prose.Quote;
import dev.kossa.prose.text.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence in its surroundings. Offsets are those of the cleaned text of its paragraph.
 *
 * @param paragraph in which it stands
 * @param statement what it says
 * @param citations numbers of the references that it cites
 * @param marks what its phrases do, in the order of the text
 * @param named what it mentions, in the order of the text
 */
public record Passage(
        Paragraph paragraph,
        Statement statement,
        List<String> citations,
        Map<Role, List<Mark>> marks,
        Map<Mention.Kind, List<Mention>> named) {
    public Passage {
        citations = List.copyOf(citations);
        marks = Collections.unmodifiableMap(marks);
        named = Collections.unmodifiableMap(named);
    }

    /** @param citations numbers of the references that the sentence cites */
    public static Passage of(Paragraph paragraph, Statement statement, List<String> citations) {
        Map<Role, List<Mark>> marks = new EnumMap<>(Role.class);
        for (Mark mark : statement.marks()) {
            Role.forEach(
                    mark,
                    role -> marks.computeIfAbsent(role, r -> new ArrayList<>()).add(mark));
        }
        Map<Mention.Kind, List<Mention>> named = new EnumMap<>(Mention.Kind.class);
        for (Mention mention : statement.mentions()) {
            named.computeIfAbsent(mention.kind(), kind -> new ArrayList<>()).add(mention);
        }
        return new Passage(paragraph, statement, citations, marks, named);
    }

    /** The whole sentence in the manuscript. */
    public Quote quote() {
        return quote(statement.start(), statement.end());
    }

    public Quote quote(int start, int end) {
        return paragraph.text().quote(start, end);
    }

    public Quote quote(Mention mention) {
        return quote(mention.start(), mention.end());
    }

    /** Words of the cleaned text. */
    public String words(int start, int end) {
        return paragraph.text().text().substring(start, end);
    }

    /** Whether a comma stands between two phrases. */
    boolean partsAt(Mark before, Mark after) {
        int comma = paragraph.text().text().indexOf(',', before.end());
        return comma >= 0 && comma < after.start();
    }

    public boolean has(Role role) {
        return marks.containsKey(role);
    }

    /** Whether a phrase of one of the roles stands in it. */
    public boolean hasAny(Role... roles) {
        for (Role role : roles) {
            if (has(role)) {
                return true;
            }
        }
        return false;
    }

    public Stream<Mark> marks(Role role) {
        return all(role).stream();
    }

    private List<Mark> all(Role role) {
        return marks.getOrDefault(role, List.of());
    }

    public Optional<Mark> first(Role role) {
        return has(role) ? Optional.of(all(role).get(0)) : Optional.empty();
    }

    /** The last phrase of a role that ends before an offset, at most so many characters before it. */
    public Optional<Mark> before(Role role, int offset, int reach) {
        Optional<Mark> last = Optional.empty();
        for (Mark mark : all(role)) {
            if (mark.end() <= offset && offset - mark.end() <= reach) {
                last = Optional.of(mark);
            }
        }
        return last;
    }

    /** The first phrase of a role that begins after an offset, at most so many characters after it. */
    public Optional<Mark> after(Role role, int offset, int reach) {
        for (Mark mark : all(role)) {
            if (mark.start() >= offset && mark.start() - offset <= reach) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    public Stream<Mention> mentions(Mention.Kind kind) {
        return all(kind).stream();
    }

    /** The same as a list. */
    List<Mention> all(Mention.Kind kind) {
        return named.getOrDefault(kind, List.of());
    }
}
