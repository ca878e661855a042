package app.courante.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.LineNumber;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;

/// How code is written: threads, clocks, chance, printing, names, sizes.
final class CodeGates {
    private static final int LONGEST_METHOD = 40;
    private static final String NO_NAME = "(Abstract\\p{Lu}.*|.*(Manager|Helper|Utils?|Impl|Base))";

    private CodeGates() {}

    static List<Gate> all() {
        return List.of(
                Gate.ofClasses(
                        "only app knows the FX thread", CodeGates::platform, "CallsPlatform"),
                Gate.ofClasses("a model holds no node", CodeGates::models, "HeavyModel"),
                Gate.ofClasses("no style in code", _ -> style(), "PaintsItself"),
                Gate.of(
                        "time is read only in app and in one clock of the desk",
                        CodeGates::clocks,
                        "ReadsClock",
                        "ReadsMillis",
                        "ReadsZone",
                        "two clocks"),
                Gate.ofClasses(
                        "chance only in app and in the desk's clock",
                        CodeGates::chance,
                        "ThrowsDice",
                        "DrawsLots"),
                Gate.ofClasses("one class fills the clipboard", _ -> clipboard(), "FillsClipboard"),
                Gate.ofClasses("one class asks a printer", _ -> paper(), "AsksPrinter"),
                Gate.ofClasses("only app and console print", CodeGates::printing, "Prints"),
                Gate.ofClasses(
                        "names say what a thing is",
                        _ -> names(),
                        "EntryManager",
                        "EntryHelper",
                        "EntryUtil",
                        "EntryUtils",
                        "EntryImpl",
                        "EntryBase",
                        "AbstractEntry"),
                Gate.of("methods are short", CodeGates::methods, "TalksTooLong.talk"));
    }

    private static ArchRule platform(Tree tree) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(tree.room("app"))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Platform.class);
    }

    private static ArchRule models(Tree tree) {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Node.class);
    }

    /// By name only: `Button.setStyle` and `Tab.setStyle` have no common owner.
    private static ArchRule style() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        describe("sets a style", access -> access.getName().equals("setStyle")));
    }

    /// The clock of the desk is one class there whose name ends in `Clock`.
    private static List<String> clocks(Tree tree) {
        var findings = new ArrayList<String>();
        var clocks = new ArrayList<String>();
        for (var type : tree.classes()) {
            var reads = type.getAccessesFromSelf().stream().filter(CodeGates::readsTime).toList();
            if (reads.isEmpty() || isIn(tree, type, "app")) continue;
            if (isClock(tree, type)) clocks.add(type.getName());
            else reads.forEach(read -> findings.add(read.getDescription()));
        }
        if (clocks.size() > 1) findings.add("two clocks where one is enough: " + clocks);
        return findings;
    }

    private static boolean readsTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        if (owner.isEquivalentTo(System.class)) return access.getName().equals("currentTimeMillis");
        if (owner.isEquivalentTo(Date.class))
            return access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                    && parameters(access).isEmpty();
        if (owner.isEquivalentTo(Clock.class))
            return access.getName().startsWith("system") || access.getName().startsWith("tick");
        return owner.getPackageName().startsWith("java.time")
                && access.getName().equals("now")
                && !parameters(access).contains(Clock.class.getName());
    }

    private static String parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .collect(joining(","))
                : "";
    }

    private static ArchRule chance(Tree tree) {
        return noClasses()
                .that(
                        describe(
                                "lie outside app and are no clock",
                                type -> !isIn(tree, type, "app") && !isClock(tree, type)))
                .should()
                .accessTargetWhere(describe("throws dice", CodeGates::throwsDice));
    }

    private static boolean throwsDice(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        if (owner.isEquivalentTo(UUID.class)) return access.getName().equals("randomUUID");
        if (owner.isEquivalentTo(Math.class)) return access.getName().equals("random");
        return owner.isAssignableTo(Random.class) || owner.isAssignableTo(RandomGenerator.class);
    }

    /// What leaves an exercise says so, which a door sees to and a screen forgets.
    private static ArchRule clipboard() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("Clip")
                .should()
                .accessTargetWhere(
                        describe(
                                "fills the clipboard",
                                access ->
                                        access.getTargetOwner().isEquivalentTo(Clipboard.class)
                                                && access.getName().equals("setContent")));
    }

    private static ArchRule paper() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("Printing")
                .should()
                .accessTargetWhere(
                        describe(
                                "asks a printer",
                                access ->
                                        access.getTargetOwner().isEquivalentTo(PrinterJob.class)
                                                && access.getName().equals("createPrinterJob")));
    }

    private static ArchRule printing(Tree tree) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(tree.room("app"), tree.room("console"))
                .should()
                .accessTargetWhere(describe("prints", CodeGates::prints));
    }

    private static boolean prints(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                ? Set.of("out", "err").contains(access.getName())
                : access.getName().equals("printStackTrace");
    }

    private static ArchRule names() {
        return noClasses()
                .should()
                .haveNameMatching(".*[.$]" + NO_NAME)
                .because("such a name says nothing of what the class is");
    }

    /// From a method's first line of code to its last; constructors also hold the fields' lines.
    private static List<String> methods(Tree tree) {
        var findings = new ArrayList<String>();
        for (var type : tree.compiled()) {
            for (var method : type.methods()) {
                var name = method.methodName().stringValue();
                var lines = linesOf(method);
                if (name.startsWith("<") || lines.isEmpty()) continue;
                int height =
                        lines.stream().max(Integer::compare).get()
                                - lines.stream().min(Integer::compare).get()
                                + 1;
                if (height > LONGEST_METHOD)
                    findings.add(
                            "%s.%s has %d lines of code, more than %d"
                                    .formatted(
                                            type.thisClass().name(), name, height, LONGEST_METHOD));
            }
        }
        return findings;
    }

    private static List<Integer> linesOf(MethodModel method) {
        return method.code().stream()
                .flatMap(code -> code.elementStream())
                .flatMap(e -> e instanceof LineNumber n ? Stream.of(n.line()) : Stream.empty())
                .toList();
    }

    private static boolean isClock(Tree tree, JavaClass type) {
        return isIn(tree, type, "desk") && type.getSimpleName().endsWith("Clock");
    }

    private static boolean isIn(Tree tree, JavaClass type, String room) {
        return resideInAPackage(tree.room(room)).test(type);
    }
}
