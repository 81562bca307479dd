package dev.kossa.fhir;

import dev.kossa.record.Quantity;
import dev.kossa.record.When;
import java.util.Optional;

/** onset[x], abatement[x] and performed[x]: a date, an age, a period, a range of ages, or words. */
final class Onsets {
    private Onsets() {}

    /**
     * When it began (or ended); empty when nothing is said.
     *
     * @param name "onset", "abatement" or "performed"
     * @param said when it was said, for words such as "5 days ago"
     */
    static Optional<When> read(Sheet sheet, Element holder, String name, When said) {
        Element chosen = holder.choice(name);
        When birth = sheet.chart().patient().birth();
        return switch (chosen.name().substring(chosen.isNone() ? 0 : name.length())) {
            case "DateTime" -> sheet.point(holder, chosen.name());
            case "Age" -> Optional.of(age(birth, Quantities.of(holder.object(chosen.name()))));
            case "Period" ->
                Optional.of(sheet.period(holder.object(chosen.name())).whole());
            case "Range" -> Optional.of(range(birth, holder.object(chosen.name())));
            case "String" -> words(sheet, chosen, said);
            default -> Optional.empty();
        };
    }

    private static When age(When birth, Optional<Quantity> age) {
        return age.map(quantity -> Ages.at(birth, quantity)).orElse(When.unknown());
    }

    private static When range(When birth, Element range) {
        Optional<Quantity> low = Quantities.of(range.object("low"));
        Optional<Quantity> high = Quantities.of(range.object("high"));
        return low.isPresent() && high.isPresent() ? Ages.between(birth, low.get(), high.get()) : When.unknown();
    }

    private static Optional<When> words(Sheet sheet, Element chosen, When said) {
        Optional<When> ago = Ages.ago(chosen.text(), said);
        if (ago.isEmpty()) {
            sheet.notMapped("time", chosen, chosen.text());
        }
        return ago;
    }
}
