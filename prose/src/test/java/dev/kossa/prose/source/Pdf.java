package dev.kossa.prose.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDF files, drawn text by text. Lengths are points from the lower left corner of a page of 612 x 792. */
final class Pdf {
    static final int SIZE = 10;

    private final PDDocument pdf = new PDDocument();
    private final PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    private PDPageContentStream content;
    private float x;

    Pdf() {
        page();
    }

    private static <T> T io(Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Action<T> {
        T run() throws IOException;
    }

    /** A further page. */
    Pdf page() {
        return io(() -> {
            if (content != null) {
                content.close();
            }
            PDPage page = new PDPage();
            pdf.addPage(page);
            content = new PDPageContentStream(pdf, page);
            return this;
        });
    }

    /** Text that begins there. */
    Pdf text(float atX, float y, String text) {
        x = atX;
        return more(y, SIZE, text);
    }

    /** Text right behind the last. */
    Pdf more(float y, float size, String text) {
        return io(() -> {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
            x += font.getStringWidth(text) / 1000 * size;
            return this;
        });
    }

    /** Lines one below the other. */
    Pdf lines(float atX, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(atX, y - 12 * i, lines[i]);
        }
        return this;
    }

    Pdf encrypted(String password) {
        return io(() -> {
            content.close();
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return this;
        });
    }

    /** Replaces the page by one with those operators, packed. */
    Pdf operators(Consumer<OutputStream> operators) {
        return io(() -> {
            content.close();
            PDStream stream = new PDStream(pdf);
            try (OutputStream packed = stream.createOutputStream(COSName.FLATE_DECODE)) {
                operators.accept(packed);
            }
            PDPage page = pdf.getPage(0);
            page.setContents(stream);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("F"), font);
            page.setResources(resources);
            return this;
        });
    }

    byte[] bytes() {
        return io(() -> {
            content.close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            pdf.close();
            return bytes.toByteArray();
        });
    }
}
