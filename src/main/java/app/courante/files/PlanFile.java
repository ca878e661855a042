package app.courante.files;

import app.courante.document.Node;
import app.courante.document.PlanReader;
import app.courante.plan.Plan;
import app.courante.text.Language;
import java.util.Optional;

/// Reads a plan from a YAML file or a workbook, or tells everything that is wrong with the file.
///
/// In YAML the keys are the names of the plan's record components. Only what a thing cannot be
/// shown or referred to without is required; what a plan ought to hold besides is for
/// [app.courante.plan.PlanCheck] to say.
public final class PlanFile {
    private PlanFile() {}

    /// Never throws, whatever the bytes.
    public static Reading<Plan> read(String fileName, byte[] bytes) {
        if (PlanWorkbook.isWorkbook(fileName, bytes)) return PlanWorkbook.read(fileName, bytes);
        var faults = new Faults(fileName);
        return done(document(bytes, faults).flatMap(root -> plan(root, faults)), faults);
    }

    /// What is kept of a plan's file when the plan comes into force: always a text.
    ///
    /// The same workbook gives the same bytes on every laptop, so that they name the same version.
    public static byte[] kept(String fileName, byte[] bytes, Plan plan) {
        return PlanWorkbook.isWorkbook(fileName, bytes)
                ? PlanWriter.write(plan, Language.FRENCH)
                : bytes;
    }

    /// The document of a plan's YAML file, as it is written.
    public static Reading<Node> document(String fileName, byte[] bytes) {
        var faults = new Faults(fileName);
        return done(document(bytes, faults), faults);
    }

    private static Optional<Node> document(byte[] bytes, Faults faults) {
        return FileText.decode(bytes, faults).flatMap(text -> YamlTree.of(text, faults));
    }

    private static Optional<Plan> plan(Node root, Faults faults) {
        return Optional.of(
                new PlanReader()
                        .read(
                                root,
                                flaw ->
                                        faults.add(
                                                flaw.line(),
                                                flaw.key(),
                                                flaw.details().toArray())));
    }

    private static <T> Reading<T> done(Optional<T> content, Faults faults) {
        return content.isPresent() && faults.isEmpty()
                ? new Reading.Done<>(content.get())
                : new Reading.Refused<>(faults.all());
    }
}
