package app.courante.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Who may see whom: room and room, room and library.
final class RoomGates {
    /// A room, and every other room that it may see. `app`, which builds all objects, sees all.
    private record Room(String name, List<String> sees, String sample) {}

    /// Libraries that only some rooms may know.
    private record Library(String name, List<String> packages, List<String> rooms, String sample) {}

    private static final List<Room> ROOMS =
            List.of(
                    room(
                            "ui",
                            "UiSeesStore",
                            "desk",
                            "crisis",
                            "document",
                            "exercise",
                            "plan",
                            "intake",
                            "text",
                            "wording"),
                    room(
                            "console",
                            "ConsoleSeesFiles",
                            "desk",
                            "crisis",
                            "document",
                            "plan",
                            "exercise",
                            "intake",
                            "text",
                            "wording",
                            "json"),
                    room("desk", "DeskSeesApp", "store", "crisis", "document", "exercise", "plan"),
                    room(
                            "store",
                            "StoreSeesDesk",
                            "crisis",
                            "document",
                            "exercise",
                            "plan",
                            "json"),
                    room("sync", "SyncSeesDesk", "store", "crisis"),
                    room("json", "JsonSeesStore", "crisis", "exercise", "plan"),
                    room(
                            "files",
                            "FilesSeesStore",
                            "document",
                            "plan",
                            "exercise",
                            "crisis",
                            "intake",
                            "text"),
                    room("document", "DocumentSeesFiles", "plan", "exercise", "text"),
                    room("intake", "IntakeSeesFiles", "crisis"),
                    room("wording", "WordingSeesDesk", "crisis", "exercise", "plan", "text"),
                    room("crisis", "CrisisSeesText", "exercise", "plan"),
                    room("plan", "PlanSeesCrisis"),
                    room("exercise", "ExerciseSeesPlan"),
                    room("text", "TextSeesPlan"));

    private static final List<Library> LIBRARIES =
            List.of(
                    new Library(
                            "SQL",
                            List.of("java.sql..", "javax.sql..", "org.jooq..", "org.h2.."),
                            List.of("store"),
                            "SpeaksSql"),
                    new Library(
                            "JSON and YAML",
                            List.of("tools.jackson..", "com.fasterxml.jackson.."),
                            List.of("store", "files", "console", "json"),
                            "SpeaksJson"),
                    new Library(
                            "the window's libraries",
                            List.of(
                                    "javafx..",
                                    "org.controlsfx..",
                                    "atlantafx..",
                                    "org.kordamp.ikonli.."),
                            List.of("ui", "app"),
                            "HoldsNode"),
                    new Library(
                            "CSV and XLSX",
                            List.of("de.siegmar.fastcsv..", "org.dhatim.fastexcel.."),
                            List.of("files"),
                            "ReadsCsv"),
                    new Library(
                            "numbering plans of telephones",
                            List.of("com.google.i18n.phonenumbers.."),
                            List.of("files"),
                            "ReadsPhones"),
                    new Library(
                            "QR codes", List.of("com.google.zxing.."), List.of("ui"), "DrawsCodes"),
                    new Library(
                            "vCard and iCalendar",
                            List.of("ezvcard..", "biweekly..", "com.github.mangstadt.vinnie.."),
                            List.of("files"),
                            "ReadsCards"),
                    new Library(
                            "certificates and encrypted connections",
                            List.of("org.bouncycastle..", "javax.net.."),
                            List.of("sync", "app"),
                            "OpensSockets"),
                    new Library(
                            "the command line's options",
                            List.of("picocli.."),
                            List.of("console", "app"),
                            "ReadsOptions"));

    private static final String[] PLAIN = {
        "java.lang..", "java.util..", "java.time..", "java.text..", "org.jspecify.."
    };

    private RoomGates() {}

    static List<Gate> all() {
        var gates = new ArrayList<Gate>();
        for (var room : ROOMS)
            gates.add(
                    Gate.ofClasses(
                            room.name + " sees only " + room.sees,
                            tree -> seesOnly(tree, room),
                            room.sample));
        for (var library : LIBRARIES)
            gates.add(
                    Gate.ofClasses(
                            library.name + " only in " + library.rooms,
                            tree -> onlyIn(tree, library),
                            library.sample));
        for (var room : List.of("plan", "exercise", "crisis", "intake", "document"))
            gates.add(
                    Gate.ofClasses(
                            room + " is plain Java", tree -> plain(tree, room), room + ".Opens"));
        gates.add(
                Gate.ofClasses(
                        "text is plain Java that may read its bundles",
                        tree -> plain(tree, "text", "java.io..", "java.nio.charset.."),
                        "text.Opens"));
        gates.add(
                Gate.ofClasses(
                        "every class lies in a room we know", RoomGates::known, "Forgotten"));
        gates.add(
                Gate.ofClasses(
                        "packages form no cycle",
                        tree -> slices().matching(tree.root() + ".(**)").should().beFreeOfCycles(),
                        "PlanSeesCrisis"));
        return gates;
    }

    private static Room room(String name, String sample, String... sees) {
        return new Room(name, List.of(sees), sample);
    }

    private static ArchRule seesOnly(Tree tree, Room room) {
        var allowed = new ArrayList<>(room.sees);
        allowed.add(room.name);
        return noClasses()
                .that()
                .resideInAPackage(tree.room(room.name))
                .should()
                .dependOnClassesThat(
                        resideInAPackage(tree.root() + "..")
                                .and(not(resideInAnyPackage(tree.rooms(allowed)))));
    }

    private static ArchRule onlyIn(Tree tree, Library library) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(tree.rooms(library.rooms))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.packages.toArray(String[]::new));
    }

    private static ArchRule plain(Tree tree, String room, String... more) {
        var allowed = Stream.of(PLAIN, more, new String[] {tree.root() + ".."}).flatMap(Stream::of);
        return classes()
                .that()
                .resideInAPackage(tree.room(room))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new));
    }

    private static ArchRule known(Tree tree) {
        var names = new ArrayList<>(ROOMS.stream().map(Room::name).toList());
        names.add("app");
        return classes().should().resideInAnyPackage(tree.rooms(names));
    }
}
