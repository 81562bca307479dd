package dev.kossa.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The unit of a limit, with what it is in calcium.
 *
 * @param label as written: "mg/kg/h"
 * @param calcium_mmol one of it: mmol of calcium, per hour when it is a rate
 * @param perKg whether it is per kg of body weight
 * @param rate whether it is per time
 */
public record LimitUnit(String label, double calcium_mmol, boolean perKg, boolean rate) {
    private static final Map<String, Double> PER_HOUR = Map.of("min", 60.0, "h", 1.0, "d", 1 / 24.0);
    private static final double MEQ_PER_MMOL = 2;

    /** Empty when it is no such unit, or when mg or mL is written without the product whose salt or solution it is. */
    static Optional<LimitUnit> parse(String written, Optional<Vocabulary.Product> product) {
        List<String> parts = List.of(written.split("/", -1));
        Optional<Double> amount = amount(parts.get(0), product);
        boolean perKg = parts.size() > 1 && parts.get(1).equals("kg");
        List<String> time = parts.subList(perKg ? 2 : 1, parts.size());
        if (time.isEmpty()) {
            return amount.map(mmol -> new LimitUnit(written, mmol, perKg, false));
        }
        Optional<Double> perHour = time.size() == 1 ? Optional.ofNullable(PER_HOUR.get(time.get(0))) : Optional.empty();
        return amount.flatMap(mmol -> perHour.map(factor -> new LimitUnit(written, mmol * factor, perKg, true)));
    }

    private static Optional<Double> amount(String unit, Optional<Vocabulary.Product> product) {
        return switch (unit) {
            case "mmol" -> Optional.of(1.0);
            case "mEq" -> Optional.of(1 / MEQ_PER_MMOL);
            case "mg" -> product.map(p -> p.calcium_mmol_per_mL() / p.salt_mg_per_mL());
            case "mL" -> product.map(Vocabulary.Product::calcium_mmol_per_mL);
            default -> Optional.empty();
        };
    }
}
