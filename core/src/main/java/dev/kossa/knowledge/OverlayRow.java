package dev.kossa.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A row by which a profile or an overlay changes the base.
 *
 * @param layer id of the profile or overlay
 * @param row path of the row: "subtypes.yaml#calcium-phosphate-limits/kdoqi-adult"
 * @param approver who answers for it; empty only in a profile
 * @param reason why
 * @param date since when it holds; empty only in a profile
 * @param reviewBy when it must be looked at again; empty only in a profile
 * @param overrides id of the rule that it weakens on purpose; empty when it weakens none
 * @param weakens what becomes weaker, in words; empty when nothing does
 */
public record OverlayRow(
        String layer,
        String row,
        Optional<String> approver,
        String reason,
        Optional<LocalDate> date,
        Optional<LocalDate> reviewBy,
        Optional<String> overrides,
        List<String> weakens) {
    public OverlayRow {
        weakens = List.copyOf(weakens);
    }
}
