package dev.kossa.fhir;

import dev.kossa.fhir.Sheet.Observed;
import dev.kossa.issue.ReferenceNotFound;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Line;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** DeviceUseStatement: from when to when a vascular line lay where. */
final class DeviceUseStatementMapper implements ResourceMapper {
    private static final Set<String> REFUSED = Set.of("entered-in-error", "intended");

    @Override
    public void map(Sheet sheet) {
        if (sheet.refusedBy("status", REFUSED)) {
            return;
        }
        Resource use = sheet.resource();
        Element reference = use.object("device");
        Optional<Resource> device = sheet.chart().references().find(use, reference);
        if (device.isEmpty() && !reference.text("reference").isEmpty()) {
            sheet.issue(new ReferenceNotFound(sheet.origin(reference, ""), reference.text("reference")));
        }
        String label = device.map(DeviceMapper::label).orElse(reference.text("display"));
        boolean line = device.filter(known -> DeviceMapper.isLine(sheet, known)).isPresent()
                || DeviceMapper.isLine(sheet, reference.text("display"));
        if (!line) {
            sheet.notMapped("device", reference.isNone() ? use : reference, label);
            return;
        }
        Course course = sheet.course("timing").orElse(Course.UNKNOWN);
        List<BodySite> sites = sheet.sites(use.object("bodySite"));
        Instant known = sheet.knownSince("recordedOn", course.begin());
        sheet.add(new Line(
                label,
                name(sheet, device, reference),
                Sheet.first(sites),
                tip(use),
                course.begin(),
                course.end(),
                known,
                sheet.origin(reference, label)));
        sheet.notes(new Observed(sites, Certainty.CERTAIN, course.begin(), Optional.empty(), known));
    }

    /** How others name the device: by the resource that it is, or by the address that leads nowhere. */
    private static Optional<String> name(Sheet sheet, Optional<Resource> device, Element reference) {
        if (sheet.exact()) {
            return device.stream()
                    .flatMap(known -> known.objects("identifier").stream())
                    .filter(identifier -> identifier.text("system").equals(KossaExtensions.DEVICE))
                    .map(identifier -> identifier.text("value"))
                    .findFirst();
        }
        return device.map(Resource::document)
                .or(() -> Optional.of(reference.text("reference")).filter(name -> !name.isEmpty()));
    }

    private static Optional<String> tip(Resource use) {
        Element tip = use.extension(KossaExtensions.LINE_TIP);
        String words = tip.text("valueString");
        return Optional.of(words.isEmpty() ? Concepts.label(tip.object("valueCodeableConcept")) : words)
                .filter(said -> !said.isEmpty());
    }
}
