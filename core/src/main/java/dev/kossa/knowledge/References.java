package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which ids there are, and which are named somewhere; they are held against each other when everything has been read. */
final class References {
    /** Kinds of things that have an id. */
    enum Kind {
        SOURCE("source"),
        BIN("bin"),
        REGION("body region"),
        FINDING("finding"),
        ANALYTE("analyte"),
        DRUG("drug"),
        PRODUCT("product"),
        METHOD("method"),
        MECHANISM("mechanism"),
        CLUSTER("cluster"),
        TEST("test"),
        ACTION("action"),
        RED_FLAG("red flag"),
        SUBTYPE("subtype"),
        LIMIT("limit"),
        TREATMENT("treatment"),
        CAUTION("caution"),
        FOLLOW_UP("follow-up"),
        CASE("published case"),
        SIGN("sign of a check"),
        MEASURE("measure of a check"),
        DEED("deed at a line"),
        INTERVAL("check interval"),
        LINE_RISK("risk of a line"),
        SCALE("scale"),
        LADDER("ladder"),
        INDICATION("indication"),
        ORDER_RULE("order rule"),
        DOSE("dose"),
        GROSS_LIMIT("gross limit"),
        DILUENT("diluent"),
        CONCENTRATION("concentration"),
        RATE("rate"),
        SHORTEST_TIME("shortest time"),
        RISKY_SITE("risky site"),
        INCOMPATIBILITY("incompatibility"),
        MONITORING("monitoring");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** Kinds that a text or a record can mention; no two of them share an id. */
        private boolean concept() {
            return this == REGION
                    || this == FINDING
                    || this == ANALYTE
                    || this == DRUG
                    || this == METHOD
                    || this == MECHANISM;
        }
    }

    private record Need(Kind kind, String id, YamlNode where, RowName by) {}

    private record Owner(String name, YamlNode where) {}

    private final Problems problems;
    private final Map<Kind, Map<String, YamlNode>> declared = new EnumMap<>(Kind.class);
    private final Map<String, Owner> concepts = new LinkedHashMap<>();
    private final List<Need> needs = new ArrayList<>();

    References(Problems problems) {
        this.problems = problems;
        for (Kind kind : Kind.values()) {
            declared.put(kind, new LinkedHashMap<>());
        }
    }

    /** There is such a thing; two of the same id are a problem. */
    void declare(Kind kind, String id, YamlNode where) {
        if (!isKebab(id)) {
            problems.add(
                    where,
                    "The id (" + id + ") of the " + kind.label() + " is not in kebab-case.",
                    "Maybe " + kebab(id) + " was meant.");
        }
        YamlNode before = known(kind).putIfAbsent(id, where);
        if (before != null) {
            problems.add(
                    where,
                    "The " + kind.label() + " (" + id + ") is also declared in " + place(before) + ".",
                    "Maybe one of the two has another id.");
        } else if (kind.concept()) {
            declareConcept(kind, id, where);
        }
    }

    private void declareConcept(Kind kind, String id, YamlNode where) {
        Owner owner = concepts.putIfAbsent(id, new Owner(kind.label(), where));
        if (owner != null) {
            problems.add(
                    where,
                    "The " + kind.label() + " (" + id + ") has the id of the " + owner.name() + " in "
                            + place(owner.where()) + ".",
                    "Maybe one of the two needs another id.");
        }
    }

    private static boolean isKebab(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean hyphen = c == '-' && i > 0 && id.charAt(i - 1) != '-';
            if (!hyphen && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !id.endsWith("-");
    }

    private static String kebab(String id) {
        return id.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static String place(YamlNode node) {
        return node.file() + ":" + node.line();
    }

    /** That id must be declared somewhere. */
    void need(Kind kind, String id, YamlNode where, RowName by) {
        needs.add(new Need(kind, id, where, by));
    }

    Map<String, YamlNode> known(Kind kind) {
        return declared.getOrDefault(kind, new LinkedHashMap<>());
    }

    /** Notes every id that is named but not declared. */
    void check() {
        for (Need need : needs) {
            if (!known(need.kind()).containsKey(need.id())) {
                String sentence = "The " + need.kind().label() + " (" + need.id() + ") that " + need.by()
                        + " names is not known.";
                problems.add(
                        need.where(),
                        sentence,
                        Suggestion.maybe(need.id(), known(need.kind()).keySet()));
            }
        }
    }
}
