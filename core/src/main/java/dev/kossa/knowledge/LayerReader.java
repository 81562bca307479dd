package dev.kossa.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the file of a profile or overlay: first what it is and which rows it changes, later its choices. */
final class LayerReader {
    private static final String WITH = "with";
    private static final String REVIEW_BY = "review-by";

    private final Loading loading;
    private final boolean overlay;

    /** @param overlay whether it is a hospital's own, for which somebody must answer */
    LayerReader(Loading loading, boolean overlay) {
        this.loading = loading;
        this.overlay = overlay;
    }

    private record Head(String id, String label, Optional<String> basedOn) {}

    Layer read(YamlNode.Fields file) {
        Row root = root(file);
        root.text("owner");
        root.text("reviewed");
        root.ignore("choices");
        Head head = head(root);
        List<Layer.Change> changes = root.rows("rows", "row", row -> change(head.id(), row));
        root.done();
        return new Layer(head.id(), overlay, head.basedOn(), changes, file);
    }

    private Row root(YamlNode.Fields file) {
        return new Row(file, RowName.of("file (" + file.file() + ")"), Optional.empty(), loading);
    }

    private static Head head(Row root) {
        Optional<Head> head =
                root.row("profile", row -> new Head(row.text("id"), row.text("label"), row.optionalText("based-on")));
        if (head.isEmpty()) {
            root.problem(
                    "profile",
                    "The " + root.name() + " does not say which profile it is.",
                    "Maybe profile: {id: ..., label: ...} is missing.");
        }
        return head.orElse(new Head("", "", Optional.empty()));
    }

    // --- rows

    private Layer.Change change(String layer, Row row) {
        Optional<YamlNode.Fields> with = row.fields(WITH);
        if (with.isPresent() == row.flag("remove")) {
            row.problem(
                    WITH,
                    "The " + row.name() + " must either have the new row (with) or say remove: true.",
                    "Maybe with is missing.");
        }
        OverlayRow overlayRow =
                new OverlayRow(layer, row.text("row"), approval(row), row.optionalText("overrides"), List.of());
        return new Layer.Change(overlayRow, with, row.node());
    }

    private Optional<Approval> approval(Row row) {
        if (!overlay && !row.has("approver")) {
            return Optional.empty();
        }
        Optional<LocalDate> date = row.date("date");
        Optional<LocalDate> reviewBy = row.date(REVIEW_BY);
        Approval approval = new Approval(
                row.text("approver"), row.text("reason"), date.orElse(LocalDate.MIN), reviewBy.orElse(LocalDate.MAX));
        if (!row.has("date") || !row.has(REVIEW_BY)) {
            row.problem(
                    "date",
                    "The " + row.name()
                            + " does not say since when it holds (date) and when it is looked at again (review-by).",
                    "Maybe date: 2026-11-01, review-by: 2027-11-01 was meant.");
        } else if (!approval.reviewBy().isAfter(approval.date())) {
            row.problem(
                    REVIEW_BY,
                    "The review-by (" + approval.reviewBy() + ") of " + row.name() + " is not after its date ("
                            + approval.date() + ").",
                    "Maybe the two are swapped.");
        }
        return Optional.of(approval);
    }

    // --- choices

    /** The choices of a layer; the sources must be known by now. */
    Profile profile(Layer layer) {
        Row root = root(layer.file());
        BasisReader bases = new BasisReader(new RowIndex(List.of(layer.file())), loading.sources());
        String label = head(root).label();
        List<Profile.Choice> choices = root.rows("choices", "choice", row -> choice(row, bases));
        return new Profile(layer.id(), label, ById.map(choices, Profile.Choice::id));
    }

    private Profile.Choice choice(Row row, BasisReader bases) {
        Profile.Choice choice = new Profile.Choice(
                row.text("id"),
                row.texts("value"),
                row.optionalNumber("low"),
                row.optionalNumber("central"),
                row.optionalNumber("high"),
                row.text("unit", ""),
                row.text("says", ""),
                approval(row),
                bases.read(row));
        if (choice.values().isEmpty() && choice.low().isEmpty() && choice.high().isEmpty()) {
            row.problem("value", "The " + row.name() + " chooses nothing.", "Maybe value is missing.");
        }
        return choice;
    }
}
