package dev.kossa.fhir;

import dev.kossa.record.Quantity;
import dev.kossa.review.order.StatedDose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Units of doses and rates as UCUM and people write them, in the words of an order: "mg/(kg.h)" and "mg/kg/hr" are "mg/kg/h". */
final class OrderUnits {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("milligram", "mg"),
            Map.entry("milligrams", "mg"),
            Map.entry("gram", "g"),
            Map.entry("grams", "g"),
            Map.entry("milliliter", "ml"),
            Map.entry("millilitre", "ml"),
            Map.entry("cc", "ml"),
            Map.entry("millimole", "mmol"),
            Map.entry("millimoles", "mmol"),
            Map.entry("milliequivalent", "meq"),
            Map.entry("hr", "h"),
            Map.entry("hour", "h"),
            Map.entry("minute", "min"),
            Map.entry("day", "d"),
            Map.entry("kilogram", "kg"));

    private OrderUnits() {}

    /** The unit in plain words; weight before time. */
    static String plain(String unit) {
        String said = unit.strip().toLowerCase(Locale.ROOT);
        boolean elemental = said.contains("{ca") || said.contains("{elemental");
        String bare = said.replaceAll("\\{[^}]*}", "")
                .replace("(", "")
                .replace(")", "")
                .replace('.', '/');
        List<String> parts = new ArrayList<>();
        for (String part : bare.split("/")) {
            String word = part.strip();
            parts.add(WORDS.getOrDefault(word, word));
        }
        String amount = parts.remove(0) + (elemental ? " elemental" : "");
        boolean perKg = parts.remove("kg");
        return amount + (perKg ? "/kg" : "") + (parts.isEmpty() ? "" : "/" + String.join("/", parts));
    }

    /** A dose or rate; empty when its unit is none of an order. */
    static Optional<StatedDose> dose(Quantity quantity) {
        return StatedDose.parse(quantity.value().toPlainString() + " " + plain(quantity.unit()));
    }
}
