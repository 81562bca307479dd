package dev.kossa.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the file of a profile or overlay. */
final class LayerReader {
    private static final String WITH = "with";

    private final Loading loading;
    private final boolean overlay;

    private LayerReader(Loading loading, boolean overlay) {
        this.loading = loading;
        this.overlay = overlay;
    }

    static Layer profile(YamlNode.Fields file, Loading loading) {
        return new LayerReader(loading, false).read(file);
    }

    static Layer overlay(YamlNode.Fields file, Loading loading) {
        return new LayerReader(loading, true).read(file);
    }

    private Layer read(YamlNode.Fields file) {
        Row root = new Row(file, "file (" + file.file() + ")", Optional.empty(), loading);
        root.text("owner");
        root.text("reviewed");
        String head = overlay ? "overlay" : "profile";
        Optional<Profile> profile = root.row(head, this::head);
        if (profile.isEmpty()) {
            root.problem(
                    head,
                    "The " + root.name() + " has no " + head + ".",
                    "Maybe " + head + ": {id: ..., label: ...} was meant.");
        }
        String id = profile.map(Profile::id).orElse("");
        List<Layer.Change> changes = root.rows("rows", "row", row -> change(id, row));
        root.done();
        return new Layer(id, overlay ? Optional.empty() : profile, changes);
    }

    private Profile head(Row row) {
        Map<String, String> choices =
                overlay ? Map.of() : row.row("choices", LayerReader::choices).orElse(Map.of());
        return new Profile(row.text("id"), row.text("label"), row.text("note", ""), choices);
    }

    private static Map<String, String> choices(Row row) {
        Map<String, String> choices = new LinkedHashMap<>();
        row.node().values().keySet().forEach(name -> choices.put(name, row.text(name)));
        return choices;
    }

    private Layer.Change change(String layer, Row row) {
        Optional<YamlNode.Fields> with = row.fields(WITH);
        if (with.isPresent() == row.flag("remove")) {
            row.problem(
                    WITH,
                    "The " + row.name() + " must either have the new row (with) or say remove: true.",
                    "Maybe with is missing.");
        }
        if (overlay) {
            List.of("approver", "date", "review-by").forEach(row::text);
        }
        OverlayRow overlayRow = new OverlayRow(
                layer,
                row.text("row"),
                row.optionalText("approver"),
                row.text("reason"),
                row.date("date"),
                row.date("review-by"),
                row.optionalText("overrides"),
                List.of());
        checkDates(row, overlayRow);
        return new Layer.Change(overlayRow, with, row.node());
    }

    private static void checkDates(Row row, OverlayRow overlayRow) {
        if (overlayRow.date().isPresent()
                && overlayRow.reviewBy().isPresent()
                && !overlayRow.reviewBy().get().isAfter(overlayRow.date().get())) {
            row.problem(
                    "review-by",
                    "The review-by (" + overlayRow.reviewBy().get() + ") of " + row.name() + " is not after its date ("
                            + overlayRow.date().get() + ").",
                    "Maybe the two are swapped.");
        }
    }
}
