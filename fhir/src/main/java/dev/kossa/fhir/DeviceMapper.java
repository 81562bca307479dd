package dev.kossa.fhir;

import dev.kossa.language.Mention;
import dev.kossa.language.TextContext;
import dev.kossa.record.Line;
import dev.kossa.record.When;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Device: a vascular line that somebody says the patient has; other devices are nothing to Kossa. */
final class DeviceMapper implements ResourceMapper {
    /** The finding of the vocabulary that means any vascular line. */
    static final String LINE = "intravenous-line";

    /** The findings of the vocabulary that mean a line. */
    private static final Set<String> LINES = Set.of(LINE, "intraosseous-needle");

    @Override
    public void map(Sheet sheet) {
        Resource device = sheet.resource();
        if (sheet.refusedBy("status", Set.of("entered-in-error"))
                || sheet.chart().references().referred(device)) {
            return;
        }
        if (!isLine(sheet, device)) {
            sheet.notMapped("device", device, label(device));
            return;
        }
        sheet.add(new Line(
                label(device),
                Optional.of(device.document()),
                Optional.empty(),
                Optional.empty(),
                When.unknown(),
                Optional.empty(),
                sheet.knownSince("", When.unknown()),
                sheet.origin(device, label(device))));
    }

    /**
     * The line that a reference names, as facts name it: by the device in the input, or by what the reference says when it says that it is a
     * line.
     */
    static Optional<String> line(Sheet sheet, Element reference) {
        Element identifier = reference.object("identifier");
        if (identifier.text("system").equals(KossaExtensions.DEVICE)) {
            return Optional.of(identifier.text("value"));
        }
        Optional<Resource> device = sheet.chart().references().find(sheet.resource(), reference);
        if (device.isPresent()) {
            return device.filter(known -> isLine(sheet, known)).map(Resource::document);
        }
        return Optional.of(reference.text("reference"))
                .filter(name -> !name.isEmpty() && isLine(sheet, reference.text("display")));
    }

    /** Whether a device is a vascular line. */
    static boolean isLine(Sheet sheet, Resource device) {
        return isLine(sheet, device.object("type")) || isLine(sheet, label(device));
    }

    /** Whether a concept means a vascular line. */
    static boolean isLine(Sheet sheet, Element concept) {
        return isLine(
                sheet.understand(concept, TextContext.CLINICAL, Want.FINDINGS).mentions());
    }

    /** Whether words mean a vascular line. */
    static boolean isLine(Sheet sheet, String words) {
        return isLine(sheet.words(words, TextContext.CLINICAL, Want.FINDINGS));
    }

    /** Whether one of the findings is a vascular line. */
    static boolean isLine(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (LINES.contains(mention.concept())) {
                return true;
            }
        }
        return false;
    }

    /** What people call the device. */
    static String label(Resource device) {
        String type = Concepts.label(device.object("type"));
        List<Element> names = device.objects("deviceName");
        return type.isEmpty() && !names.isEmpty() ? names.get(0).text("name") : type;
    }
}
