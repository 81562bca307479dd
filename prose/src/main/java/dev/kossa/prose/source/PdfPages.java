package dev.kossa.prose.source;

import dev.kossa.prose.source.PdfLine.Glyph;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the characters of a PDF, page by page, in the order of the file. */
final class PdfPages extends PDFTextStripper {
    /** A blank line comes where the next line lies lower than this share of the usual distance of lines. */
    private static final double PARAGRAPH_GAP = 1.5;

    private final Limits limits;
    private final Deadline deadline;
    private final Draft draft = new Draft("");
    private final List<PdfLine> lines = new ArrayList<>();
    private List<Glyph> line = new ArrayList<>();
    private int characters;

    PdfPages(Limits limits, Deadline deadline) {
        this.limits = limits;
        this.deadline = deadline;
        setSortByPosition(false);
    }

    /** The text of all pages. */
    Draft read(PDDocument pdf) throws IOException {
        writeText(pdf, Writer.nullWriter());
        return draft;
    }

    /** The number of the page that is being read; the first is 1. */
    int page() {
        return getCurrentPageNo();
    }

    // --- what PDFBox tells

    @Override
    public void processPage(PDPage page) throws IOException {
        if (getCurrentPageNo() > limits.pages()) {
            throw new TooMuch("more than " + Limits.said(limits.pages()) + " pages");
        }
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++characters > limits.characters()) {
            throw new TooMuch("more than " + Limits.said(limits.characters()) + " characters");
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            String text = position.getUnicode();
            if (text != null && !text.isEmpty()) {
                double x = position.getXDirAdj();
                line.add(new Glyph(
                        withoutLigatures(text),
                        x,
                        x + position.getWidthDirAdj(),
                        position.getYDirAdj(),
                        position.getFontSizeInPt()));
            }
        }
    }

    @Override
    protected void writeWordSeparator() {
        if (!line.isEmpty()) {
            Glyph last = line.get(line.size() - 1);
            line.add(new Glyph(" ", last.end(), last.end(), last.y(), last.size()));
        }
    }

    @Override
    protected void writeLineSeparator() {
        while (!line.isEmpty() && line.get(line.size() - 1).isBlank()) {
            line.remove(line.size() - 1);
        }
        if (line.stream().anyMatch(glyph -> !glyph.isBlank())) {
            add(new PdfLine(line));
        }
        line = new ArrayList<>();
    }

    @Override
    protected void endPage(PDPage page) {
        writeLineSeparator();
        if (!lines.isEmpty()) {
            Draft text = new Draft("page " + page());
            if (!draft.isEmpty()) {
                text.insert("\f", 0);
            }
            text.add(text(PdfColumns.inOrder(lines)), 0);
            draft.append(text);
            lines.clear();
        }
    }

    // --- lines

    private void add(PdfLine next) {
        int last = lines.size() - 1;
        if (last >= 0 && lines.get(last).goesOnWith(next)) {
            lines.set(last, lines.get(last).with(next));
        } else {
            lines.add(next);
        }
    }

    private static String text(List<PdfLine> lines) {
        double pitch = pitch(lines);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && lines.get(i).y() - lines.get(i - 1).y() > PARAGRAPH_GAP * pitch) {
                text.append('\n');
            }
            text.append(i > 0 ? "\n" : "").append(lines.get(i).text());
        }
        return text.toString();
    }

    /** The usual distance of lines. */
    private static double pitch(List<PdfLine> lines) {
        double[] distances = new double[lines.size()];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            double distance = lines.get(i).y() - lines.get(i - 1).y();
            if (distance > lines.get(i).size() / 2) {
                distances[count++] = distance;
            }
        }
        Arrays.sort(distances, 0, count);
        return count == 0 ? Double.MAX_VALUE : distances[count / 2];
    }

    /** The Latin ligatures of Unicode, which fonts use for fi, fl and the like. */
    private static String withoutLigatures(String text) {
        boolean ligature = text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
        return ligature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    /** A limit is passed. Unchecked, because PDFBox swallows other faults in the parts of a page. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooMuch(String what) {
            super(what);
        }
    }
}
