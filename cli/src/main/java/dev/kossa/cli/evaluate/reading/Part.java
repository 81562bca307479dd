package dev.kossa.cli.evaluate.reading;

import java.util.List;

/**
 * Cases that are reported together.
 *
 * @param id "all", "development", "other"
 * @param corrected whether the corrections of the gold were applied
 * @param open whether its errors may be looked at; what the reader was not developed on stays unseen
 */
record Part(String id, boolean corrected, boolean open, List<CaseMarks> cases) {
    Part {
        cases = List.copyOf(cases);
    }

    /** What people read. */
    String label() {
        String which = switch (id) {
            case "development" -> "Development half";
            case "other" -> "Other half";
            default -> "All texts";
        };
        return which + ", " + cases.size() + (cases.size() == 1 ? " case" : " cases")
                + (corrected ? ", gold corrected" : "");
    }
}
