package dev.kossa.knowledge;

import dev.kossa.knowledge.References.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads the fields of one row. What is wrong becomes a problem and a harmless stand-in takes its place, so that reading goes on and
 * everything wrong can be said at once; nothing of it is ever handed out. A field that nobody asks for is a problem too.
 */
final class Row {
    private final RowFields fields;
    private final RowName name;
    private final Optional<Row> parent;
    private final Loading loading;

    /**
     * @param name what messages call it: "finding (fever)"
     * @param parent the row that holds it; source and tag are taken from there when it has none
     */
    Row(YamlNode.Fields node, RowName name, Optional<Row> parent, Loading loading) {
        this.fields = new RowFields(node, name, loading.problems());
        this.name = name;
        this.parent = parent;
        this.loading = loading;
    }

    /** What messages call it: "finding (fever)". */
    RowName name() {
        return name;
    }

    YamlNode.Fields node() {
        return fields.node();
    }

    /** Whether the field is there. */
    boolean has(String field) {
        return fields.value(field).isPresent();
    }

    /** Fields that only people read, or that are read elsewhere. */
    void ignore(String... names) {
        fields.ignore(names);
    }

    /** Notes every field that nobody asked for. */
    void done() {
        fields.done();
    }

    /** Notes that something is wrong with a field, or with the row when the field is not there. */
    void problem(String field, String sentence, String maybe) {
        loading.problems().add(fields.at(field), sentence, maybe);
    }

    // --- texts

    /** The id, which is declared as one of that kind. */
    String id(Kind kind) {
        String id = text("id");
        if (!id.isEmpty()) {
            loading.references().declare(kind, id, fields.node());
        }
        return id;
    }

    /** A text that must be there. */
    String text(String field) {
        Optional<String> text = optionalText(field);
        if (text.isEmpty()) {
            fields.missing(field);
        }
        return text.orElse("");
    }

    /** A text or the fall-back. */
    String text(String field, String otherwise) {
        return optionalText(field).orElse(otherwise);
    }

    /** A text, if it is there. */
    Optional<String> optionalText(String field) {
        return fields.scalar(field).map(YamlNode.Text::value).map(String::strip);
    }

    /** The texts of a list; one text alone is a list of one. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : fields.items(field)) {
            textOf(item, field).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    private Optional<String> textOf(YamlNode item, String field) {
        if (item instanceof YamlNode.Text text && !text.isNull()) {
            return Optional.of(text.value().strip());
        }
        loading.problems()
                .add(
                        item,
                        "The field (" + field + ") of " + name + " must hold texts, but one of them is " + item.kind()
                                + ".");
        return Optional.empty();
    }

    /** Terms by which texts mean this row, noted so that no other row of the group claims the same. */
    List<String> terms(Terms.Group group, String field) {
        List<String> terms = new ArrayList<>();
        for (YamlNode item : fields.items(field)) {
            for (String term : textOf(item, field).map(Alternatives::of).orElse(List.of())) {
                loading.terms().add(group, term, item, name);
                terms.add(term);
            }
        }
        return List.copyOf(terms);
    }

    // --- ids of other rows

    /** The id of another row, which must be there. */
    String reference(Kind kind, String field) {
        String id = text(field);
        if (!id.isEmpty()) {
            need(kind, id, field);
        }
        return id;
    }

    /** The id of another row, if it is there. */
    Optional<String> optionalReference(Kind kind, String field) {
        Optional<String> id = optionalText(field);
        id.ifPresent(known -> need(kind, known, field));
        return id;
    }

    /** Ids of other rows. */
    List<String> references(Kind kind, String field) {
        List<String> ids = texts(field);
        ids.forEach(id -> need(kind, id, field));
        return ids;
    }

    /** Notes that the field names another row. */
    void need(Kind kind, String id, String field) {
        loading.references().need(kind, id, fields.at(field), name);
    }

    // --- words out of a set

    /** One of the constants, written in lower case with hyphens. */
    <E extends Enum<E>> E choice(String field, E[] constants) {
        String written = text(field);
        List<String> words = new ArrayList<>();
        for (E constant : constants) {
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equals(written)) {
                return constant;
            }
            words.add(word);
        }
        if (!written.isEmpty()) {
            unknownWord(field, written, words);
        }
        return constants[0];
    }

    /** One of the words. */
    String choice(String field, Collection<String> words) {
        String written = text(field);
        if (!written.isEmpty() && !words.contains(written)) {
            unknownWord(field, written, words);
        }
        return written;
    }

    /** Says that a word is none of those known. */
    void unknownWord(String field, String written, Collection<String> known) {
        String maybe = Suggestion.maybe(written, known);
        problem(
                field,
                "The " + field + " (" + written + ") of " + name + " is not known.",
                maybe.isEmpty() ? "Maybe one of " + String.join(", ", new TreeSet<>(known)) + " was meant." : maybe);
    }

    // --- numbers

    /** A number that must be there. */
    double number(String field) {
        Optional<Double> number = optionalNumber(field);
        if (!has(field)) {
            fields.missing(field);
        }
        return number.orElse(0.0);
    }

    /** A number, if it is there. */
    Optional<Double> optionalNumber(String field) {
        Optional<String> written = optionalText(field);
        Optional<Double> number = written.flatMap(Numbers::parse);
        if (written.isPresent() && number.isEmpty()) {
            fields.wrong(field, "a number", written.get());
        }
        return number;
    }

    /** A number strictly between 0 and 1 that must be there. */
    double probability(String field) {
        Optional<Double> probability = optionalNumber(field);
        if (!has(field)) {
            fields.missing(field);
        }
        if (probability.isPresent() && !Numbers.isProbability(probability.get())) {
            problem(
                    field,
                    "The " + field + " (" + Numbers.print(probability.get()) + ") of " + name
                            + " is not between 0 and 1.",
                    "Maybe 0.01 or 0.99 was meant: nothing is impossible or certain.");
        }
        return probability.filter(Numbers::isProbability).orElse(0.5);
    }

    /** A whole number that must be there. */
    int wholeNumber(String field) {
        Optional<Integer> number = optionalWholeNumber(field);
        if (!has(field)) {
            fields.missing(field);
        }
        return number.orElse(0);
    }

    /** A whole number, if it is there. */
    Optional<Integer> optionalWholeNumber(String field) {
        Optional<Double> number = optionalNumber(field);
        if (number.isPresent() && !Numbers.isWhole(number.get())) {
            fields.wrong(field, "a whole number", Numbers.print(number.get()));
        }
        return number.map(Double::intValue);
    }

    /** Bounds "0..1000" that must be there. */
    Bounds bounds(String field) {
        String written = text(field);
        Optional<Bounds> bounds = Bounds.parse(written);
        if (bounds.isEmpty() && !written.isEmpty()) {
            fields.wrong(field, "two numbers such as 0..1000", written);
        }
        return bounds.orElse(new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    /** True or false; false when it is not there. */
    boolean flag(String field) {
        return optionalFlag(field).orElse(false);
    }

    /** True or false, if it is there. */
    Optional<Boolean> optionalFlag(String field) {
        Optional<String> text = optionalText(field);
        if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
            fields.wrong(field, "true or false", text.get());
        }
        return text.map("true"::equals);
    }

    // --- times

    /** A span of ages; every age when it is not there. */
    AgeSpan ages(String field) {
        return has(field) ? requiredAges(field) : AgeSpan.ALL;
    }

    /** A span of ages that must be there. */
    AgeSpan requiredAges(String field) {
        DaySpan span = span(field, "Maybe 29d..1a was meant; units are d, wk, mo and a.");
        return new AgeSpan(span.from_d(), span.to_d());
    }

    /** A span of days that must be there. */
    DaySpan days(String field) {
        return span(field, "Maybe 14d..21d was meant.");
    }

    private DaySpan span(String field, String maybe) {
        String written = text(field);
        Optional<DaySpan> span = DaySpan.parse(written);
        if (span.isEmpty() && !written.isEmpty()) {
            String sentence = "The " + field + " (" + written + ") of " + name
                    + " is not a span FROM..TO that ends after it begins.";
            problem(field, sentence, maybe);
        }
        return span.orElse(new DaySpan(0, Double.POSITIVE_INFINITY));
    }

    /** A duration in days, if it is there. */
    Optional<Double> optionalDuration(String field) {
        Optional<String> written = optionalText(field);
        Optional<Double> days = written.flatMap(DaySpan::duration);
        if (written.isPresent() && days.isEmpty()) {
            fields.wrong(field, "a duration such as 21d", written.get());
        }
        return days;
    }

    /** A duration in days that must be there. */
    double duration(String field) {
        if (!has(field)) {
            fields.missing(field);
        }
        return optionalDuration(field).orElse(0.0);
    }

    /** A day such as 2026-11-01, if it is there. */
    Optional<LocalDate> date(String field) {
        Optional<String> written = optionalText(field);
        try {
            return written.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            fields.wrong(field, "a day such as 2026-11-01", written.orElse(""));
            return Optional.empty();
        }
    }

    // --- rows within the row

    /** Reads each group of a list with the reader; fields that it does not ask for are problems. */
    <T> List<T> rows(String field, String kind, Function<Row, T> reader) {
        List<T> read = new ArrayList<>();
        List<YamlNode> items = fields.items(field);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof YamlNode.Fields group) {
                read.add(child(group, RowName.listed(kind, group, i + 1), reader));
            } else {
                String sentence =
                        "The list (" + field + ") of " + name + " must hold groups of fields, but one of them is "
                                + items.get(i).kind() + ".";
                loading.problems().add(items.get(i), sentence);
            }
        }
        return List.copyOf(read);
    }

    /** Reads a group of fields, if it is there. */
    <T> Optional<T> row(String field, Function<Row, T> reader) {
        return fields.group(field).map(group -> child(group, RowName.of(field), reader));
    }

    private <T> T child(YamlNode.Fields group, RowName own, Function<Row, T> reader) {
        RowName called = parent.isEmpty() ? own : own.within(name);
        Row row = new Row(group, called, Optional.of(this), loading);
        T read = reader.apply(row);
        row.done();
        return read;
    }

    /** A group of fields as it was written, if it is there. */
    Optional<YamlNode.Fields> fields(String field) {
        return fields.group(field);
    }

    /** The names and values of a group such as shares, which must be there. */
    Map<String, YamlNode> group(String field) {
        if (!has(field)) {
            fields.missing(field);
        }
        return fields.group(field).map(YamlNode.Fields::values).orElse(Map.of());
    }

    // --- where it comes from

    /** This row, or the nearest row or file around it, that has the field. */
    Optional<Row> owner(String field) {
        return has(field) ? Optional.of(this) : parent.flatMap(row -> row.owner(field));
    }

    /** Notes that the field is missing. */
    void missing(String field) {
        fields.missing(field);
    }

    /** The tag of this very row, which must be there. */
    Tag tag() {
        String written = text("tag");
        for (Tag tag : Tag.values()) {
            if (tag.name().equals(written)) {
                return tag;
            }
        }
        if (!written.isEmpty()) {
            unknownWord("tag", written, List.of("V", "V2", "C", "M"));
        }
        return Tag.M;
    }
}
