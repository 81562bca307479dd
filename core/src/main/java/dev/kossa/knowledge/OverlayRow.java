package dev.kossa.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * A row by which a profile or an overlay changes the base.
 *
 * @param layer id of the profile or overlay
 * @param row path of the row: "subtypes.yaml#calcium-phosphate-limits/kdoqi-adult"
 * @param approval who answers for it; empty only in a profile of the base
 * @param overrides id of the rule that it weakens on purpose; empty when it weakens none
 * @param weakens what becomes weaker, in words; empty when nothing does
 */
public record OverlayRow(
        String layer, String row, Optional<Approval> approval, Optional<String> overrides, List<String> weakens) {
    public OverlayRow {
        weakens = List.copyOf(weakens);
    }
}
