package dev.kossa.fhir;

import dev.kossa.fhir.Concepts.Meaning;
import dev.kossa.fhir.Sheet.Observed;
import dev.kossa.issue.ValueNotRead;
import dev.kossa.knowledge.LineWords;
import dev.kossa.language.Mention;
import dev.kossa.language.TextContext;
import dev.kossa.record.BodySite;
import dev.kossa.record.Presence;
import dev.kossa.record.Quantity;
import dev.kossa.record.SiteCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An Observation that is a check of the site of a line. Its findings are findings as of any other Observation; besides, the check as a
 * whole is one fact, with the signs, degrees and measures that only a check has.
 */
final class SiteCheckReader {
    /** The code of a check in Kossa's vocabulary. */
    static final String SITE_CHECK = "site-check";

    private final Sheet sheet;
    private final Observed observed;
    private final LineWords words;
    private final String label;
    private final CheckedSigns signs = new CheckedSigns();
    private final List<SiteCheck.Measure> measures = new ArrayList<>();

    private SiteCheckReader(Sheet sheet, Observed observed) {
        Element code = sheet.resource().object("code");
        List<BodySite> sites = observed.sites().isEmpty() ? sheet.sitesIn(code) : observed.sites();
        this.sheet = sheet;
        this.observed = observed.at(sites);
        this.words = sheet.chart().lexicon().lineWords();
        this.label = Concepts.label(code);
    }

    /** Whether an Observation is a check, by its own code or by its words. */
    static boolean isCheck(Sheet sheet) {
        Element code = sheet.resource().object("code");
        return isCheck(code)
                || (!sheet.exact() && sheet.chart().lexicon().lineWords().isCheck(Concepts.label(code)));
    }

    /** Whether a concept is a check by its own code. */
    static boolean isCheck(Element code) {
        for (Element coding : code.objects("coding")) {
            if (coding.text("system").equals(KossaExtensions.VOCABULARY)
                    && coding.text("code").equals(SITE_CHECK)) {
                return true;
            }
        }
        return false;
    }

    static void read(Sheet sheet, Observed observed) {
        new SiteCheckReader(sheet, observed).read();
    }

    private void read() {
        Resource check = sheet.resource();
        List<Element> components = check.objects("component");
        if (components.isEmpty() && check.has("dataAbsentReason")) {
            return;
        }
        asAWhole(check);
        components.forEach(this::component);
        sheet.add(new SiteCheck(
                label,
                Sheet.first(observed.sites()),
                signs.all(),
                measures,
                observed.when(),
                observed.knownSince(),
                sheet.origin(check.object("code"), label)));
    }

    /** A check that was written down as one text. */
    private void asAWhole(Resource check) {
        Element value = check.choice("value");
        String text = value.name().equals("valueString")
                ? check.text("valueString")
                : Concepts.label(check.object("valueCodeableConcept"));
        if (text.isEmpty() || sheet.exact()) {
            return;
        }
        signs.add(words, sheet.words(text, TextContext.CLINICAL, Want.FINDINGS), Presence.PRESENT);
        int unread = signs.all().size();
        for (String part : text.split("[,;.\\n]")) {
            words.sign(part).ifPresent(said -> signs.add(said.sign(), said.presence(), Optional.empty()));
        }
        if (signs.all().size() == unread || unread > 0) {
            new ObservedItem(sheet, check, observed).map();
        }
    }

    // --- components

    private void component(Element component) {
        Element code = component.object("code");
        Optional<String> own = own(code);
        String said = Concepts.label(code);
        Element value = component.choice("value");
        if (value.name().equals("valueQuantity")) {
            measure(component, own, said);
            return;
        }
        Meaning meaning = sheet.exact() ? Meaning.NONE : sheet.understand(code, TextContext.CLINICAL, Want.STATED);
        Optional<LineWords.Said> sign = own.filter(words::isSign)
                .map(id -> new LineWords.Said(id, Presence.PRESENT))
                .or(() -> words.sign(said));
        boolean known = sign.isPresent() || signs.any(words, meaning.mentions());
        if (!known || value.name().equals("valueInteger")) {
            new ObservedItem(sheet, component, observed).map();
            return;
        }
        Optional<String> degree = degree(component);
        Optional<Presence> answer = degree.isPresent() ? Optional.of(Presence.PRESENT) : answer(component);
        if (answer.isEmpty()) {
            sheet.issue(new ValueNotRead(sheet.origin(value, text(component))));
        }
        Presence presence = answer.orElse(Presence.NOT_ASSESSED);
        sign.ifPresent(one -> signs.add(one.sign(), ObservedItem.answered(one.presence(), presence), degree));
        if (sign.isEmpty()) {
            signs.add(words, meaning.mentions(), presence, degree);
        }
        findings(component, said, meaning, sign, presence);
    }

    /** What Kossa wrote has its findings beside it. */
    private void findings(
            Element component, String said, Meaning meaning, Optional<LineWords.Said> sign, Presence presence) {
        if (sheet.exact()) {
            return;
        }
        Optional<Presence> worded = meaning.isEmpty() ? sign.map(LineWords.Said::presence) : Optional.empty();
        List<Mention> mentions = meaning.isEmpty() ? finding(sign) : meaning.mentions();
        Element value = component.choice("value");
        sheet.findings(
                value.isNone() ? component : value,
                said,
                mentions,
                observed,
                stated -> ObservedItem.answered(worded.orElse(stated), presence));
    }

    /** The finding that says the same as the sign. */
    private List<Mention> finding(Optional<LineWords.Said> sign) {
        return sign.flatMap(said -> words.finding(said.sign()))
                .map(finding -> sheet.chart().lexicon().coded(KossaExtensions.VOCABULARY, finding, Want.FINDINGS))
                .orElse(List.of());
    }

    private static Optional<String> own(Element code) {
        return code.objects("coding").stream()
                .filter(coding -> coding.text("system").equals(KossaExtensions.VOCABULARY))
                .map(coding -> coding.text("code"))
                .findFirst();
    }

    // --- values

    private static String text(Element component) {
        String text = component.choice("value").name().equals("valueString") ? component.text("valueString") : "";
        return text.isEmpty() ? Concepts.label(component.object("valueCodeableConcept")) : text;
    }

    private Optional<String> degree(Element component) {
        String text = text(component);
        return Optional.of(text).filter(word -> !word.isEmpty() && (sheet.exact() || words.isDegree(word)));
    }

    private static Optional<Presence> answer(Element component) {
        return switch (component.choice("value").name()) {
            case "valueBoolean" -> component.flag("valueBoolean").map(yes -> yes ? Presence.PRESENT : Presence.ABSENT);
            case "valueString" -> Answers.presence(component.text("valueString"));
            case "valueCodeableConcept" -> Answers.presence(component.object("valueCodeableConcept"));
            case "" -> Optional.of(ObservedItem.withoutValue(component));
            default -> Optional.empty();
        };
    }

    /** A measure, or a sign with a number whose unit tells which measure it is. */
    private void measure(Element component, Optional<String> own, String said) {
        Optional<Quantity> value = Quantities.of(component.object("valueQuantity"));
        Optional<String> measure = own.filter(id -> sheet.exact() || words.isMeasure(id))
                .or(() -> words.measure(said))
                .or(() -> words.sign(said).flatMap(sign -> words.measureOf(sign.sign(), unit(value))));
        if (measure.isPresent() && value.isPresent()) {
            measures.add(new SiteCheck.Measure(measure.get(), value.get()));
        } else {
            new ObservedItem(sheet, component, observed).map();
        }
    }

    private static String unit(Optional<Quantity> value) {
        return value.map(Quantity::unit).orElse("");
    }
}
