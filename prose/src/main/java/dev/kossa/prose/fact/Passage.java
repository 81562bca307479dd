package dev.kossa.prose.fact;

import dev.kossa.language.Mention;
import dev.kossa.language.Statement;
import dev.kossa.language.Statement.Mark;
import dev.kossa.prose.Quote;
import dev.kossa.prose.text.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence in its surroundings. Offsets are those of the cleaned text of its paragraph.
 *
 * @param paragraph in which it stands
 * @param statement what it says
 * @param citations numbers of the references that it cites
 */
public record Passage(Paragraph paragraph, Statement statement, List<String> citations) {
    public Passage {
        citations = List.copyOf(citations);
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
        return marks(role).findAny().isPresent();
    }

    public Stream<Mark> marks(Role role) {
        return statement.marks().stream().filter(mark -> mark.is(role.key()));
    }

    public Optional<Mark> first(Role role) {
        return marks(role).findFirst();
    }

    /** The last phrase of a role that ends before an offset, at most so many characters before it. */
    public Optional<Mark> before(Role role, int offset, int reach) {
        return marks(role)
                .filter(mark -> mark.end() <= offset && offset - mark.end() <= reach)
                .reduce((one, other) -> other);
    }

    /** The first phrase of a role that begins after an offset, at most so many characters after it. */
    public Optional<Mark> after(Role role, int offset, int reach) {
        return marks(role)
                .filter(mark -> mark.start() >= offset && mark.start() - offset <= reach)
                .findFirst();
    }

    public Stream<Mention> mentions(Mention.Kind kind) {
        return statement.mentions().stream().filter(mention -> mention.kind() == kind);
    }
}
