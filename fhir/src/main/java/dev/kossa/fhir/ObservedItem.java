package dev.kossa.fhir;

import dev.kossa.fhir.Concepts.Meaning;
import dev.kossa.fhir.Sheet.Observed;
import dev.kossa.issue.AmbiguousNumber;
import dev.kossa.issue.NotMapped;
import dev.kossa.issue.ValueNotRead;
import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.knowledge.Vocabulary.Method;
import dev.kossa.language.Mention;
import dev.kossa.language.TextContext;
import dev.kossa.record.Measurement.Stated;
import dev.kossa.record.Presence;
import dev.kossa.record.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One Observation or one of its components: a code, and a value of some kind. */
final class ObservedItem {

    private final Sheet sheet;
    private final Element item;
    private final Element code;
    private final String label;
    private final Observed observed;

    ObservedItem(Sheet sheet, Element item, Observed observed) {
        this.sheet = sheet;
        this.item = item;
        this.code = item.object("code");
        this.label = Concepts.label(code);
        this.observed = observed;
    }

    void map() {
        Element value = item.choice("value");
        switch (value.name()) {
            case "valueQuantity" -> quantity(value, item.object("valueQuantity"));
            case "valueInteger" -> integer(value);
            case "valueRatio" -> ratio(value, item.object("valueRatio"));
            case "valueBoolean" -> flag(value);
            case "valueString" -> text(value, item.text("valueString"));
            case "valueCodeableConcept" -> concept(value, item.object("valueCodeableConcept"));
            case "" -> nothing();
            default -> {
                sheet.issue(new ValueNotRead(sheet.origin(value, "")));
                nothing();
            }
        }
    }

    // --- numbers

    private void quantity(Element value, Element quantity) {
        analyte(true).ifPresent(analyte -> {
            Optional<Quantity> read = Quantities.of(quantity, Optional.of(analyte));
            measured(analyte).add(value, read, flagged());
        });
    }

    private void integer(Element value) {
        Optional<Quantity> number =
                item.number("valueInteger").map(n -> new Quantity(Quantity.Comparator.EXACT, n, ""));
        analyte(true).ifPresent(analyte -> measured(analyte).add(value, number, flagged()));
    }

    /** 1 : 320 is the titre 320. */
    private void ratio(Element value, Element ratio) {
        Optional<Quantity> numerator = Quantities.of(ratio.object("numerator"));
        Optional<Quantity> denominator = Quantities.of(ratio.object("denominator"));
        boolean titre = numerator.isPresent()
                && denominator.isPresent()
                && numerator.get().value().intValue() == 1
                && numerator.get().unit().isEmpty()
                && denominator.get().unit().isEmpty();
        Optional<Quantity> read = titre
                ? denominator.map(by -> new Quantity(numerator.get().comparator(), by.value(), NumberText.TITRE))
                : Quantities.of(ratio.object("numerator"), ratio.object("denominator"));
        analyte(true).ifPresent(analyte -> measured(analyte).add(value, read, flagged()));
    }

    private Measured measured(Analyte analyte) {
        return new Measured(sheet, item, label, analyte, observed);
    }

    /** The analyte that the code means; when there is none and a value needs one, that is listed. */
    private Optional<Analyte> analyte(boolean needed) {
        Meaning meaning = sheet.understand(code, TextContext.LABORATORY, Want.ANALYTES);
        Optional<Analyte> analyte = meaning.first()
                .flatMap(mention -> sheet.chart().lexicon().vocabulary().analyte(mention.concept()));
        if (analyte.isEmpty() && (needed || !meaning.isEmpty())) {
            sheet.issue(new NotMapped("analyte", sheet.origin(code.isNone() ? item : code, label)));
        }
        return analyte;
    }

    /** What the laboratory's flag says of the value. */
    private Stated flagged() {
        for (Element interpretation : item.objects("interpretation")) {
            Optional<Stated> stated = Answers.statedByFlag(interpretation);
            if (stated.isPresent()) {
                return stated.get();
            }
        }
        return Stated.NOTHING;
    }

    // --- yes and no

    private void flag(Element value) {
        Optional<Boolean> flag = item.flag("valueBoolean");
        Meaning meaning = findings();
        if (meaning.isEmpty()) {
            sheet.notMapped("finding", code.isNone() ? item : code, label);
        }
        Presence answer =
                flag.map(yes -> yes ? Presence.PRESENT : Presence.ABSENT).orElse(Presence.NOT_ASSESSED);
        sheet.findings(value, label, meaning.mentions(), observed, answered(answer));
    }

    /** A negated phrase that is true is absent; one that is false contradicts itself. */
    private static UnaryOperator<Presence> answered(Presence answer) {
        return said -> answered(said, answer);
    }

    /** What a phrase and the answer to it say together. */
    static Presence answered(Presence said, Presence answer) {
        return switch (answer) {
            case PRESENT -> said;
            case ABSENT -> said == Presence.ABSENT ? Presence.CONFLICTING : said.negated();
            case NOT_ASSESSED, CONFLICTING -> answer;
        };
    }

    private Meaning findings() {
        Meaning meaning = sheet.understand(code, context(), Want.STATED);
        return meaning.isEmpty() ? sheet.understand(code, TextContext.LABORATORY, Want.STATED) : meaning;
    }

    private TextContext context() {
        for (Element category : sheet.resource().objects("category")) {
            for (Element coding : category.objects("coding")) {
                if (coding.text("code").equals("laboratory")) {
                    return TextContext.LABORATORY;
                } else if (coding.text("code").equals("imaging")) {
                    return TextContext.IMAGING;
                }
            }
        }
        return TextContext.CLINICAL;
    }

    // --- words

    private void text(Element value, String text) {
        Optional<Analyte> analyte = analyte(false);
        if (analyte.isPresent()) {
            measuredInWords(value, text, analyte.get());
        } else if (!resultOfMethod(value, text)) {
            answer(value, text, Answers.presence(text), sheet.words(text, context(), Want.FINDINGS));
        }
    }

    private void concept(Element value, Element concept) {
        String text = Concepts.label(concept);
        Optional<Analyte> analyte = analyte(false);
        if (analyte.isPresent()) {
            Stated stated = Answers.stated(concept).orElse(Stated.NOTHING);
            if (stated == Stated.NOTHING && flagged() == Stated.NOTHING) {
                sheet.issue(new ValueNotRead(sheet.origin(value, text)));
            }
            measured(analyte.get()).add(value, Optional.empty(), stated == Stated.NOTHING ? flagged() : stated);
        } else if (!resultOfMethod(value, text)) {
            answer(
                    value,
                    text,
                    Answers.presence(concept),
                    sheet.understand(concept, context(), Want.FINDINGS).mentions());
        }
    }

    private void measuredInWords(Element value, String text, Analyte analyte) {
        Optional<NumberText.Read> numbers = NumberText.read(text);
        Optional<Stated> stated = Answers.stated(text);
        if (numbers.isPresent() && numbers.get().ambiguous()) {
            sheet.issue(new AmbiguousNumber(sheet.origin(value, text)));
        } else if (numbers.isEmpty() && stated.isEmpty()) {
            sheet.issue(new ValueNotRead(sheet.origin(value, text)));
        }
        List<Quantity> values = numbers.map(NumberText.Read::values).orElse(List.of());
        if (values.isEmpty()) {
            measured(analyte).add(value, Optional.empty(), stated.orElse(flagged()));
        }
        values.forEach(one -> measured(analyte).add(value, Optional.of(one), flagged()));
    }

    /** A culture or an image that was sent as an Observation. */
    private boolean resultOfMethod(Element value, String text) {
        Optional<Method> method = TestMethod.of(sheet, code);
        method.ifPresent(known -> {
            ResultText result = new ResultText(sheet, TestMethod.kind(known), method, code, observed);
            result.read(value, text);
            result.add(value, label + ": " + text);
        });
        return method.isPresent();
    }

    /** An answer to the finding that the code asks for; else the findings in the value itself, where an opinion is none. */
    private void answer(Element value, String text, Optional<Presence> answer, List<Mention> said) {
        Meaning meaning = findings();
        if (!meaning.isEmpty() && answer.isPresent()) {
            sheet.findings(value, label, meaning.mentions(), observed, answered(answer.get()));
            return;
        }
        String together = label.isEmpty() ? text : label + ": " + text;
        if (said.isEmpty()) {
            sheet.notMapped("finding", value, together);
        }
        sheet.findings(value, together, said, observed, UnaryOperator.identity());
    }

    // --- no value

    private void nothing() {
        if (code.isNone()) {
            return;
        }
        Optional<Analyte> analyte = analyte(false);
        Meaning meaning = analyte.isPresent() ? new Meaning(List.of(), false) : findings();
        if (analyte.isPresent()) {
            measured(analyte.get()).add(item, Optional.empty(), flagged());
        } else if (!meaning.isEmpty()) {
            sheet.findings(item, label, meaning.mentions(), observed, answered(withoutValue(item)));
        } else if (!item.has("component") && !item.has("hasMember")) {
            sheet.notMapped("finding", code, label);
        }
    }

    /** A finding that is sent without a value, and without a reason for that, is stated by its code alone. */
    static Presence withoutValue(Element item) {
        if (item.has("dataAbsentReason") || !item.choice("value").isNone()) {
            return Presence.NOT_ASSESSED;
        }
        return item.objects("interpretation").stream()
                .map(Answers::presenceByFlag)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Presence.PRESENT);
    }
}
