package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out whether a changed row is weaker than the one before: whether it would warn later, of less, or fewer people. */
final class Strictness {
    private final YamlNode.Fields before;
    private final YamlNode.Fields after;
    private final List<String> weaker = new ArrayList<>();

    private Strictness(YamlNode.Fields before, YamlNode.Fields after) {
        this.before = before;
        this.after = after;
    }

    /**
     * What becomes weaker, in words; empty when nothing does.
     *
     * @param section the section that both stand in
     * @param after the new row; empty when it is removed
     */
    static List<String> weaker(String section, YamlNode.Fields before, Optional<YamlNode.Fields> after) {
        return switch (section) {
            case "red-flags" ->
                after.map(row -> new Strictness(before, row).redFlag()).orElse(List.of("the red flag is gone"));
            case "cautions" ->
                after.map(row -> new Strictness(before, row).caution()).orElse(List.of("the caution is gone"));
            case "calcium-phosphate-limits" ->
                after.map(row -> new Strictness(before, row).limit()).orElse(List.of("the limit is gone"));
            case "check-intervals" ->
                after.map(row -> new Strictness(before, row).interval()).orElse(List.of("the interval is gone"));
            case "ladders" ->
                after.map(row -> new Strictness(before, row).step()).orElse(List.of("the step is gone"));
            case "doses",
                    "gross-limits",
                    "concentrations",
                    "rates",
                    "shortest-times",
                    "weights",
                    "order-rules",
                    "incompatibilities",
                    "risky-sites",
                    "order-monitoring" ->
                after.map(row -> new Strictness(before, row).order()).orElse(List.of("the row is gone"));
            default -> List.of();
        };
    }

    private List<String> redFlag() {
        fewer("any", before, after, "it is no longer raised by");
        fewer("all", after, before, "it now needs");
        fewer("tests", before, after, "it no longer asks for");
        together();
        narrower("ages", before, after);
        if (texts(after, "with-lesion").equals(List.of("true"))
                && !texts(before, "with-lesion").equals(List.of("true"))) {
            weaker.add("it now needs a lesion");
        }
        return weaker;
    }

    private void together() {
        YamlNode.Fields had = group(before, "together");
        YamlNode.Fields has = group(after, "together");
        fewer("of", had, has, "these no longer count together:");
        number(had, "at-least")
                .ifPresent(least -> number(has, "at-least")
                        .filter(now -> now > least)
                        .ifPresent(now -> weaker.add("it now needs " + Numbers.print(now) + " of them together")));
    }

    private List<String> order() {
        List.of("high", "most").forEach(field -> raised(field, 1));
        List.of("least_min", "interval").forEach(field -> raised(field, -1));
        List.of("unit", "product", "limit", "say", "conflict", "kind").forEach(this::changed);
        List.of("names", "drugs", "regions", "warns", "indications")
                .forEach(field -> fewer(field, before, after, "it no longer holds for"));
        narrower("age", before, after);
        if (texts(before, "profiles").isEmpty() && !texts(after, "profiles").isEmpty()) {
            weaker.add("it holds under fewer profiles");
        }
        fewer("profiles", before, after, "it no longer holds under");
        return weaker;
    }

    /** @param sign 1 when more is weaker, -1 when less is */
    private void raised(String field, int sign) {
        double had = size(before, field);
        double has = size(after, field);
        if (had * sign < has * sign || Double.isFinite(had) && Double.isNaN(has)) {
            weaker.add("the " + field + " is " + written(after, field) + " instead of " + written(before, field));
        }
    }

    private void changed(String field) {
        if (!texts(before, field).equals(texts(after, field))) {
            weaker.add("the " + field + " is " + written(after, field) + " instead of " + written(before, field));
        }
    }

    /** A number or a duration; not a number when there is none. */
    private static double size(YamlNode.Fields row, String field) {
        return texts(row, field).stream()
                .flatMap(text -> DaySpan.duration(text).or(() -> Numbers.parse(text)).stream())
                .findFirst()
                .orElse(Double.NaN);
    }

    private static String written(YamlNode.Fields row, String field) {
        List<String> texts = texts(row, field);
        return texts.isEmpty() ? "(none)" : "(" + String.join(", ", texts) + ")";
    }

    private List<String> caution() {
        if (!texts(before, "say").equals(texts(after, "say"))) {
            weaker.add("its words are other ones");
        }
        return weaker;
    }

    private List<String> limit() {
        double had = number(before, "limit_mg2_per_dL2").orElse(Double.POSITIVE_INFINITY);
        double has = number(after, "limit_mg2_per_dL2").orElse(Double.POSITIVE_INFINITY);
        if (has > had) {
            weaker.add("the limit is higher: " + Numbers.print(has) + " instead of " + Numbers.print(had));
        }
        if (has >= had
                && texts(before, "strict").contains("true")
                && !texts(after, "strict").contains("true")) {
            weaker.add("the limit itself is allowed");
        }
        narrower("age", group(before, "applies"), group(after, "applies"));
        if (texts(group(before, "applies"), "ckd").isEmpty()
                && !texts(group(after, "applies"), "ckd").isEmpty()) {
            weaker.add("it holds for fewer people");
        }
        return weaker;
    }

    private List<String> interval() {
        String had = texts(before, "every").stream().findFirst().orElse("");
        String has = texts(after, "every").stream().findFirst().orElse("");
        longer(latest(had), latest(has)).ifPresent(words -> weaker.add("checks are overdue later: " + words));
        narrower("ages", before, after);
        for (String field : List.of("lines", "vesicant", "running", "any-risk", "no-risk", "otherwise", "class")) {
            if (!texts(before, field).equals(texts(after, field))) {
                weaker.add("it holds for others (" + field + ")");
            }
        }
        fewer("also", before, after, "checks no longer look for");
        return weaker;
    }

    /** A step of a ladder, or the ladder itself. */
    private List<String> step() {
        longer(texts(before, "due"), texts(after, "due"))
                .ifPresent(words -> weaker.add("it is overdue later: " + words));
        for (String field : List.of("grade", "vesicant", "zero", "kind", "scale", "default")) {
            if (!texts(before, field).equals(texts(after, field))) {
                weaker.add("it holds for others (" + field + ")");
            }
        }
        return weaker;
    }

    private static List<String> latest(String every) {
        return List.of(every.substring(every.indexOf("..") < 0 ? 0 : every.indexOf("..") + 2));
    }

    private static Optional<String> longer(List<String> had, List<String> has) {
        return had.stream()
                .flatMap(text -> ClockTime.parse(text).stream())
                .findFirst()
                .flatMap(before -> has.stream()
                        .filter(text -> ClockTime.parse(text)
                                .filter(now -> now.compareTo(before) > 0)
                                .isPresent())
                        .findFirst())
                .map(now -> now + " instead of " + had.get(0));
    }

    /** What the first holds and the second does not. */
    private void fewer(String field, YamlNode.Fields more, YamlNode.Fields less, String words) {
        List<String> gone = texts(more, field).stream()
                .filter(text -> !texts(less, field).contains(text))
                .toList();
        if (!gone.isEmpty()) {
            weaker.add(words + " (" + String.join(", ", gone) + ")");
        }
    }

    private void narrower(String field, YamlNode.Fields had, YamlNode.Fields has) {
        AgeSpan wide = ages(had, field);
        AgeSpan narrow = ages(has, field);
        if (narrow.from_d() > wide.from_d() || narrow.to_d() < wide.to_d()) {
            weaker.add("it holds for fewer ages");
        }
    }

    private static AgeSpan ages(YamlNode.Fields row, String field) {
        return texts(row, field).stream()
                .flatMap(text -> DaySpan.parse(text).stream())
                .map(span -> new AgeSpan(span.from_d(), span.to_d()))
                .findFirst()
                .orElse(AgeSpan.ALL);
    }

    private static Optional<Double> number(YamlNode.Fields row, String field) {
        return texts(row, field).stream()
                .flatMap(text -> Numbers.parse(text).stream())
                .findFirst();
    }

    private static YamlNode.Fields group(YamlNode.Fields row, String field) {
        return row.values().get(field) instanceof YamlNode.Fields group
                ? group
                : new YamlNode.Fields(row.file(), row.line(), Map.of());
    }

    private static List<String> texts(YamlNode.Fields row, String field) {
        YamlNode value = row.values().get(field);
        if (value instanceof YamlNode.Items list) {
            return list.items().stream()
                    .filter(YamlNode.Text.class::isInstance)
                    .map(item -> ((YamlNode.Text) item).value())
                    .toList();
        }
        return value instanceof YamlNode.Text text && !text.isNull() ? List.of(text.value()) : List.of();
    }
}
