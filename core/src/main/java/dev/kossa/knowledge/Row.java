package dev.kossa.knowledge;

import dev.kossa.knowledge.References.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads the fields of one row. What is wrong becomes a problem and a harmless stand-in takes its place, so that reading goes on and
 * everything wrong can be said at once; nothing of it is ever handed out. A field that nobody asks for is a problem too.
 */
final class Row {
    private final YamlNode.Fields fields;
    private final String name;
    private final Optional<Row> parent;
    private final Loading loading;
    private final Set<String> asked = new HashSet<>();

    /**
     * @param name what messages call it: "finding (fever)"
     * @param parent the row that holds it; source and tag are taken from there when it has none
     */
    Row(YamlNode.Fields fields, String name, Optional<Row> parent, Loading loading) {
        this.fields = fields;
        this.name = name;
        this.parent = parent;
        this.loading = loading;
    }

    String name() {
        return name;
    }

    YamlNode.Fields node() {
        return fields;
    }

    // --- texts

    /** The id, which is declared as one of that kind. */
    String id(Kind kind) {
        String id = text("id");
        if (!id.isEmpty()) {
            loading.references().declare(kind, id, fields);
        }
        return id;
    }

    /** A text that must be there. */
    String text(String field) {
        Optional<String> text = optionalText(field);
        if (text.isEmpty()) {
            missing(field);
        }
        return text.orElse("");
    }

    /** A text or the fall-back. */
    String text(String field, String otherwise) {
        return optionalText(field).orElse(otherwise);
    }

    /** A text, if it is there. */
    Optional<String> optionalText(String field) {
        return scalar(field).map(YamlNode.Text::value).map(String::strip);
    }

    /** The texts of a list; one text alone is a list of one. */
    List<String> texts(String field) {
        return items(field).stream()
                .flatMap(item -> textOf(item, field).stream())
                .toList();
    }

    private Optional<String> textOf(YamlNode item, String field) {
        if (item instanceof YamlNode.Text text && !text.isNull()) {
            return Optional.of(text.value().strip());
        }
        problem(
                item,
                "The field (" + field + ") of " + name + " must hold texts, but one of them is " + item.kind() + ".");
        return Optional.empty();
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

    private void need(Kind kind, String id, String field) {
        loading.references().need(kind, id, at(field), name);
    }

    // --- numbers

    /** A number that must be there. */
    double number(String field) {
        Optional<Double> number = optionalNumber(field);
        if (number.isEmpty() && value(field).isEmpty()) {
            missing(field);
        }
        return number.orElse(0.0);
    }

    /** A number, if it is there. */
    Optional<Double> optionalNumber(String field) {
        Optional<YamlNode.Text> text = scalar(field);
        Optional<Double> number = text.flatMap(t -> Numbers.parse(t.value()));
        if (text.isPresent() && number.isEmpty()) {
            wrong(field, "a number", text.get().value());
        }
        return number;
    }

    /** A number strictly between 0 and 1 that must be there. */
    double probability(String field) {
        double probability = number(field);
        if (value(field).isPresent() && !(probability > 0 && probability < 1)) {
            problem(
                    field,
                    "The probability (" + Numbers.print(probability) + ") of " + name + " is not between 0 and 1.",
                    "Maybe a bin such as never-seen says what was meant.");
            return 0.5;
        }
        return probability;
    }

    /** A whole number that must be there. */
    int wholeNumber(String field) {
        return whole(field, number(field));
    }

    /** A whole number, if it is there. */
    Optional<Integer> optionalWholeNumber(String field) {
        return optionalNumber(field).map(number -> whole(field, number));
    }

    private int whole(String field, double number) {
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            wrong(field, "a whole number", Numbers.print(number));
        }
        return (int) number;
    }

    /** True or false; false when it is not there. */
    boolean flag(String field) {
        return optionalFlag(field).orElse(false);
    }

    /** True or false, if it is there. */
    Optional<Boolean> optionalFlag(String field) {
        Optional<String> text = optionalText(field);
        if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
            wrong(field, "true or false", text.get());
        }
        return text.map("true"::equals);
    }

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

    /** Says that a word is none of those known. */
    void unknownWord(String field, String written, Collection<String> known) {
        String maybe = Suggestion.maybe(written, known);
        problem(
                field,
                "The " + field + " (" + written + ") of " + name + " is not known.",
                maybe.isEmpty() ? "Maybe one of " + String.join(", ", new TreeSet<>(known)) + " was meant." : maybe);
    }

    /** Bounds, both of which may be reached. */
    record Span(double from, double to) {}

    /** Bounds "0..1000" that must be there. */
    Span numberSpan(String field) {
        String written = text(field);
        int dots = written.indexOf("..");
        Optional<Double> from = dots < 0 ? Optional.empty() : Numbers.parse(written.substring(0, dots));
        Optional<Double> to = dots < 0 ? Optional.empty() : Numbers.parse(written.substring(dots + 2));
        if (from.isEmpty() || to.isEmpty() || from.get() >= to.get()) {
            if (!written.isEmpty()) {
                wrong(field, "two numbers such as 0..1000", written);
            }
            return new Span(0, 1);
        }
        return new Span(from.get(), to.get());
    }

    // --- times

    /** A span of ages; every age when it is not there. */
    AgeSpan ages(String field) {
        return optionalText(field).isEmpty() ? AgeSpan.ALL : requiredAges(field);
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
            problem(
                    field,
                    "The " + field + " (" + written + ") of " + name
                            + " is not a span FROM..TO that ends after it begins.",
                    maybe);
        }
        return span.orElse(new DaySpan(0, Double.POSITIVE_INFINITY));
    }

    /** A duration in days, if it is there. */
    Optional<Double> optionalDuration(String field) {
        Optional<String> written = optionalText(field);
        Optional<Double> days = written.flatMap(DaySpan::duration);
        if (written.isPresent() && days.isEmpty()) {
            wrong(field, "a duration such as 21d", written.get());
        }
        return days;
    }

    /** A duration in days that must be there. */
    double duration(String field) {
        if (value(field).isEmpty()) {
            missing(field);
        }
        return optionalDuration(field).orElse(0.0);
    }

    // --- rows within the row

    /** Reads each group of a list with the reader; fields that it does not ask for are problems. */
    <T> List<T> rows(String field, String kind, Function<Row, T> reader) {
        List<T> read = new ArrayList<>();
        List<YamlNode> items = items(field);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof YamlNode.Fields group) {
                read.add(child(group, kind + " (" + RowIndex.key(group, i + 1) + ")", reader));
            } else {
                problem(
                        items.get(i),
                        "The list (" + field + ") of " + name + " must hold groups of fields, but one of them is "
                                + items.get(i).kind() + ".");
            }
        }
        return read;
    }

    /** Reads a group of fields, if it is there. */
    <T> Optional<T> row(String field, String kind, Function<Row, T> reader) {
        Optional<YamlNode> value = value(field);
        if (value.isPresent() && !(value.get() instanceof YamlNode.Fields)) {
            problem(
                    value.get(),
                    "The field (" + field + ") of " + name + " must be a group of fields, but it is "
                            + value.get().kind() + ".");
        }
        return value.filter(YamlNode.Fields.class::isInstance)
                .map(group -> child((YamlNode.Fields) group, kind, reader));
    }

    private <T> T child(YamlNode.Fields group, String kind, Function<Row, T> reader) {
        String called = parent.isEmpty() ? kind : kind + " of " + name;
        Row row = new Row(group, called, Optional.of(this), loading);
        T read = reader.apply(row);
        row.done();
        return read;
    }

    /** The names and numbers of a group such as shares. */
    Map<String, YamlNode> group(String field) {
        Optional<YamlNode> value = value(field);
        if (value.isPresent() && value.get() instanceof YamlNode.Fields group) {
            return group.values();
        }
        value.ifPresentOrElse(
                other -> problem(
                        other,
                        "The field (" + field + ") of " + name + " must be a group of fields, but it is " + other.kind()
                                + "."),
                () -> missing(field));
        return Map.of();
    }

    // --- where it comes from

    /** Source, tag and note of this row, or of the row or file that holds it. */
    Basis basis(RowIndex index) {
        return new Basis(index.path(fields), sources(), tag(), text("note", ""));
    }

    private List<Source> sources() {
        Optional<Row> owner = owner("source");
        if (owner.isEmpty()) {
            missing("source");
        }
        return owner.map(row -> row.texts("source")).orElse(List.of()).stream()
                .flatMap(id -> source(id).stream())
                .toList();
    }

    private Optional<Source> source(String id) {
        loading.references().need(Kind.SOURCE, id, at("source"), name);
        return Optional.ofNullable(loading.sources().get(id));
    }

    private Tag tag() {
        Optional<Row> owner = owner("tag");
        if (owner.isEmpty()) {
            missing("tag");
        }
        return owner.map(Row::ownTag).orElse(Tag.M);
    }

    /** The tag, which must be there. */
    Tag ownTag() {
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

    private Optional<Row> owner(String field) {
        return value(field).isPresent() ? Optional.of(this) : parent.flatMap(row -> row.owner(field));
    }

    // --- plumbing

    /** Whether the field is there. */
    boolean has(String field) {
        return value(field).isPresent();
    }

    /** Fields that are read elsewhere or only by people. */
    void ignore(String... names) {
        asked.addAll(List.of(names));
    }

    /** Notes every field that nobody asked for. */
    void done() {
        fields.values().forEach((field, value) -> {
            if (!asked.contains(field)) {
                problem(
                        value,
                        "The field (" + field + ") of " + name + " is not known.",
                        Suggestion.maybe(field, asked));
            }
        });
    }

    void problem(String field, String sentence, String maybe) {
        problem(at(field), sentence, maybe);
    }

    private void problem(YamlNode where, String sentence) {
        problem(where, sentence, "");
    }

    private void problem(YamlNode where, String sentence, String maybe) {
        loading.problems().add(where, sentence, maybe);
    }

    private void missing(String field) {
        problem(fields, "The " + name + " has no " + field + ".");
    }

    private void wrong(String field, String wanted, String written) {
        problem(
                at(field),
                "The field (" + field + ") of " + name + " must be " + wanted + ", but it is (" + written + ").");
    }

    private YamlNode at(String field) {
        return value(field).orElse(fields);
    }

    private Optional<YamlNode> value(String field) {
        asked.add(field);
        return Optional.ofNullable(fields.values().get(field))
                .filter(node -> !(node instanceof YamlNode.Text text && text.isNull()));
    }

    private Optional<YamlNode.Text> scalar(String field) {
        Optional<YamlNode> value = value(field);
        if (value.isPresent() && !(value.get() instanceof YamlNode.Text)) {
            problem(
                    value.get(),
                    "The field (" + field + ") of " + name + " must be a single value, but it is "
                            + value.get().kind() + ".");
        }
        return value.filter(YamlNode.Text.class::isInstance).map(YamlNode.Text.class::cast);
    }

    private List<YamlNode> items(String field) {
        Optional<YamlNode> value = value(field);
        if (value.isEmpty()) {
            return List.of();
        }
        return value.get() instanceof YamlNode.Items list ? list.items() : List.of(value.get());
    }
}
