package dev.kossa.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import dev.kossa.fhir.Element.Kind;
import dev.kossa.knowledge.Knowledge;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import org.hl7.fhir.r4.model.BackboneType;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Property;

/**
 * The oracle: the same reading, but with HAPI FHIR as the parser. HAPI's model is turned into the same elements, and these are mapped by
 * the same mappers; so a difference between the two readings is a fault of the streaming parser.
 */
public final class HapiReader {
    private static final FhirContext CONTEXT = FhirContext.forR4Cached();

    private final FhirReader reader;

    /** With the words and codes of a knowledge base. */
    public HapiReader(Knowledge knowledge) {
        this.reader = new FhirReader(knowledge);
    }

    /** Reads one Bundle or resource. */
    public Reading read(InputStream json, String name, ZoneId zone) throws UnreadableInput {
        IParser parser = CONTEXT.newJsonParser();
        parser.setOverrideResourceIdWithBundleEntryFullUrl(false);
        parser.setParserErrorHandler(new LenientErrorHandler(false));
        Intake intake = new Intake();
        take((org.hl7.fhir.r4.model.Resource) parser.parseResource(json), name, intake);
        return reader.read(intake, name, zone);
    }

    private static void take(org.hl7.fhir.r4.model.Resource root, String name, Intake intake) {
        int count = 0;
        if (root instanceof Bundle bundle) {
            for (Bundle.BundleEntryComponent entry : bundle.getEntry()) {
                if (entry.hasResource()) {
                    count++;
                    String fullUrl = entry.getFullUrl() == null ? "" : entry.getFullUrl();
                    intake.take(finished(entry.getResource(), fullUrl, count, name));
                }
            }
        }
        intake.take(finished(root, "", count + 1, name));
    }

    private static Resource finished(org.hl7.fhir.r4.model.Resource model, String fullUrl, int number, String name) {
        Resource resource = resource(model);
        resource.fullUrl(fullUrl);
        resource.place(number, name);
        return resource;
    }

    private static Resource resource(org.hl7.fhir.r4.model.Resource model) {
        Resource resource = new Resource();
        resource.type(model.fhirType());
        if (!Fields.used(model.fhirType())) {
            return resource;
        }
        if (model.getIdElement().hasIdPart()) {
            resource.add(
                    "id",
                    new Element(Kind.TEXT, model.getIdElement().getIdPart().replace("#", "")));
        }
        children(model, resource, Fields.of(model.fhirType()));
        if (model instanceof DomainResource holder) {
            holder.getContained().forEach(contained -> resource.contain(resource(contained)));
        }
        return resource;
    }

    private static void children(Base model, Element element, Names wanted) {
        for (Property property : model.children()) {
            List<Base> values = property.getValues();
            String name = name(property, values);
            if (!values.isEmpty() && !name.equals("id") && !name.equals("contained") && wanted.has(name)) {
                add(property, values, name, element);
            }
        }
        // HAPI does not list the extensions of a Dosage or a Timing among their children.
        if (model instanceof BackboneType type && type.hasExtension() && !element.has("extension")) {
            extensions(type.getExtension(), element);
        }
    }

    private static void add(Property property, List<Base> values, String name, Element element) {
        if (!property.isList()) {
            Element child = element(values.get(0));
            element.add(name, child);
            fill(values.get(0), child);
            return;
        }
        Element list = new Element(Kind.LIST, "");
        element.add(name, list);
        for (Base value : values) {
            Element item = element(value);
            list.addItem(item);
            fill(value, item);
        }
    }

    private static String name(Property property, List<Base> values) {
        String name = property.getName();
        if (!name.endsWith("[x]") || values.isEmpty()) {
            return name;
        }
        String type = values.get(0).fhirType();
        return name.substring(0, name.length() - 3) + Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }

    private static Element element(Base model) {
        if (!model.isPrimitive()) {
            return new Element(Kind.OBJECT, "");
        }
        String text = model.primitiveValue();
        if (text == null) {
            return new Element(Kind.EMPTY, "");
        }
        return switch (model.fhirType()) {
            case "boolean" -> new Element(Kind.FLAG, text);
            case "integer", "decimal", "positiveInt", "unsignedInt" -> new Element(Kind.NUMBER, text);
            default -> new Element(Kind.TEXT, text);
        };
    }

    private static void fill(Base model, Element element) {
        if (!model.isPrimitive()) {
            children(model, element, Fields.inside());
            return;
        }
        List<Extension> extensions = ((org.hl7.fhir.r4.model.Element) model).getExtension();
        if (!extensions.isEmpty()) {
            extensions(extensions, element);
        }
    }

    private static void extensions(List<Extension> extensions, Element element) {
        Element list = new Element(Kind.LIST, "");
        element.add("extension", list);
        for (Extension extension : extensions) {
            Element item = new Element(Kind.OBJECT, "");
            list.addItem(item);
            fill(extension, item);
        }
    }
}
