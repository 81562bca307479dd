package dev.kossa.knowledge;

import dev.kossa.knowledge.References.Kind;
import dev.kossa.knowledge.Vocabulary.Form;
import java.util.List;
import java.util.Optional;

/** Reads the forms of a mechanism, and which of them a row is about. */
final class FormsReader {
    private final Base base;

    FormsReader(Base base) {
        this.base = base;
    }

    /** The forms of a mechanism; none when one picture fits all its patients. */
    List<Form> read(Row mechanism) {
        List<Form> forms = mechanism.rows("forms", "form", this::form);
        if (!forms.isEmpty()) {
            Shares.checkSum(
                    mechanism, "forms", forms.stream().mapToDouble(Form::share).sum());
        }
        return forms;
    }

    /** The form that a row is about; empty when it is about all of the mechanism. */
    static Optional<String> form(Row row, String condition, Vocabulary vocabulary) {
        Optional<String> form = row.optionalText("form");
        List<String> known = vocabulary.mechanism(condition).stream()
                .flatMap(mechanism -> mechanism.forms().stream())
                .map(Form::id)
                .toList();
        form.filter(id -> !known.contains(id)).ifPresent(id -> row.unknownWord("form", id, known));
        return form;
    }

    private Form form(Row row) {
        return new Form(
                row.text("id"),
                row.text("label"),
                row.probability("share"),
                row.optionalReference(Kind.MECHANISM, "like"),
                base.basis(row));
    }
}
