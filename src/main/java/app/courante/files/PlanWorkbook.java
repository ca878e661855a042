package app.courante.files;

import app.courante.document.Path;
import app.courante.document.PlanReader;
import app.courante.document.PlanShape;
import app.courante.plan.Plan;
import app.courante.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A plan as an XLSX workbook, for those who live in spreadsheets: a sheet a section.
///
/// What is written is read as the same plan. Sheets and columns are found by their headings, in
/// either language and any order; what is not understood is told by its cell, and nothing is taken.
public final class PlanWorkbook {
    /// How old workbooks begin, and those with a password.
    private static final byte[] COMPOUND = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private static final String WITH_PASSWORD = "EncryptedPackage";
    private static final int MEGABYTE = 1 << 20;

    private PlanWorkbook() {}

    /// Whether this is a workbook, or says so by its name.
    public static boolean isWorkbook(String fileName, byte[] bytes) {
        return fileName.toLowerCase(Locale.ROOT).matches(".*\\.xls[xmb]?")
                || Workbook.isZip(bytes)
                || isCompound(bytes);
    }

    /// Never throws, whatever the bytes.
    public static Reading<Plan> read(String fileName, byte[] bytes) {
        var faults = new Faults(fileName);
        try {
            var plan = plan(bytes, faults);
            if (plan != null && faults.isEmpty()) return new Reading.Done<>(plan);
        } catch (BadFile e) {
            faults.add(e);
        }
        return new Reading.Refused<>(faults.all());
    }

    /// Refused where a text is longer than a cell can hold.
    public static Reading<byte[]> write(String fileName, Plan plan, Language language) {
        return PlanWorkbookWriter.write(fileName, plan, language);
    }

    private static @Nullable Plan plan(byte[] bytes, Faults faults) throws BadFile {
        refuseUnreadable(bytes);
        var cells = Workbook.typed(bytes);
        var shown = SheetFinder.language(cells);
        var sheets = SheetFinder.find(cells, shown, faults);
        if (!faults.isEmpty()) return null;
        var root = ThingRows.plan(sheets, faults);
        if (!faults.isEmpty()) return null;
        var things = new HashMap<Path, Thing>();
        var document = root.group(PlanShape.PLAN, Path.ROOT, things::put);
        return new PlanReader().read(document, new FlawCells(sheets, shown, things, faults)::tell);
    }

    /// Ends the reading of what is no zip of a bearable size.
    static void refuseUnreadable(byte[] bytes) throws BadFile {
        if (bytes.length > FileText.MOST_MEGABYTES * MEGABYTE)
            throw new BadFile(0, "fault.plan.too-large", FileText.MOST_MEGABYTES);
        if (isCompound(bytes))
            throw new BadFile(
                    0, hasPassword(bytes) ? "fault.workbook.password" : "fault.workbook.old");
        if (!Workbook.isZip(bytes)) throw new BadFile(0, "fault.workbook.no-workbook");
    }

    /// Whether any sheet is one of a plan's.
    static boolean isPlan(List<TypedSheet> sheets) {
        for (var language : Headings.ALL)
            for (var known : PlanSheet.ALL)
                for (var sheet : sheets)
                    if (Headings.bare(language.of(known)).equals(Headings.bare(sheet.name())))
                        return true;
        return false;
    }

    private static boolean isCompound(byte[] bytes) {
        return bytes.length >= COMPOUND.length
                && Arrays.equals(COMPOUND, Arrays.copyOf(bytes, COMPOUND.length));
    }

    private static boolean hasPassword(byte[] bytes) {
        var name =
                new String(
                        WITH_PASSWORD.getBytes(StandardCharsets.UTF_16LE),
                        StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
    }
}
