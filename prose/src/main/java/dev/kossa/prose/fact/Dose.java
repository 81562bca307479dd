package dev.kossa.prose.fact;

import dev.kossa.record.Medication;
import dev.kossa.record.Quantity;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the amounts that stand beside a drug: "300 mg", "2 mL/kg", "20 mg/mL". */
final class Dose {
    private static final Set<String> MASSES =
            Set.of("mg", "g", "gr", "mcg", "µg", "ug", "mmol", "meq", "ml", "l", "iu", "u", "units", "%");
    private static final int REACH = 25;

    private Dose() {}

    /** The amounts between two offsets of a text. */
    static Medication.Amounts in(String text, int from, int to) {
        Optional<Quantity> dose = Optional.empty();
        Optional<Quantity> concentration = Optional.empty();
        int at = from;
        while (at < Math.min(to, from + REACH)) {
            Optional<Numbers.Value> value = Numbers.at(text, at, to);
            if (value.isEmpty()) {
                at++;
                continue;
            }
            Quantity quantity = new Quantity(
                    Quantity.Comparator.EXACT, value.get().number(), value.get().unit());
            String unit = value.get().unit().toLowerCase(Locale.ROOT);
            if (unit.equals("%") || unit.endsWith("/ml")) {
                concentration = concentration.or(() -> Optional.of(quantity));
            } else if (isAmount(unit)) {
                dose = dose.or(() -> Optional.of(quantity));
            }
            at = value.get().end();
        }
        return new Medication.Amounts(dose, concentration, Optional.empty());
    }

    private static boolean isAmount(String unit) {
        int slash = unit.indexOf('/');
        return MASSES.contains(slash < 0 ? unit : unit.substring(0, slash));
    }
}
