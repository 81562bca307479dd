package dev.kossa.prose.edit;

import dev.kossa.record.Quantity;
import java.math.BigDecimal;
import java.util.List;

/** The last digit of a laboratory value becomes another one. */
final class ChangeValue implements Editor {
    @Override
    public List<Edit> edits(Scene scene) {
        return Labs.of(scene).stream().map(written -> edit(scene, written)).toList();
    }

    private static Edit edit(Scene scene, Labs.Written written) {
        String number = written.number(scene);
        char last = number.charAt(number.length() - 1);
        String other = number.substring(0, number.length() - 1) + (last == '9' ? '8' : (char) (last + 1));
        Quantity value = new Quantity(
                written.value().comparator(),
                new BigDecimal(other),
                written.value().unit());
        return Edit.replace("value changed", scene, written.start(), written.end(), other, written.becomes(value));
    }
}
