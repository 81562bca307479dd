package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Everything in the knowledge base that has an id, and all that is known about each of them. */
public final class KnowledgeCatalogue {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("sources", "source"),
            Map.entry("bins", "bin"),
            Map.entry("regions", "body region"),
            Map.entry("findings", "finding"),
            Map.entry("analytes", "analyte"),
            Map.entry("drugs", "drug"),
            Map.entry("products", "product"),
            Map.entry("methods", "method"),
            Map.entry("mechanisms", "mechanism"),
            Map.entry("clusters", "cluster"),
            Map.entry("red-flags", "red flag"),
            Map.entry("scheme", "scheme"),
            Map.entry("subtypes", "subtype"),
            Map.entry("calcium-phosphate-limits", "limit"),
            Map.entry("tests", "test"),
            Map.entry("actions", "action"),
            Map.entry("treatments", "treatment"),
            Map.entry("cautions", "caution"),
            Map.entry("follow-up", "follow-up"),
            Map.entry("naranjo-classes", "Naranjo class"),
            Map.entry("who-umc", "WHO-UMC category"),
            Map.entry("cases", "published case"),
            Map.entry("check-signs", "sign of a check"),
            Map.entry("check-measures", "measure of a check"),
            Map.entry("line-deeds", "deed at a line"),
            Map.entry("check-intervals", "check interval"),
            Map.entry("line-risks", "risk of a line"),
            Map.entry("scales", "scale"),
            Map.entry("ladders", "ladder"),
            Map.entry("indications", "indication"),
            Map.entry("order-rules", "order rule"),
            Map.entry("doses", "dose"),
            Map.entry("gross-limits", "gross limit"),
            Map.entry("diluents", "diluent"),
            Map.entry("concentrations", "concentration"),
            Map.entry("rates", "rate"),
            Map.entry("shortest-times", "shortest time"),
            Map.entry("risky-sites", "risky site"),
            Map.entry("incompatibilities", "incompatibility"),
            Map.entry("order-monitoring", "monitoring"));

    /** Fields whose texts are words of people, which may happen to be the id of something. */
    private static final Set<String> WORDS = Set.of("terms", "absent-terms", "label", "codes");

    private final Knowledge knowledge;

    private KnowledgeCatalogue(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The catalogue of a knowledge base. */
    public static KnowledgeCatalogue of(Knowledge knowledge) {
        return new KnowledgeCatalogue(knowledge);
    }

    /**
     * One thing that has an id.
     *
     * @param kind what it is: finding, mechanism, source, ...
     * @param file where it stands
     */
    public record Item(String id, String kind, String label, String file) {}

    /** Everything that has an id, by kind and id. */
    public List<Item> list() {
        return knowledge.rows().entries().stream()
                .filter(entry ->
                        KINDS.containsKey(entry.section()) && entry.parent().isEmpty())
                .filter(entry -> !entry.text("id").isEmpty())
                .map(KnowledgeCatalogue::item)
                .sorted(Comparator.comparing(Item::kind).thenComparing(Item::id))
                .toList();
    }

    private static Item item(RowIndex.Entry entry) {
        String title = entry.text("title");
        String label = title.isEmpty() ? entry.text("label") : title;
        return new Item(
                entry.text("id"),
                KINDS.getOrDefault(entry.section(), entry.section()),
                label.isEmpty() ? entry.text("patient") : label,
                file(entry.path()));
    }

    private static String file(String path) {
        int hash = path.indexOf('#');
        return hash < 0 ? path : path.substring(0, hash);
    }

    /**
     * All that is known about an id: its own rows, every row that names it, and the sources of all these with their addresses.
     *
     * @throws IllegalArgumentException when nothing has that id
     */
    public String show(String id) {
        List<Item> items = list().stream().filter(item -> item.id().equals(id)).toList();
        List<RowIndex.Entry> rows = about(id);
        if (items.isEmpty() && rows.isEmpty()) {
            Set<String> ids = new LinkedHashSet<>();
            list().forEach(item -> ids.add(item.id()));
            String maybe = Suggestion.maybe(id, ids);
            throw new IllegalArgumentException(
                    "The knowledge base has nothing with the id (" + id + ")." + (maybe.isEmpty() ? "" : "\n" + maybe));
        }
        List<String> lines = new ArrayList<>();
        items.forEach(item -> lines.add(item.kind() + " " + item.id() + ": " + item.label()));
        rows.forEach(row -> addRow(row, lines));
        addSources(rows, lines);
        return String.join("\n", lines) + "\n";
    }

    // --- rows

    /** Its rows, rows that name it, and what is nested in either. */
    private List<RowIndex.Entry> about(String id) {
        Set<String> paths = new LinkedHashSet<>();
        List<RowIndex.Entry> about = new ArrayList<>();
        for (RowIndex.Entry entry : knowledge.rows().entries()) {
            boolean inside = paths.contains(entry.parent());
            boolean table = !entry.section().isEmpty() && !KnowledgeLoader.isLanguage(entry.path());
            if (table && (inside || names(entry.fields(), id))) {
                paths.add(entry.path());
                about.add(entry);
            }
        }
        return about;
    }

    private static boolean names(YamlNode.Fields row, String id) {
        return row.values().entrySet().stream()
                .filter(field -> !RowIndex.isNested(field.getKey()) && !WORDS.contains(field.getKey()))
                .anyMatch(field -> mentions(field.getValue(), id));
    }

    private static boolean mentions(YamlNode node, String id) {
        if (node instanceof YamlNode.Items list) {
            return list.items().stream().anyMatch(item -> mentions(item, id));
        }
        if (node instanceof YamlNode.Fields group) {
            return group.values().containsKey(id) || names(group, id);
        }
        return node instanceof YamlNode.Text text && text.value().equals(id);
    }

    private static void addRow(RowIndex.Entry row, List<String> lines) {
        lines.add("");
        lines.add(row.path() + " (line " + row.fields().line() + " of "
                + row.fields().file() + ")");
        RowText.fields(row).forEach((name, value) -> lines.add("  " + name + ": " + value));
    }

    // --- sources

    private void addSources(List<RowIndex.Entry> rows, List<String> lines) {
        Set<String> cited = new TreeSet<>();
        for (RowIndex.Entry row : rows) {
            cited.addAll(texts(row.fields().values().get("source")));
        }
        if (cited.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Sources");
        cited.forEach(id ->
                Optional.ofNullable(knowledge.sources().get(id)).ifPresent(source -> lines.add("  " + line(source))));
    }

    private static List<String> texts(@Nullable YamlNode node) {
        if (node instanceof YamlNode.Items list) {
            return list.items().stream().flatMap(item -> texts(item).stream()).toList();
        }
        return node instanceof YamlNode.Text text ? List.of(text.value()) : List.of();
    }

    private static String line(Source source) {
        String year = source.year().map(y -> ", " + y).orElse("");
        String address = source.address().isEmpty() ? "" : " " + source.address();
        return source.id() + " (" + source.tag() + year + "): " + source.title() + "." + address;
    }
}
