package dev.kossa.prose.fact;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.language.Mention;
import dev.kossa.prose.CaseSummary.Lab;
import dev.kossa.prose.Quote;
import dev.kossa.record.Measurement.Stated;
import dev.kossa.record.Presence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds laboratory values and vital signs. Names and values are paired in their order: "urea and creatinine were 13.5 mmol/L and 242
 * umol/L"; a single value belongs to the name right before it.
 */
public final class LabFinder {
    private static final int REACH = 45;
    /** Letters of the longest unit that is also a name. */
    private static final int LONGEST_UNIT = 2;
    /** How far before a number it is called a limit, in characters. */
    private static final int LIMIT = 24;
    /** How far the brackets of a reference are looked for, in characters. */
    private static final int CITED = 20;
    /** Digits of a group of thousands. */
    private static final int GROUP = 3;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Vocabulary vocabulary;
    private final Set<String> reference;
    private final Map<String, List<Analyte>> byHighValue;

    /**
     * @param reference words after which a number is a limit of the reference range, not a value
     */
    LabFinder(Vocabulary vocabulary, Set<String> reference) {
        this.vocabulary = vocabulary;
        this.reference = reference;
        this.byHighValue = byHighValue(vocabulary);
    }

    /** The analytes of which a finding is the high value. */
    private static Map<String, List<Analyte>> byHighValue(Vocabulary vocabulary) {
        Map<String, List<Analyte>> analytes = new HashMap<>();
        vocabulary.analytes().values().stream()
                .filter(analyte -> analyte.panel().isEmpty())
                .forEach(analyte -> analyte.high()
                        .ifPresent(high -> analytes.computeIfAbsent(high, none -> new ArrayList<>())
                                .add(analyte)));
        return Map.copyOf(analytes);
    }

    /** A value of an analyte. */
    public record Found(Analyte analyte, Optional<Numbers.Value> value, Stated stated, String words, Quote quote) {
        /** The same, called normal. */
        Found normal() {
            return new Found(analyte, value, Stated.NORMAL, words, quote);
        }

        public Lab lab() {
            return new Lab(
                    Optional.of(analyte.id()),
                    words,
                    value.map(Numbers.Value::number),
                    value.map(Numbers.Value::unit).orElse(""),
                    stated == Stated.NOTHING ? "" : stated.name().toLowerCase(Locale.ROOT));
        }
    }

    List<Found> find(Passage passage) {
        List<Mention> names = names(passage);
        List<Found> found = new ArrayList<>();
        if (names.isEmpty() && passage.all(Mention.Kind.FINDING).isEmpty()) {
            return found;
        }
        names.stream()
                .filter(name -> isPanel(name) && names.stream().noneMatch(other -> isMember(other, name)))
                .forEach(panel -> found(passage, panel, Optional.empty()).ifPresent(found::add));
        names.removeIf(this::isPanel);
        for (Mention finding : passage.all(Mention.Kind.FINDING)) {
            denied(passage, finding).ifPresent(found::add);
        }
        int at = 0;
        while (at < names.size()) {
            at = pair(passage, names, at, found);
        }
        return found;
    }

    /** "CRP negative": a term that says of an analyte that it is not high says that it is normal. */
    private Optional<Found> denied(Passage passage, Mention mention) {
        boolean denied = mention.presence() == Presence.ABSENT
                && mention.experiencer() == Mention.Experiencer.PATIENT
                && mention.status() == Mention.Status.CURRENT;
        if (!denied) {
            return Optional.empty();
        }
        String words = passage.words(mention.start(), mention.end()).toLowerCase(Locale.ROOT);
        boolean other = vocabulary
                        .finding(mention.concept())
                        .filter(finding -> !finding.terms().contains(words))
                        .isPresent()
                && passage.mentions(Mention.Kind.ANALYTE).noneMatch(name -> name.start() == mention.start());
        return byHighValue.getOrDefault(mention.concept(), List.of()).stream()
                .filter(analyte -> other && names(analyte, words))
                .findFirst()
                .map(analyte -> normal(passage, mention, analyte));
    }

    private static boolean names(Analyte analyte, String words) {
        return analyte.terms().stream().anyMatch(words::startsWith);
    }

    private static Found normal(Passage passage, Mention mention, Analyte analyte) {
        return new Found(
                analyte,
                Optional.empty(),
                Stated.NORMAL,
                passage.words(mention.start(), mention.end()),
                passage.quote(mention));
    }

    private boolean isPanel(Mention name) {
        return vocabulary.analyte(name.concept()).flatMap(Analyte::panel).isPresent();
    }

    /** "Laboratory tests, including calcium and phosphate, were normal": what is named says more than the whole. */
    private boolean isMember(Mention name, Mention panel) {
        return vocabulary
                .analyte(panel.concept())
                .flatMap(Analyte::panel)
                .filter(members -> members.contains(name.concept()))
                .isPresent();
    }

    /** Pairs a run of names with the values after it; gives the first name that is not in the run. */
    private int pair(Passage passage, List<Mention> names, int from, List<Found> found) {
        int end = from + 1;
        while (end < names.size()
                && values(passage, names.get(end - 1).end(), names.get(end).start())
                        .isEmpty()) {
            end++;
        }
        int limit = end < names.size()
                ? names.get(end).start()
                : passage.statement().end();
        List<Numbers.Value> values = limited(passage, names.get(end - 1).end(), limit);
        int count = end - from;
        for (int i = 0; i < count; i++) {
            Optional<Numbers.Value> value = values.size() == count && count > 1
                    ? Optional.of(values.get(i))
                    : i == count - 1 ? values.stream().findFirst() : Optional.empty();
            found(passage, names.get(from + i), value.filter(v -> count > 1 || isNear(names, from, v)))
                    .ifPresent(found::add);
        }
        return end;
    }

    private static boolean isNear(List<Mention> names, int at, Numbers.Value value) {
        return value.start() - names.get(at).end() <= REACH;
    }

    private Optional<Found> found(Passage passage, Mention name, Optional<Numbers.Value> written) {
        Optional<Analyte> known = vocabulary.analyte(name.concept());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Analyte analyte = known.get();
        Optional<Numbers.Value> value =
                written.map(v -> withUnit(passage, analyte, v)).map(v -> withThousands(passage, analyte, v));
        Stated stated = LabStatement.of(passage, name, analyte, value.isPresent());
        if (value.isEmpty() && stated == Stated.NOTHING) {
            return Optional.empty();
        }
        Quote quote = passage.quote(name.start(), value.map(Numbers.Value::end).orElse(name.end()));
        return Optional.of(new Found(analyte, value, stated, passage.words(name.start(), name.end()), quote));
    }

    // --- names

    /** The analytes, each once: "C-reactive protein (CRP)" is one. */
    private static List<Mention> names(Passage passage) {
        List<Mention> names = new ArrayList<>();
        for (Mention mention : passage.all(Mention.Kind.ANALYTE)) {
            if (mention.status() == Mention.Status.PLANNED
                    || isUnit(passage, mention)
                    || mention.experiencer() == Mention.Experiencer.FAMILY) {
                continue;
            }
            int last = names.size() - 1;
            boolean other = last >= 0 && !names.get(last).concept().equals(mention.concept());
            if (other && isAside(passage, mention, names.get(last))) {
                continue;
            }
            boolean again = last >= 0
                    && (names.get(last).end() > mention.start()
                            || names.get(last).concept().equals(mention.concept())
                                    && values(passage, names.get(last).end(), mention.start())
                                            .isEmpty());
            if (again) {
                names.remove(last);
            }
            names.add(mention);
        }
        return names;
    }

    /** "1000 mg 6 hourly" names no magnesium, "60 mm/hr" no heart rate. */
    private static boolean isUnit(Passage passage, Mention mention) {
        String text = passage.paragraph().text().text();
        int before = beforeSlash(text, mention.start()) - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean number = before >= 0 && Character.isDigit(text.charAt(before));
        return number && mention.end() - mention.start() <= LONGEST_UNIT;
    }

    /** Where a unit begins whose part after the slash begins at an offset; the offset when no letters and slash stand before it. */
    private static int beforeSlash(String text, int at) {
        int start = at - 1;
        if (start < 0 || text.charAt(start) != '/') {
            return at;
        }
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < at - 1 ? start : at;
    }

    /**
     * "Calcium (corrected for albumin) was 2.4 mmol/L": what stands in parentheses without a value of its own has none after them
     * either, unless it is a list.
     */
    private static boolean isAside(Passage passage, Mention name, Mention before) {
        String between = passage.words(/* start= */ before.end(), /* end= */ name.start());
        int open = between.lastIndexOf('(');
        String after = passage.words(name.end(), Math.min(passage.statement().end(), name.end() + REACH));
        int close = after.indexOf(')');
        return open > between.lastIndexOf(')')
                && close >= 0
                && isAlone(between.substring(open))
                && isAlone(after.substring(0, close));
    }

    private static boolean isAlone(String inside) {
        return inside.chars().noneMatch(c -> c == ',' || c == ';' || Character.isDigit(c));
    }

    // --- values

    /** The numbers between two offsets that are no times, no references and no limits of a range. */
    private List<Numbers.Value> limited(Passage passage, int from, int to) {
        return values(passage, from, to).stream()
                .filter(value -> !isReference(passage, value, from))
                .toList();
    }

    private boolean isReference(Passage passage, Numbers.Value value, int nameEnd) {
        int from = Math.max(nameEnd, value.start() - LIMIT);
        String before = passage.words(from, value.start()).toLowerCase(Locale.ROOT);
        return reference.stream().anyMatch(before::contains) && !isInBrackets(passage, value, from);
    }

    /** "Was within the normal range (32 pg/mL)" gives the value; "(normal range 8 to 10)" and "normal range (8 to 10)" the limits. */
    private static boolean isInBrackets(Passage passage, Numbers.Value value, int from) {
        String before = passage.words(from, value.start());
        String after = passage.words(
                value.end(), Math.min(value.end() + 1, passage.statement().end()));
        boolean called = Stream.of(Role.NORMAL_AFTER, Role.ALL_NORMAL)
                .flatMap(passage::marks)
                .anyMatch(mark -> mark.start() < value.start() && value.start() - mark.end() <= LIMIT);
        return called && before.stripTrailing().endsWith("(") && after.equals(")");
    }

    private static List<Numbers.Value> values(Passage passage, int from, int to) {
        String text = passage.paragraph().text().text();
        List<Numbers.Value> values = new ArrayList<>();
        int at = from;
        while (at < to) {
            Optional<Numbers.Value> value = Numbers.at(text, at, to);
            if (value.isPresent() && !isTime(passage, value.get()) && !isCited(text, value.get())) {
                values.add(value.get());
            }
            at = value.map(Numbers.Value::end).orElse(at + 1);
        }
        return values;
    }

    private static boolean isTime(Passage passage, Numbers.Value value) {
        return passage.statement().times().stream()
                .anyMatch(time -> time.start() < value.numberEnd()
                        && value.start() < time.end()
                        && !value.unit().contains("/"));
    }

    private static boolean isCited(String text, Numbers.Value value) {
        int from = Math.max(0, value.start() - CITED);
        int to = Math.min(text.length(), value.numberEnd() + CITED);
        int open = text.substring(from, value.start()).lastIndexOf('[');
        int close = open < 0 ? -1 : text.substring(from + open, to).indexOf(']');
        return close >= 0 && from + open + close >= value.numberEnd();
    }

    /** The unit as the analyte knows it; words after a number are no unit unless it knows them or they have a slash. */
    private static Numbers.Value withUnit(Passage passage, Analyte analyte, Numbers.Value value) {
        Optional<Numbers.Value> longer = withLongerUnit(passage, analyte, value);
        if (longer.isPresent()) {
            return longer.get();
        }
        String unit = value.unit();
        boolean known = analyte.factor(unit).isPresent();
        if (known || unit.isEmpty()) {
            return value;
        }
        Optional<String> same = analyte.units().stream()
                .map(Vocabulary.UnitFactor::unit)
                .filter(other -> other.replace(" ", "").equalsIgnoreCase(unit))
                .findFirst();
        String kept = same.orElse(unit.indexOf('/') > 0 || unit.equals("%") ? unit : "");
        int end = kept.isEmpty() ? value.numberEnd() : value.end();
        return new Numbers.Value(value.number(), kept, value.start(), value.numberEnd(), end);
    }

    /** "18 000 cells/µL": two groups of digits are one number when the analyte can have it. */
    private static Numbers.Value withThousands(Passage passage, Analyte analyte, Numbers.Value value) {
        String text = passage.paragraph().text().text();
        int limit = passage.statement().end();
        boolean firstGroup = value.unit().isEmpty()
                && value.numberEnd() - value.start() <= GROUP
                && value.number().scale() <= 0;
        if (!firstGroup || value.numberEnd() >= limit || text.charAt(value.numberEnd()) != ' ') {
            return value;
        }
        return Numbers.at(text, value.numberEnd() + 1, limit)
                .filter(next -> next.numberEnd() - next.start() == GROUP
                        && next.number().scale() == 0)
                .map(next -> withUnit(passage, analyte, joined(value, next)))
                .filter(whole -> isPlausible(analyte, whole))
                .orElse(value);
    }

    private static Numbers.Value joined(Numbers.Value thousands, Numbers.Value rest) {
        return new Numbers.Value(
                thousands.number().multiply(THOUSAND).add(rest.number()),
                rest.unit(),
                thousands.start(),
                rest.numberEnd(),
                rest.end());
    }

    private static boolean isPlausible(Analyte analyte, Numbers.Value value) {
        return analyte.factor(value.unit())
                .map(unit -> unit.canonical(value.number().doubleValue()))
                .filter(canonical -> canonical >= analyte.plausible_low() && canonical <= analyte.plausible_high())
                .isPresent();
    }

    /** "45 mm in the first hour": a unit that the analyte knows and that is longer than one word. */
    private static Optional<Numbers.Value> withLongerUnit(Passage passage, Analyte analyte, Numbers.Value value) {
        String text = passage.paragraph().text().text();
        int limit = passage.statement().end();
        Optional<Numbers.Value> longest = Optional.empty();
        int end = value.end();
        for (Vocabulary.UnitFactor known : analyte.units()) {
            int to = endOf(known.unit(), text, value.numberEnd(), limit);
            if (to > end) {
                longest = Optional.of(
                        new Numbers.Value(value.number(), known.unit(), value.start(), value.numberEnd(), to));
                end = to;
            }
        }
        return longest;
    }

    /** Where a unit that begins at an offset ends; blanks and case do not count; -1 when it does not stand there. */
    private static int endOf(String unit, String text, int from, int limit) {
        int at = from;
        for (int i = 0; i < unit.length(); i++) {
            if (unit.charAt(i) == ' ') {
                continue;
            }
            while (at < limit && text.charAt(at) == ' ') {
                at++;
            }
            if (at >= limit || Character.toLowerCase(text.charAt(at)) != Character.toLowerCase(unit.charAt(i))) {
                return -1;
            }
            at++;
        }
        boolean inWord = at < limit && Character.isLetterOrDigit(text.charAt(at));
        return inWord ? -1 : at;
    }
}
