package app.courante.files;

import app.courante.document.Node;
import app.courante.document.Path;
import app.courante.document.PlanTree;
import app.courante.document.Quote;
import app.courante.plan.Plan;
import app.courante.text.Fault;
import app.courante.text.Language;
import java.util.List;
import java.util.TreeMap;

/// What tests do with plans in workbooks.
final class PlanWorkbooks {
    private static final int TOLD = 5;

    private PlanWorkbooks() {}

    static Plan sample(Language language) {
        return plan(PlanFile.read("plan.yaml", SamplePlan.bytes(language)));
    }

    static byte[] written(Plan plan, Language language) {
        return switch (PlanWorkbook.write("plan.xlsx", plan, language)) {
            case Reading.Done<byte[]>(var bytes) -> bytes;
            case Reading.Refused<byte[]>(var faults) -> throw refused(faults);
        };
    }

    static Plan read(byte[] bytes) {
        return plan(PlanWorkbook.read("plan.xlsx", bytes));
    }

    static List<Fault> faults(byte[] bytes) {
        return switch (PlanWorkbook.read("plan.xlsx", bytes)) {
            case Reading.Done<Plan> _ -> throw new AssertionError("read");
            case Reading.Refused<Plan>(var faults) -> faults;
        };
    }

    /// Where two plans first differ, and in what; plans are far too long to be shown whole.
    static String firstDifference(Plan expected, Plan found) {
        var left = new TreeMap<String, String>();
        var right = new TreeMap<String, String>();
        flatten(PlanTree.of(expected), Path.ROOT, left);
        flatten(PlanTree.of(found), Path.ROOT, right);
        for (var path : left.keySet())
            if (!left.get(path).equals(right.get(path)))
                return path + ": " + left.get(path) + " became " + right.get(path);
        right.keySet().removeAll(left.keySet());
        return right.isEmpty() ? "" : "new: " + right.firstEntry();
    }

    private static Plan plan(Reading<Plan> reading) {
        return switch (reading) {
            case Reading.Done<Plan>(var plan) -> plan;
            case Reading.Refused<Plan>(var faults) -> throw refused(faults);
        };
    }

    private static AssertionError refused(List<Fault> faults) {
        return new AssertionError(
                faults.size() + " faults: " + faults.subList(0, Math.min(TOLD, faults.size())));
    }

    private static void flatten(Node node, Path at, TreeMap<String, String> into) {
        switch (node) {
            case Node.Text(_, var text) ->
                    into.put(at.toString(), Quote.of(text).replace("\r", "\\r") + "#" + text.hashCode());
            case Node.Items(_, var items) -> {
                for (int i = 0; i < items.size(); i++) flatten(items.get(i), at.at(i), into);
            }
            case Node.Group(_, var entries) ->
                    entries.forEach(entry -> flatten(entry.value(), at.then(entry.key()), into));
        }
    }
}
