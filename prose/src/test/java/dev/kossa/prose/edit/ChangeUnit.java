package dev.kossa.prose.edit;

import dev.kossa.knowledge.Vocabulary.UnitFactor;
import dev.kossa.record.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The unit of a laboratory value becomes another one in which the analyte is given. */
final class ChangeUnit implements Editor {
    @Override
    public List<Edit> edits(Scene scene) {
        List<Edit> edits = new ArrayList<>();
        for (Labs.Written written : Labs.of(scene)) {
            String unit = written.value().unit();
            int start = scene.text().indexOf(unit, written.end());
            boolean plain = !unit.isEmpty() && start >= 0 && start + unit.length() == written.unitEnd();
            if (plain) {
                other(written)
                        .ifPresent(other -> edits.add(Edit.replace(
                                "unit changed",
                                scene,
                                start,
                                written.unitEnd(),
                                other,
                                written.becomes(new Quantity(
                                        written.value().comparator(),
                                        written.value().value(),
                                        other)))));
            }
        }
        return edits;
    }

    private static Optional<String> other(Labs.Written written) {
        return English.vocabulary().analyte(written.measurement().analyte()).stream()
                .flatMap(analyte -> analyte.units().stream())
                .map(UnitFactor::unit)
                .filter(unit -> Character.isLetter(unit.charAt(0)) && unit.indexOf(' ') < 0)
                .filter(unit -> !unit.startsWith("x"))
                .filter(unit -> !unit.equalsIgnoreCase(written.value().unit()))
                .findFirst();
    }
}
